import type { Assignment } from './assignment.ts';

/** So many columns a row looks at before it looks at all of them. */
const length = 32;

/**
 * The best columns of each row of a dense matching, by score minus price when the list was made.
 * Prices only rise, so a column on the list is never better than it was then, and one that is not
 * on it never better than `rest`. Most searches need no more than the list.
 *
 * Of columns that are as good, row `i` lists those from column `i` on first: rows with the same
 * wishes then look at different columns.
 */
export class ShortLists {
	readonly length: number;
	/** Row by row `length` edges, best first. */
	readonly edge: Int32Array;
	/** Score minus price of each, when the list was made. */
	readonly gain: Float64Array;
	/** Per row: no edge outside the list gains more. */
	readonly rest: Float64Array;
	/** Per row how often its list was too short, and how often it has to be before it is made anew. */
	readonly #tooShort: Int32Array;
	readonly #patience: Int32Array;
	readonly #assignment: Assignment;

	constructor(assignment: Assignment) {
		const { rows, columns } = assignment.market;
		this.length = Math.min(length, columns);
		this.edge = new Int32Array(rows * this.length).fill(-1);
		this.gain = new Float64Array(rows * this.length).fill(-Infinity);
		this.rest = new Float64Array(rows).fill(Infinity);
		this.#tooShort = new Int32Array(rows);
		this.#patience = new Int32Array(rows).fill(1);
		this.#assignment = assignment;
	}

	isMade(row: number): boolean {
		return this.rest[row] !== Infinity;
	}

	/** Where new lists do not last, they are made less and less often. */
	noteTooShort(row: number): void {
		const times = (this.#tooShort[row] ?? 0) + 1;
		const patience = this.#patience[row] ?? 1;
		this.#tooShort[row] = times < patience ? times : 0;
		if (times < patience) return;
		this.#patience[row] = 2 * patience;
		this.make(row);
	}

	make(row: number): void {
		const { columns } = this.#assignment.market;
		const first = row * this.length;
		const turn = row % columns;
		this.gain.fill(-Infinity, first, first + this.length);
		const least = this.#take(row, 0, turn, this.#take(row, turn, columns, -Infinity));
		this.rest[row] = columns > this.length ? least : -Infinity;
	}

	/** @returns what a column must gain more than to come on the list */
	#take(row: number, from: number, until: number, leastBefore: number): number {
		const { market, price } = this.#assignment;
		const { score } = market;
		const { edge: edges, gain: gains } = this;
		const first = row * this.length;
		const last = first + this.length - 1;
		const start = market.rowStart[row] ?? 0;
		let least = leastBefore;
		for (let column = from; column < until; column++) {
			const points = score[start + column] ?? 0;
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
		return least;
	}
}
