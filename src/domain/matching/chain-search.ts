import type { Assignment } from './assignment.ts';
import { DistanceHeap } from './distance-heap.ts';
import type { Market } from './market.ts';
import type { ShortLists } from './short-lists.ts';

/**
 * Dijkstra's method over columns, from a row that wants a place, with as distance the loss so far
 * measured against the prices (Edmonds and Karp 1972, Tomizawa 1971). What a row of a column reached
 * would lose elsewhere leads on to the next column. A chain ends in a column with room, or with a
 * row that goes without.
 */
export class ChainSearch {
	readonly distance: Float64Array;
	/** Which edge of which row reached the column; row -1: through its group. */
	readonly byRow: Int32Array;
	readonly byEdge: Int32Array;
	readonly groupDistance: Float64Array;
	/** The column with room through which a group was reached. */
	readonly groupVia: Int32Array;
	readonly columnsOfGroup: number[][];
	readonly reached: number[] = [];
	readonly reachedGroups: number[] = [];
	/** The end of the shortest chain so far: a column with room, or else a row that goes without. */
	length = Infinity;
	column = -1;
	dropped = -1;
	readonly #assignment: Assignment;
	readonly #heap: DistanceHeap;
	/** Where every row lists every column. */
	readonly #lists: ShortLists | undefined;
	/** How far the search is, and the columns just there: no need to put those in order. */
	#here = 0;
	readonly #atHand: Int32Array;
	#atHandCount = 0;
	/** Of listed pairs the column and the score side by side: one look into memory for both. */
	readonly #listed: Int32Array;

	constructor(assignment: Assignment, lists: ShortLists | undefined) {
		const { columns, groupRoom, groupOf } = assignment.market;
		this.#assignment = assignment;
		this.#lists = lists;
		this.#heap = new DistanceHeap(columns);
		this.#atHand = new Int32Array(columns);
		this.#listed = sideBySide(assignment.market);
		this.distance = new Float64Array(columns).fill(Infinity);
		this.byRow = new Int32Array(columns);
		this.byEdge = new Int32Array(columns);
		this.groupDistance = new Float64Array(groupRoom.length).fill(Infinity);
		this.groupVia = new Int32Array(groupRoom.length);
		this.columnsOfGroup = Array.from(groupRoom, () => []);
		groupOf.forEach((group, column) => this.columnsOfGroup[group]?.push(column));
	}

