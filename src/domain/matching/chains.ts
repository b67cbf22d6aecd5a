import type { Assignment } from './assignment.ts';
import { DistanceHeap } from './distance-heap.ts';
import { ShortLists } from './short-lists.ts';

/**
 * Finds the cheapest chain of changes that gives one more row a place: it takes the place of another
 * row, which takes the place of a third, until a place is free or the last row goes without.
 *
 * Dijkstra's method over columns, with as distance the loss so far measured against the prices
 * (Edmonds and Karp 1972, Tomizawa 1971). Then prices rise by what the search went beyond them, so
 * that the chain costs nothing any more and the rules of `Assignment` hold again.
 */
export class Chains {
	readonly #assignment: Assignment;
	readonly #distance: Float64Array;
	readonly #heap: DistanceHeap;
	/** Where every row lists every column. */
	readonly #lists: ShortLists | undefined;
	/** Which edge of which row reached the column; row -1: through its group. */
	readonly #byRow: Int32Array;
	readonly #byEdge: Int32Array;
	readonly #groupDistance: Float64Array;
	/** The column with room through which a group was reached. */
	readonly #groupVia: Int32Array;
	readonly #columnsOfGroup: number[][];
	/** Chains are sought up to some times this length first: a short search is a quick one. */
	#usualLength = 1;
	/** How far the search is, and the columns just there: no need to put those in order. */
	#here = 0;
	#atHand: number[] = [];
	#reached: number[] = [];
	#reachedGroups: number[] = [];
	#end: { length: number; column: number; dropped: number } = {
		length: Infinity,
		column: -1,
		dropped: -1
	};

	constructor(assignment: Assignment) {
		const { columns, groupRoom, groupOf } = assignment.market;
		this.#assignment = assignment;
		this.#distance = new Float64Array(columns).fill(Infinity);
		this.#heap = new DistanceHeap(columns);
		this.#lists = assignment.market.column ? undefined : new ShortLists(assignment);
		this.#byRow = new Int32Array(columns);
		this.#byEdge = new Int32Array(columns);
		this.#groupDistance = new Float64Array(groupRoom.length).fill(Infinity);
		this.#groupVia = new Int32Array(groupRoom.length);
		this.#columnsOfGroup = Array.from(groupRoom, () => []);
		groupOf.forEach((group, column) => this.#columnsOfGroup[group]?.push(column));
	}

	give(row: number): void {
		let limit = this.#usualLength * 3 + 1;
		while (!this.#search(row, limit)) {
			this.#forget();
			limit *= 8;
		}
		if (this.#end.dropped < 0) this.#usualLength += (this.#end.length - this.#usualLength) / 16;
		this.#raisePrices();
		this.#shift();
		this.#forget();
	}

	#forget(): void {
		for (const column of this.#reached) this.#distance[column] = Infinity;
		for (const group of this.#reachedGroups) this.#groupDistance[group] = Infinity;
		this.#heap.clear();
	}

	/** @returns false when every chain is as long as the limit or longer */
	#search(row: number, limit: number): boolean {
		const { firstRow, nextRow, market } = this.#assignment;
		this.#reached = [];
		this.#reachedGroups = [];
		this.#atHand = [];
		this.#here = 0;
		this.#end = { length: limit, column: -1, dropped: -1 };
		this.#reachFromRow(row, 0, this.#bestGain(row));
		for (;;) {
			if (this.#here >= this.#end.length) return this.#isFound();
			const column = this.#atHand.pop() ?? this.#nearest();
			if (column < 0) return this.#isFound();
			const distance = this.#here;
			for (let each = firstRow[column] ?? -1; each >= 0; each = nextRow[each] ?? -1)
				this.#reachFromRow(each, distance, this.#assignment.gainOf(each));
			const group = market.groupOf[column] ?? -1;
			if (group >= 0 && this.#assignment.hasRoom(column))
				this.#reachFromGroup(group, column, distance);
		}
	}

	#isFound(): boolean {
		return this.#end.column >= 0 || this.#end.dropped >= 0;
	}

	#nearest(): number {
		const column = this.#heap.first();
		const distance = this.#distance[column] ?? Infinity;
		if (distance >= this.#end.length) return -1;
		this.#here = distance;
		this.#heap.removeFirst();
		return column;
	}

	#reachFromRow(row: number, distance: number, gain: number): void {
		const { market, price } = this.#assignment;
		const { rowStart, column: columnOf, score, pairWorth } = market;
		const toDrop = distance + gain + pairWorth;
		if (toDrop < this.#end.length) this.#end = { length: toDrop, column: -1, dropped: row };
		const base = distance + gain;
		if (this.#lists && this.#reachListed(this.#lists, row, base)) return;
		const reached = this.#distance;
		const start = rowStart[row] ?? 0;
		const end = rowStart[row + 1] ?? 0;
		for (let edge = start; edge < end; edge++) {
			const points = score[edge] ?? 0;
			if (base - points >= this.#end.length && columnOf) return;
			if (points < 0) continue;
			const column = columnOf ? (columnOf[edge] ?? 0) : edge - start;
			const there = base + (price[column] ?? 0) - points;
			if (there >= (reached[column] ?? 0) || there >= this.#end.length) continue;
			this.#byEdge[column] = edge;
			this.#reach(column, there, row);
		}
	}

	/** @returns whether nothing outside the list can be on the chain sought */
	#reachListed(lists: ShortLists, row: number, base: number): boolean {
		const { market, price } = this.#assignment;
		if (lists.rest[row] === Infinity) lists.make(row);
		const start = market.rowStart[row] ?? 0;
		const first = row * lists.length;
		for (let at = first; at < first + lists.length; at++) {
			if (base - (lists.gain[at] ?? 0) >= this.#end.length) return true;
			const edge = lists.edge[at] ?? 0;
			const column = edge - start;
			const there = base + (price[column] ?? 0) - (market.score[edge] ?? 0);
			if (there >= (this.#distance[column] ?? 0) || there >= this.#end.length) continue;
			this.#byEdge[column] = edge;
			this.#reach(column, there, row);
		}
		if (base - (lists.rest[row] ?? 0) >= this.#end.length) return true;
		lists.make(row);
		return false;
	}

	/** One column of the group takes a row more, so another must take a row less. */
	#reachFromGroup(group: number, via: number, distance: number): void {
		const { load, price, groupPrice } = this.#assignment;
		if (distance >= (this.#groupDistance[group] ?? 0)) return;
		this.#groupDistance[group] = distance;
		this.#groupVia[group] = via;
		this.#reachedGroups.push(group);
		for (const column of this.#columnsOfGroup[group] ?? []) {
			if (load[column] === 0) continue;
			const there = distance + (price[column] ?? 0) - (groupPrice[group] ?? 0);
			if (there >= (this.#distance[column] ?? 0) || there >= this.#end.length) continue;
			this.#reach(column, there, -1);
		}
	}

	#reach(column: number, distance: number, row: number): void {
		if (this.#distance[column] === Infinity) this.#reached.push(column);
		this.#distance[column] = distance;
		this.#byRow[column] = row;
		const group = this.#assignment.market.groupOf[column] ?? -1;
		if (this.#assignment.hasRoom(column) && this.#assignment.groupHasRoom(group))
			this.#end = { length: distance, column, dropped: -1 };
		else if (distance === this.#here && !this.#heap.has(column)) this.#atHand.push(column);
		else this.#heap.bring(column, distance);
	}

	#bestGain(row: number): number {
		const { market, price } = this.#assignment;
		const { rowStart, column: columnOf, score } = market;
		const start = rowStart[row] ?? 0;
		let best = -market.pairWorth;
		for (let edge = start; edge < (rowStart[row + 1] ?? 0); edge++) {
			const points = score[edge] ?? 0;
			const column = columnOf ? (columnOf[edge] ?? 0) : edge - start;
			if (points >= 0) best = Math.max(best, points - (price[column] ?? 0));
		}
		return best;
	}

	#raisePrices(): void {
		const { price, groupPrice } = this.#assignment;
		const { length } = this.#end;
		for (const column of this.#reached)
			price[column] = (price[column] ?? 0) + Math.max(0, length - (this.#distance[column] ?? 0));
		for (const group of this.#reachedGroups) {
			const raised = (groupPrice[group] ?? 0) + length - (this.#groupDistance[group] ?? 0);
			groupPrice[group] = raised;
			for (const column of this.#columnsOfGroup[group] ?? [])
				if (this.#assignment.hasRoom(column)) price[column] = raised;
		}
	}

	/** From the end of the chain back to the row that started it. */
	#shift(): void {
		let { column } = this.#end;
		const { dropped } = this.#end;
		if (dropped >= 0) {
			column = this.#assignment.columnOf(dropped);
			if (column < 0) return;
			this.#assignment.unseat(dropped);
		}
		for (;;) {
			const row = this.#byRow[column] ?? -1;
			if (row < 0) {
				column = this.#groupVia[this.#assignment.market.groupOf[column] ?? -1] ?? -1;
				continue;
			}
			const edge = this.#byEdge[column] ?? -1;
			const from = this.#assignment.columnOf(row);
			if (from >= 0) this.#assignment.unseat(row);
			this.#assignment.seat(row, edge);
			if (from < 0) return;
			column = from;
		}
	}
}
