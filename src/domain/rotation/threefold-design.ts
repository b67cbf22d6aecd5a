import { cyclicSymmetry } from './cyclic-symmetry.ts';
import { designed, type Design } from './design.ts';
import { improveDrawing, type Drawing } from './drawing.ts';
import { PairCount } from './pair-count.ts';
import { cubeRootOfOne, Threefold } from './threefold.ts';
import { TurningRound } from './turning-round.ts';

/** Nearly every draw succeeds, or none does. */
const draws = 8;
const cooling = { hot: 2, cold: 0.9, changes: 10_000 };

/**
 * Free mixing in full groups: one round whose turns are all others, and that stays itself under a
 * multiplication as well. Finds 7×4×9 and 11×4×13 in some milliseconds.
 *
 * @returns undefined when the groups do not allow it
 */
export function* threefoldDesign(
	tables: number,
	places: number,
	rounds: number,
	random: () => number
): Generator<undefined, Design | undefined> {
	const multiplier = cubeRootOfOne(rounds);
	const size = places / tables;
	if (multiplier === undefined || !Number.isInteger(size)) return undefined;
	const threefold = new Threefold(rounds, places, multiplier);
	if (!threefold.fits(tables, size)) return undefined;
	const cycle = { order: rounds, people: places, hosts: 0, firstOrbitApart: false };
	const symmetry = cyclicSymmetry(cycle);
	for (let drawn = 1; ; drawn++) {
		const pairs = new PairCount(symmetry);
		const groups = threefold.groups(tables, size, random);
		const round = new TurningRound(groups, tables, pairs);
		yield* improveDrawing(new ThreefoldRound(threefold, round, pairs, places), cooling, random);
		if (drawn < draws && pairs.excess > 0) continue;
		return designed('starter', rounds, places, (turn, place) =>
			round.groupOf(symmetry.successor(place, rounds - turn))
		);
	}
}

class ThreefoldRound implements Drawing {
	readonly #threefold: Threefold;
	readonly #round: TurningRound;
	readonly #pairs: PairCount;
	readonly #people: number;

	constructor(threefold: Threefold, round: TurningRound, pairs: PairCount, people: number) {
		this.#threefold = threefold;
		this.#round = round;
		this.#pairs = pairs;
		this.#people = people;
	}

	get excess(): number {
		return this.#pairs.excess;
	}

	/** Two people trade groups, as do those who follow them. */
	change(random: () => number): () => void {
		const one = Math.floor(random() * this.#people);
		const other = Math.floor(random() * this.#people);
		const ones = this.#threefold.followers(one);
		const others = this.#threefold.followers(other);
		const isPossible =
			ones.length === others.length &&
			!ones.includes(other) &&
			this.#round.groupOf(one) !== this.#round.groupOf(other);
		const trade = () => {
			ones.forEach((each, k) => {
				this.#round.trade(each, others[k] ?? 0);
			});
		};
		if (!isPossible) return () => undefined;
		trade();
		return trade;
	}
}
