import type { Assignment } from './assignment.ts';
import type { TightPairs } from './tight-pairs.ts';

/**
 * Leads rows whose pair is left out to the places that came open, along pairs without loss.
 *
 * A search goes from row to column to the rows there, and so on. Where a place costs nothing it may
 * stay open or be filled instead of another such place, and a row that may go without may do so: the
 * search then goes on through the group or through the middle, where all of these meet.
 */
export class Rerouting {
	readonly #assignment: Assignment;
	readonly #tight: TightPairs;
	readonly #columnsOf: number[][];
	/** Places that came open, per column and per group: they must be filled again. */
	readonly #missing: Int32Array;
	readonly #groupMissing: Int32Array;
	/** Nodes: rows, then columns, groups, and the middle. */
	readonly #cameFrom: Int32Array;
	readonly #byEdge: Int32Array;
	readonly #seen: Int32Array;
	readonly #queue: Int32Array;
	#search = 0;
	#queued = 0;

	constructor(assignment: Assignment, tight: TightPairs) {
		const { rows, columns, groupRoom, groupOf } = assignment.market;
		const nodes = rows + columns + groupRoom.length + 1;
		this.#assignment = assignment;
		this.#tight = tight;
		this.#columnsOf = Array.from(groupRoom, () => []);
		groupOf.forEach((group, column) => this.#columnsOf[group]?.push(column));
		this.#missing = new Int32Array(columns);
		this.#groupMissing = new Int32Array(groupRoom.length);
		this.#cameFrom = new Int32Array(nodes);
		this.#byEdge = new Int32Array(columns);
		this.#seen = new Int32Array(nodes);
		this.#queue = new Int32Array(nodes);
	}

	/** @returns whether there is an answer as good without scores below this; if not, nothing changes */
	leaveOutBelow(least: number): boolean {
		const { edgeOf, market } = this.#assignment;
		const before = edgeOf.slice();
		this.#missing.fill(0);
		this.#groupMissing.fill(0);
		const out: number[] = [];
		before.forEach((edge, row) => {
			if (edge < 0 || (market.score[edge] ?? 0) >= least) return;
			const column = this.#assignment.columnOf(row);
			const group = market.groupOf[column] ?? -1;
			this.#assignment.unseat(row);
			this.#missing[column] = (this.#missing[column] ?? 0) + 1;
			if (group >= 0) this.#groupMissing[group] = (this.#groupMissing[group] ?? 0) + 1;
			out.push(row);
		});
		const waiting = new Set(out);
		for (const row of out) {
			waiting.delete(row);
			if (this.#lead(row, least, waiting)) continue;
			this.#assignment.restore(before);
			return false;
		}
		return true;
	}

	#lead(row: number, least: number, waiting: ReadonlySet<number>): boolean {
		const { rows, columns, groupRoom } = this.#assignment.market;
		this.#search++;
		this.#queued = 0;
		this.#visit(row, -1);
		for (let at = 0; at < this.#queued; at++) {
			const node = this.#queue[at] ?? 0;
			if (node < rows) this.#fromRow(node, least);
			else if (node < rows + columns) {
				if ((this.#missing[node - rows] ?? 0) > 0) {
					this.#follow(node);
					return true;
				}
				this.#fromColumn(node - rows);
			} else if (node < rows + columns + groupRoom.length) this.#fromGroup(node - rows - columns);
			else this.#fromMiddle(waiting);
		}
		return false;
	}

	#visit(node: number, from: number): boolean {
		if (this.#seen[node] === this.#search) return false;
		this.#seen[node] = this.#search;
		this.#cameFrom[node] = from;
		this.#queue[this.#queued++] = node;
		return true;
	}

	#fromRow(row: number, least: number): void {
		const { market } = this.#assignment;
		const { rowStart, edge: edges, mayDrop } = this.#tight;
		for (let at = rowStart[row] ?? 0; at < (rowStart[row + 1] ?? 0); at++) {
			const edge = edges[at] ?? 0;
			if ((market.score[edge] ?? 0) < least) continue;
			const node = market.rows + this.#assignment.columnAt(edge, row);
			if (this.#visit(node, row)) this.#byEdge[node - market.rows] = edge;
		}
		if (mayDrop[row] === 1) this.#visit(this.#middle(), row);
	}

	#fromColumn(column: number): void {
		const { market, firstRow, nextRow, load } = this.#assignment;
		const node = market.rows + column;
		for (let row = firstRow[column] ?? -1; row >= 0; row = nextRow[row] ?? -1)
			this.#visit(row, node);
		if ((load[column] ?? 0) + (this.#missing[column] ?? 0) >= (market.room[column] ?? 0)) return;
		const group = market.groupOf[column] ?? -1;
		this.#visit(group < 0 ? this.#middle() : market.rows + market.columns + group, node);
	}

	#fromGroup(group: number): void {
		const { market, groupLoad } = this.#assignment;
		const node = market.rows + market.columns + group;
		for (const column of this.#columnsOf[group] ?? []) this.#intoOpen(column, node);
		const taken = (groupLoad[group] ?? 0) + (this.#groupMissing[group] ?? 0);
		if (taken < (market.groupRoom[group] ?? 0)) this.#visit(this.#middle(), node);
	}

	#fromMiddle(waiting: ReadonlySet<number>): void {
		const { market, edgeOf, groupPrice, groupLoad } = this.#assignment;
		const { rows, columns } = market;
		for (let column = 0; column < columns; column++)
			if ((market.groupOf[column] ?? -1) < 0) this.#intoOpen(column, this.#middle());
		groupPrice.forEach((price, group) => {
			const taken = (groupLoad[group] ?? 0) + (this.#groupMissing[group] ?? 0);
			if (price === 0 && taken > 0) this.#visit(rows + columns + group, this.#middle());
		});
		for (let row = 0; row < rows; row++)
			if (edgeOf[row] === -1 && this.#tight.mayDrop[row] === 1 && !waiting.has(row))
				this.#visit(row, this.#middle());
	}

	/** A column that costs no more than its group may have one row less. */
	#intoOpen(column: number, from: number): void {
		const { market, price, groupPrice, load } = this.#assignment;
		const taken = (load[column] ?? 0) + (this.#missing[column] ?? 0);
		const isOpen = price[column] === (groupPrice[market.groupOf[column] ?? -1] ?? 0);
		if (taken > 0 && isOpen) this.#visit(market.rows + column, from);
	}

	#middle(): number {
		return this.#seen.length - 1;
	}

	/** Rows on the way leave their places first, then each takes the next one. */
	#follow(end: number): void {
		const { market, edgeOf } = this.#assignment;
		const { rows, columns, groupOf } = market;
		const taking: [row: number, edge: number][] = [];
		for (let node = end; node >= 0; node = this.#cameFrom[node] ?? -1) {
			const from = this.#cameFrom[node] ?? -1;
			if (node < rows && edgeOf[node] !== -1) this.#assignment.unseat(node);
			const isColumn = node >= rows && node < rows + columns;
			if (isColumn && from >= 0 && from < rows) taking.push([from, this.#byEdge[node - rows] ?? 0]);
		}
		for (const [row, edge] of taking) this.#assignment.seat(row, edge);
		const column = end - rows;
		const group = groupOf[column] ?? -1;
		this.#missing[column] = (this.#missing[column] ?? 0) - 1;
		if (group >= 0) this.#groupMissing[group] = (this.#groupMissing[group] ?? 0) - 1;
	}
}
