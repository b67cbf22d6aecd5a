import { designed, type Design } from './design.ts';
import { improveDrawing, type Drawing } from './drawing.ts';
import { functional, isWithin, leftOver, otherThan, within } from './sided-place.ts';

/** Two people at most can be left out without the groups getting uneven. */
export function fitsDoubledPlane(tables: number, places: number, rounds: number): boolean {
	return tables === 8 && places >= 30 && places <= 32 && rounds <= allRounds;
}

const allRounds = 10;

/** Half of the draws succeed. */
const draws = 16;
const cooling = { hot: 0.6, cold: 0.28, changes: 30_000 };

/**
 * Eight groups of four for ten rounds, everyone meeting all but one: the affine plane of order 4
 * twice over. A person is one of four orbits and an element of Z2³: a place x of two bits (1 and 2)
 * and a side (4). Who differ by their side alone never meet; every round stays itself when
 * all change sides, and is turned into itself or one other by changing x:
 *
 * - in three rounds a group with one of each orbit, and all that it turns into;
 * - in one round two groups of each orbit, the cosets of {(x, fₒ(x))} for four different linear f;
 * - for each x ≠ 0 two rounds: half of each orbit as in the first kind, the other half in groups of
 *   two and two, people of a pair differing by the (x, side) that the cosets leave over. That works
 *   for the two orbits with the same fₒ(x).
 *
 * Then who meet whom within an orbit is right of itself, and the offsets of the orbits in each
 * round are sought so that nobody meets twice. Aguado found the first such schedule in 2004; Z2³ with
 * such rounds is the symmetry of the one in the Wolfram demonstration “Social Golfer Problem”.
 */
export function* doubledPlaneDesign(
	places: number,
	random: () => number
): Generator<undefined, Design> {
	let plane = new DoubledPlane(random);
	yield* improveDrawing(plane, cooling, random);
	for (let drawn = 1; drawn < draws && plane.excess > 0; drawn++) {
		plane = new DoubledPlane(random);
		yield* improveDrawing(plane, cooling, random);
	}
	// The last two never meet, so that groups stay even when one or both of them are left out.
	return designed('doubled-plane', allRounds, places, (round, place) => {
		const orbit = (place >> 1) & 3;
		const element = (place >> 3) | ((place & 1) << 2);
		return plane.groupOf(round, orbit, element);
	});
}

const orbits = [0, 1, 2, 3] as const;
const elements = 8;
const turningRounds = 3;

class DoubledPlane implements Drawing {
	/** Pairs of orbits and differences that come up more than once. */
	excess = 0;
	/** Orbit × orbit × difference: how often people so far apart meet. */
	readonly #met = new Uint8Array(orbits.length ** 2 * elements);
	/** Round × orbit: who sits in the group of the first table. */
	readonly #turned: Int8Array;
	/** x × orbit: who sits in the group with one of each orbit, and who in a group of two and two. */
	readonly #near: Int8Array;
	readonly #far: Int8Array;

	constructor(random: () => number) {
		const drawn = (below: number) => Math.floor(random() * below);
		this.#turned = Int8Array.from({ length: turningRounds * 4 }, () => drawn(elements));
		this.#near = Int8Array.from({ length: turningRounds * 4 }, () => drawn(elements));
		this.#far = this.#near.map((near, at) => near ^ otherThan(xOf(at)) ^ within(xOf(at), drawn));
		for (let at = 0; at < this.#turned.length; at++) {
			this.#meetTurned(at, 1, at & 3);
			this.#meetPaired(at, 1, at & 3);
		}
	}

	/** @param element a place in its two lowest bits and a side */
	groupOf(round: number, orbit: number, element: number): number {
		const place = element & 3;
		const side = element >> 2;
		if (round < turningRounds) return element ^ (this.#turned[round * 4 + orbit] ?? 0);
		if (round === turningRounds) return 2 * orbit + (functional(orbit, place) ^ side);
		const at = ((round - turningRounds - 1) >> 1) * 4 + orbit;
		const x = xOf(at);
		const turned = round % 2 === 0 ? element : element ^ otherThan(x);
		const near = turned ^ (this.#near[at] ?? 0);
		if (isWithin(x, near)) return ((near & 3) > 0 ? 1 : 0) + 2 * (near >> 2);
		const far = turned ^ (this.#far[at] ?? 0);
		const value = functional(orbit, x);
		const coset = (far >> 2) ^ ((far & 3) > 0 ? 1 ^ value : 0);
		return 4 + 2 * value + coset;
	}

	change(random: () => number): () => void {
		const drawn = (below: number) => Math.floor(random() * below);
		const at = drawn(this.#turned.length);
		if (random() < 0.35) {
			const before = this.#turned[at] ?? 0;
			this.#turn(at, drawn(elements));
			return () => {
				this.#turn(at, before);
			};
		}
		const [near = 0, far = 0] = [this.#near[at], this.#far[at]];
		const chance = random();
		if (chance < 0.4) this.#pair(at, near ^ within(xOf(at), drawn), far);
		else if (chance < 0.6) this.#pair(at, near, far ^ within(xOf(at), drawn));
		else this.#pair(at, far ^ within(xOf(at), drawn), near ^ within(xOf(at), drawn));
		return () => {
			this.#pair(at, near, far);
		};
	}

	#turn(at: number, element: number): void {
		this.#meetTurned(at, -1, 4);
		this.#turned[at] = element;
		this.#meetTurned(at, 1, 4);
	}

	#pair(at: number, near: number, far: number): void {
		this.#meetPaired(at, -1, 4);
		this.#near[at] = near;
		this.#far[at] = far;
		this.#meetPaired(at, 1, 4);
	}

	/** Counts whom an orbit meets of the orbits below a number. */
	#meetTurned(at: number, change: 1 | -1, below: number): void {
		const round = at & ~3;
		const here = this.#turned[at] ?? 0;
		for (let other = 0; other < below; other++)
			this.#meet(at & 3, other, here ^ (this.#turned[round + other] ?? 0), change);
	}

	#meetPaired(at: number, change: 1 | -1, below: number): void {
		const [orbit, row, x] = [at & 3, at & ~3, xOf(at)];
		const [near = 0, far = 0] = [this.#near[at], this.#far[at]];
		const value = functional(orbit, x);
		for (let other = 0; other < below; other++) {
			this.#meet(orbit, other, near ^ (this.#near[row + other] ?? 0), change);
			if (functional(other, x) !== value) continue;
			const apart = far ^ (this.#far[row + other] ?? 0);
			this.#meet(orbit, other, apart, change);
			this.#meet(orbit, other, apart ^ leftOver(orbit, x), change);
		}
	}

	#meet(one: number, other: number, difference: number, change: 1 | -1): void {
		if (one === other) return;
		const [low, high] = one < other ? [one, other] : [other, one];
		const index = (low * 4 + high) * elements + difference;
		const met = this.#met[index] ?? 0;
		if (change > 0 ? met > 0 : met > 1) this.excess += change;
		this.#met[index] = met + change;
	}
}

function xOf(at: number): number {
	return 1 + (at >> 2);
}
