import type { PairCount } from './pair-count.ts';

/**
 * A round that turns into itself. There is one orbit of hosts, perhaps with one host who stays; who
 * stays as well sits with that host. Of every other orbit one person sits with the first host, and the turns
 * of that group are the other groups.
 */
export class StillRound {
	/** Per orbit of people: who sits with the first host, counted along the orbit. */
	readonly #atFirstHost: number[];
	readonly #order: number;
	readonly #firstHost: number | undefined;
	readonly #pairs: PairCount;

	constructor(orbits: number, order: number, firstHost: number | undefined, pairs: PairCount) {
		this.#order = order;
		this.#firstHost = firstHost;
		this.#pairs = pairs;
		this.#atFirstHost = Array.from({ length: orbits }, () => 0);
		this.#atFirstHost.forEach((_, orbit) => {
			if (firstHost !== undefined) pairs.add(firstHost, this.#person(orbit));
			for (let other = 0; other < orbit; other++)
				pairs.add(this.#person(orbit), this.#person(other));
		});
	}

	offset(orbit: number): number {
		return this.#atFirstHost[orbit] ?? 0;
	}

	/** Somebody else of the orbit sits with the first host. */
	seat(orbit: number, offset: number): void {
		const before = this.#person(orbit);
		this.#atFirstHost[orbit] = offset;
		const after = this.#person(orbit);
		if (this.#firstHost !== undefined) {
			this.#pairs.remove(before, this.#firstHost);
			this.#pairs.add(after, this.#firstHost);
		}
		this.#atFirstHost.forEach((_, other) => {
			if (other === orbit) return;
			this.#pairs.remove(before, this.#person(other));
			this.#pairs.add(after, this.#person(other));
		});
	}

	groupOf(point: number): number {
		const orbit = Math.floor(point / this.#order);
		if (orbit >= this.#atFirstHost.length) return this.#order;
		return ((point % this.#order) - this.offset(orbit) + this.#order) % this.#order;
	}

	#person(orbit: number): number {
		return orbit * this.#order + this.offset(orbit);
	}
}
