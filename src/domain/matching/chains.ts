import type { Assignment } from './assignment.ts';
import { ChainSearch } from './chain-search.ts';
import type { ShortLists } from './short-lists.ts';

/**
 * Gives one more row a place by the cheapest chain of changes: it takes the place of another row,
 * which takes the place of a third, until a place is free or the last row goes without.
 *
 * Then prices rise by what the search went beyond them, so that the chain costs nothing any more and
 * the rules of `Assignment` hold again.
 */
export class Chains {
	readonly #assignment: Assignment;
	readonly #search: ChainSearch;
	/** Chains are sought up to some times this length first: a short search is a quick one. */
	#usualLength = 1;

	/** @param lists where every row lists every column */
	constructor(assignment: Assignment, lists: ShortLists | undefined) {
		this.#assignment = assignment;
		this.#search = new ChainSearch(assignment, lists);
	}

	give(row: number): void {
		const gain = this.#bestGain(row);
		let limit = this.#usualLength * 3 + 1;
		while (!this.#search.find(row, gain, limit)) limit *= 8;
		const { dropped, length } = this.#search;
		if (dropped < 0) this.#usualLength += (length - this.#usualLength) / 16;
		this.#raisePrices();
		this.#shift();
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
		const { length, distance, groupDistance, reached, reachedGroups } = this.#search;
		for (const column of reached)
			price[column] = (price[column] ?? 0) + Math.max(0, length - (distance[column] ?? 0));
		for (const group of reachedGroups) {
			const raised = (groupPrice[group] ?? 0) + length - (groupDistance[group] ?? 0);
			groupPrice[group] = raised;
			for (const column of this.#search.columnsOfGroup[group] ?? [])
				if (this.#assignment.hasRoom(column)) price[column] = raised;
		}
	}

	/** From the end of the chain back to the row that started it. */
	#shift(): void {
		const { groupVia, byRow, byEdge, dropped } = this.#search;
		let { column } = this.#search;
		if (dropped >= 0) {
			column = this.#assignment.columnOf(dropped);
			if (column < 0) return;
			this.#assignment.unseat(dropped);
		}
		for (;;) {
			const row = byRow[column] ?? -1;
			if (row < 0) {
				column = groupVia[this.#assignment.market.groupOf[column] ?? -1] ?? -1;
				continue;
			}
			const from = this.#assignment.columnOf(row);
			if (from >= 0) this.#assignment.unseat(row);
			this.#assignment.seat(row, byEdge[column] ?? -1);
			if (from < 0) return;
			column = from;
		}
	}
}
