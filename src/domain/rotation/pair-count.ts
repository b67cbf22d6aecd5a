import type { CyclicSymmetry } from './cyclic-symmetry.ts';

/** How often each class of pairs is together, and how far that goes beyond what is allowed. */
export class PairCount {
	excess = 0;
	readonly #classOf: Int32Array;
	readonly #allowance: Uint8Array;
	readonly #weight: Uint8Array;
	readonly #points: number;
	readonly #together: Uint8Array;

	constructor({ points, classOf, allowance, weight }: CyclicSymmetry) {
		this.#points = points;
		this.#classOf = classOf;
		this.#allowance = allowance;
		this.#weight = weight;
		this.#together = new Uint8Array(allowance.length);
	}

	add(one: number, other: number): void {
		const pair = this.#classOf[one * this.#points + other] ?? 0;
		const count = this.#together[pair] ?? 0;
		if (count >= (this.#allowance[pair] ?? 0)) this.excess += this.#weight[pair] ?? 0;
		this.#together[pair] = count + 1;
	}

	remove(one: number, other: number): void {
		const pair = this.#classOf[one * this.#points + other] ?? 0;
		const count = (this.#together[pair] ?? 0) - 1;
		if (count >= (this.#allowance[pair] ?? 0)) this.excess -= this.#weight[pair] ?? 0;
		this.#together[pair] = count;
	}
}
