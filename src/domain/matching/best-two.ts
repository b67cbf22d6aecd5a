import type { Assignment } from './assignment.ts';
import type { ShortLists } from './short-lists.ts';

/** The two pairs of a row with the highest score minus price. */
export class BestTwo {
	best = 0;
	second = 0;
	/** -1 where there is none. */
	bestEdge = -1;
	secondEdge = -1;
	#bestColumn = -1;
	readonly #assignment: Assignment;
	readonly #lists: ShortLists | undefined;

	/** @param lists where every row lists every column */
	constructor(assignment: Assignment, lists: ShortLists | undefined) {
		this.#assignment = assignment;
		this.#lists = lists;
	}

	/** Among equals one with room comes first, then one that is listed first. */
	look(row: number): void {
		const nothing = -this.#assignment.market.pairWorth;
		this.best = nothing;
		this.second = nothing;
		this.bestEdge = -1;
		this.secondEdge = -1;
		if (!this.#lists) this.#lookAtAll(row);
		else if (!this.#lists.isMade(row) || !this.#lookAtListed(row, this.#lists)) {
			this.#lists.make(row);
			this.#lookAtListed(row, this.#lists);
		}
	}

	/** @returns whether nothing outside the list can be one of the two */
	#lookAtListed(row: number, lists: ShortLists): boolean {
		const { market, price } = this.#assignment;
		const start = market.rowStart[row] ?? 0;
		const first = row * lists.length;
		for (let at = first; at < first + lists.length; at++) {
			if ((lists.gain[at] ?? 0) < this.second) return true;
			const edge = lists.edge[at] ?? 0;
			const column = edge - start;
			this.#offer(edge, column, (market.score[edge] ?? 0) - (price[column] ?? 0));
		}
		return (lists.rest[row] ?? 0) <= this.second;
	}

	#lookAtAll(row: number): void {
		const { market, price } = this.#assignment;
		const { rowStart, column: columnOf, score } = market;
		const end = rowStart[row + 1] ?? 0;
		for (let edge = rowStart[row] ?? 0; edge < end; edge++) {
			const points = score[edge] ?? 0;
			if (points < 0 || points < this.second) return;
			const column = columnOf?.[edge] ?? 0;
			this.#offer(edge, column, points - (price[column] ?? 0));
		}
	}

	#offer(edge: number, column: number, gain: number): void {
		if (gain > this.best || (gain === this.best && this.#isFreer(column))) {
			this.second = this.best;
			this.secondEdge = this.bestEdge;
			this.best = gain;
			this.bestEdge = edge;
			this.#bestColumn = column;
		} else if (gain > this.second) {
			this.second = gain;
			this.secondEdge = edge;
		}
	}

	#isFreer(column: number): boolean {
		const assignment = this.#assignment;
		return assignment.hasRoom(column) && !assignment.hasRoom(this.#bestColumn);
	}
}
