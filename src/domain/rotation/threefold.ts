/**
 * A second symmetry for rounds that turn: multiplying all numbers in an orbit by m with m³ = 1, the
 * first orbit becoming the second, the second the third and the third the first, and so on. A round
 * that this leaves as it is has a third as much to draw.
 */
export class Threefold {
	readonly #order: number;
	readonly #orbits: number;
	readonly #multiplier: number;
	/** Points in threes that follow one another, and points that stay themselves. */
	readonly #threes: (readonly number[])[] = [];
	readonly #alone: number[] = [];
	readonly #followers: (readonly number[])[] = [];

	constructor(order: number, people: number, multiplier: number) {
		this.#order = order;
		this.#orbits = Math.floor(people / order);
		this.#multiplier = multiplier;
		for (let point = 0; point < people; point++) {
			const next = this.#next(point);
			const last = this.#next(next);
			this.#followers.push(next === point ? [point] : [point, next, last]);
			if (next === point) this.#alone.push(point);
			else if (point < next && point < last) this.#threes.push([point, next, last]);
		}
	}

	/** The point itself and those that follow it. */
	followers(point: number): readonly number[] {
		return this.#followers[point] ?? [];
	}

	/** Whether equal groups can be made that stay themselves or follow one another. */
	fits(groups: number, size: number): boolean {
		const still = this.#stillGroups(groups, size);
		return Number.isInteger(still) && still <= groups && (groups - still) % 3 === 0;
	}

	/** The group of every point. */
	groups(groups: number, size: number, random: () => number): Int16Array {
		const groupOf = new Int16Array(groups * size);
		const drawn = new Set(this.#threes.keys());
		const draw = () => {
			const left = [...drawn];
			const one = left[Math.floor(random() * left.length)] ?? 0;
			drawn.delete(one);
			return this.#threes[one] ?? [];
		};
		const still = this.#stillGroups(groups, size);
		this.#alone.forEach((point, index) => {
			groupOf[point] = Math.floor(index / (size % 3));
		});
		for (let group = 0; group < still; group++)
			for (let k = 0; k < Math.floor(size / 3); k++)
				for (const point of draw()) groupOf[point] = group;
		for (let group = still; group < groups; group += 3)
			for (let k = 0; k < size; k++)
				draw().forEach((point, turn) => {
					groupOf[point] = group + turn;
				});
		return groupOf;
	}

	#next(point: number): number {
		const orbit = Math.floor(point / this.#order);
		if (orbit >= this.#orbits) return point;
		const place = ((point % this.#order) * this.#multiplier) % this.#order;
		const nextOrbit =
			orbit < this.#orbits - (this.#orbits % 3) ? orbit - (orbit % 3) + ((orbit + 1) % 3) : orbit;
		return nextOrbit * this.#order + place;
	}

	/** Groups that stay themselves: the points that do so are divided over them. */
	#stillGroups(groups: number, size: number): number {
		if (size % 3 > 0) return this.#alone.length / (size % 3);
		return this.#alone.length > 0 ? NaN : groups % 3;
	}
}

/** The smallest number but 1 of which the third power is 1. */
export function cubeRootOfOne(order: number): number | undefined {
	for (let root = 2; root < order; root++) if ((root * root * root) % order === 1) return root;
	return undefined;
}
