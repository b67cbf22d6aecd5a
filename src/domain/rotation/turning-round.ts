import type { PairCount } from './pair-count.ts';

/** A round that turns: everybody, the host included, sits in a group, and two people may trade. */
export class TurningRound {
	readonly #groupOf: Int16Array;
	readonly #groups: number[][];
	readonly #pairs: PairCount;

	/** @param groupOf the group of every point */
	constructor(groupOf: Int16Array, groups: number, pairs: PairCount) {
		this.#groupOf = groupOf;
		this.#pairs = pairs;
		this.#groups = Array.from({ length: groups }, () => []);
		groupOf.forEach((group, point) => {
			const members = this.#groups[group] ?? [];
			for (const member of members) pairs.add(member, point);
			members.push(point);
		});
	}

	groupOf(point: number): number {
		return this.#groupOf[point] ?? 0;
	}

	/** Two people trade groups; done twice, nothing has changed. */
	trade(one: number, other: number): void {
		const here = this.groupOf(one);
		const there = this.groupOf(other);
		this.#part(one, here);
		this.#part(other, there);
		this.#join(one, there, other);
		this.#join(other, here, one);
		this.#groupOf[one] = there;
		this.#groupOf[other] = here;
	}

	#part(point: number, group: number): void {
		for (const other of this.#groups[group] ?? [])
			if (other !== point) this.#pairs.remove(point, other);
	}

	#join(point: number, group: number, instead: number): void {
		const members = this.#groups[group] ?? [];
		for (let k = 0; k < members.length; k++) {
			const other = members[k] ?? 0;
			if (other === instead) members[k] = point;
			else this.#pairs.add(point, other);
		}
	}
}
