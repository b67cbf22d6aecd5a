import type { Assignment } from './assignment.ts';

/** So many columns a row looks at before it looks at all of them. */
const length = 32;

/**
 * The best columns of each row of a dense matching, by score minus price when the list was made.
 * Prices only rise, so a column on the list is never better than it was then, and one that is not
 * on it never better than `rest`. Most searches need no more than the list.
 */
export class ShortLists {
	readonly length: number;
	/** Row by row `length` edges, best first. */
	readonly edge: Int32Array;
	/** Score minus price of each, when the list was made. */
	readonly gain: Float64Array;
	/** Per row: no edge outside the list gains more. */
	readonly rest: Float64Array;
	readonly #assignment: Assignment;

	constructor(assignment: Assignment) {
		const { rows, columns } = assignment.market;
		this.length = Math.min(length, columns);
		this.edge = new Int32Array(rows * this.length).fill(-1);
		this.gain = new Float64Array(rows * this.length).fill(-Infinity);
		this.rest = new Float64Array(rows).fill(Infinity);
		this.#assignment = assignment;
	}

	make(row: number): void {
		const { market, price } = this.#assignment;
		const { edge: edges, gain: gains } = this;
		const first = row * this.length;
		const last = first + this.length - 1;
		const start = market.rowStart[row] ?? 0;
		gains.fill(-Infinity, first, last + 1);
		let least = -Infinity;
		for (let column = 0; column < market.columns; column++) {
			const points = market.score[start + column] ?? 0;
			const gain = points - (price[column] ?? 0);
			if (gain <= least || points < 0) continue;
			let at = last;
			while (at > first && (gains[at - 1] ?? 0) < gain) {
				gains[at] = gains[at - 1] ?? 0;
				edges[at] = edges[at - 1] ?? 0;
				at--;
			}
			gains[at] = gain;
			edges[at] = start + column;
			least = gains[last] ?? 0;
		}
		this.rest[row] = least;
	}
}