	/** @returns false when every chain is as long as the limit or longer */
	find(row: number, bestGain: number, limit: number): boolean {
		const { firstRow, nextRow, market, price, edgeOf } = this.#assignment;
		this.#forget();
		this.length = limit;
		this.#reachFromRow(row, bestGain);
		for (;;) {
			if (this.#here >= this.length) break;
			const column = this.#next();
			if (column < 0) break;
			const paid = this.#here - (price[column] ?? 0);
			for (let each = firstRow[column] ?? -1; each >= 0; each = nextRow[each] ?? -1)
				this.#reachFromRow(each, paid + (market.score[edgeOf[each] ?? 0] ?? 0));
			const group = market.groupOf[column] ?? -1;
			if (group >= 0 && this.#assignment.hasRoom(column)) this.#reachFromGroup(group, column);
		}
		return this.column >= 0 || this.dropped >= 0;
	}

	#forget(): void {
		const { distance, groupDistance } = this;
		for (const column of this.reached) distance[column] = Infinity;
		for (const group of this.reachedGroups) groupDistance[group] = Infinity;
		this.reached.length = 0;
		this.reachedGroups.length = 0;
		this.#heap.clear();
		this.#atHandCount = 0;
		this.#here = 0;
		this.column = -1;
		this.dropped = -1;
	}

	/** @returns -1 when what is left is too far */
	#next(): number {
		if (this.#atHandCount > 0) return this.#atHand[--this.#atHandCount] ?? -1;
		const column = this.#heap.first();
		const distance = this.distance[column] ?? Infinity;
		if (distance >= this.length) return -1;
		this.#here = distance;
		this.#heap.removeFirst();
		return column;
	}

	/** @param base the loss so far plus what the row gains now: a column is so far minus its gain there */
	#reachFromRow(row: number, base: number): void {
		const { market } = this.#assignment;
		const toDrop = base + market.pairWorth;
		if (toDrop < this.length) {
			this.length = toDrop;
			this.column = -1;
			this.dropped = row;
		}
		if (!this.#lists) this.#reachSorted(row, base);
		else if (!this.#reachListed(this.#lists, row, base)) this.#reachAll(row, base);
	}

	#reachSorted(row: number, base: number): void {
		const { market, price } = this.#assignment;
		const { distance } = this;
		const listed = this.#listed;
		const end = market.rowStart[row + 1] ?? 0;
		let { length } = this;
		for (let edge = market.rowStart[row] ?? 0; edge < end; edge++) {
			const points = listed[2 * edge + 1] ?? 0;
			if (base - points >= length) return;
			const column = listed[2 * edge] ?? 0;
			const there = base - points + (price[column] ?? 0);
			if (there >= length || there >= (distance[column] ?? 0)) continue;
			if (points < 0) return;
			this.byEdge[column] = edge;
			this.#reach(column, there, row);
			length = this.length;
		}
	}

	#reachAll(row: number, base: number): void {
		const { market, price } = this.#assignment;
		const { columns, score } = market;
		const { distance } = this;
		const start = market.rowStart[row] ?? 0;
		let { length } = this;
		for (let column = 0; column < columns; column++) {
			const points = score[start + column] ?? 0;
			const there = base - points + (price[column] ?? 0);
			if (there >= length || there >= (distance[column] ?? 0) || points < 0) continue;
			this.byEdge[column] = start + column;
			this.#reach(column, there, row);
			length = this.length;
		}
	}

	/** @returns whether nothing outside the list can be on the chain sought */
	#reachListed(lists: ShortLists, row: number, base: number): boolean {
		const { market, price } = this.#assignment;
		if (!lists.isMade(row)) lists.make(row);
		const start = market.rowStart[row] ?? 0;
		const first = row * lists.length;
		for (let at = first; at < first + lists.length; at++) {
			if (base - (lists.gain[at] ?? 0) >= this.length) return true;
			const edge = lists.edge[at] ?? 0;
			const column = edge - start;
			const there = base + (price[column] ?? 0) - (market.score[edge] ?? 0);
			if (there >= this.length || there >= (this.distance[column] ?? 0)) continue;
			this.byEdge[column] = edge;
			this.#reach(column, there, row);
		}
		if (base - (lists.rest[row] ?? 0) >= this.length) return true;
		lists.noteTooShort(row);
		return false;
	}

	/** One column of the group takes a row more, so another must take a row less. */
	#reachFromGroup(group: number, via: number): void {
		const { load, price, groupPrice } = this.#assignment;
		const distance = this.#here;
		if (distance >= (this.groupDistance[group] ?? 0)) return;
		this.groupDistance[group] = distance;
		this.groupVia[group] = via;
		this.reachedGroups.push(group);
		for (const column of this.columnsOfGroup[group] ?? []) {
			if (load[column] === 0) continue;
			const there = distance + (price[column] ?? 0) - (groupPrice[group] ?? 0);
			if (there >= (this.distance[column] ?? 0) || there >= this.length) continue;
			this.#reach(column, there, -1);
		}
	}

	#reach(column: number, distance: number, row: number): void {
		if (this.distance[column] === Infinity) this.reached.push(column);
		this.distance[column] = distance;
		this.byRow[column] = row;
		if (this.#assignment.isOpen(column)) {
			this.length = distance;
			this.column = column;
			this.dropped = -1;
		} else if (distance === this.#here && !this.#heap.has(column))
			this.#atHand[this.#atHandCount++] = column;
		else this.#heap.bring(column, distance);
	}
}

function sideBySide({ column, score }: Market): Int32Array {
	const listed = new Int32Array(column ? 2 * column.length : 0);
	column?.forEach((each, edge) => {
		listed[2 * edge] = each;
		listed[2 * edge + 1] = score[edge] ?? 0;
	});
	return listed;
}
