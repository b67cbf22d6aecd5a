import { cyclicSymmetry, type CyclicSymmetry } from './cyclic-symmetry.ts';
import { designed, type Design } from './design.ts';
import { improveDrawing, type Drawing } from './drawing.ts';
import { PairCount } from './pair-count.ts';
import { StillRound } from './still-round.ts';
import { TurningRound } from './turning-round.ts';

export interface StarterTask {
	readonly tables: number;
	readonly places: number;
	readonly rounds: number;
	readonly oncePerTable: boolean;
	/** Rounds that turn into one another. */
	readonly order: number;
	/** Rounds, the last ones, that turn into themselves: at most one when `order` is not `tables`. */
	readonly stillRounds: number;
	/** Trades to try. */
	readonly trades: number;
}

/**
 * Draws a few rounds whose turns make up the whole timetable, with as few repeats as it can. Where
 * no table may be seen twice, the host of each table is a person who keeps the seat: "never twice at
 * a table" is then "never twice with the host".
 */
export function* starterDesign(
	task: StarterTask,
	random: () => number
): Generator<undefined, Design> {
	const drawing = new StarterDrawing(task, random);
	yield* improveDrawing(drawing, { hot: 0.35, cold: 0.21, changes: task.trades }, random);
	return drawing.design();
}

class StarterDrawing implements Drawing {
	readonly #pairs: PairCount;
	readonly #task: StarterTask;
	/** Still rounds need full groups: then the first orbit never meets and some of it are left out. */
	readonly #people: number;
	readonly #symmetry: CyclicSymmetry;
	readonly #turning: readonly TurningRound[];
	readonly #still: readonly StillRound[];

	constructor(task: StarterTask, random: () => number) {
		const { tables, places, rounds, oncePerTable, order, stillRounds } = task;
		this.#task = task;
		this.#people = stillRounds > 0 ? Math.ceil(places / tables) * tables : places;
		this.#symmetry = cyclicSymmetry({
			order,
			people: this.#people,
			hosts: oncePerTable ? tables : 0,
			firstOrbitApart: this.#people > places
		});
		const pairs = new PairCount(this.#symmetry);
		const host = oncePerTable ? this.#people : undefined;
		const orbits = Math.floor(this.#people / order);
		this.#turning = Array.from({ length: Math.ceil((rounds - stillRounds) / order) }, () => {
			return new TurningRound(this.#shuffledGroups(random), tables, pairs);
		});
		this.#still = Array.from({ length: stillRounds }, () => {
			return new StillRound(orbits, order, host, pairs);
		});
		this.#pairs = pairs;
	}

	get excess(): number {
		return this.#pairs.excess;
	}

	change(random: () => number): () => void {
		const isStill = this.#turning.length === 0 || (this.#still.length > 0 && random() < 0.1);
		return isStill ? this.#reseat(random) : this.#trade(random);
	}

	/** Places count back from the last person, so that who is left out is of the first orbit. */
	design(): Design {
		const { rounds, places, order, oncePerTable, stillRounds } = this.#task;
		const { successor } = this.#symmetry;
		const method = stillRounds === rounds ? 'difference-matrix' : 'starter';
		return designed(method, rounds, places, (round, place) => {
			const person = this.#people - 1 - place;
			const still = this.#still[round - (rounds - stillRounds)];
			if (still) return still.groupOf(person);
			const steps = round % order;
			const turning = this.#turning[Math.floor(round / order)];
			const group = turning?.groupOf(successor(person, order - steps)) ?? 0;
			return oncePerTable ? successor(this.#people + group, steps) - this.#people : group;
		});
	}

	#reseat(random: () => number): () => void {
		const round = this.#still[Math.floor(random() * this.#still.length)];
		const orbit = Math.floor(random() * Math.floor(this.#people / this.#task.order));
		const before = round?.offset(orbit) ?? 0;
		round?.seat(orbit, Math.floor(random() * this.#task.order));
		return () => round?.seat(orbit, before);
	}

	#trade(random: () => number): () => void {
		const round = this.#turning[Math.floor(random() * this.#turning.length)];
		const one = Math.floor(random() * this.#people);
		const other = Math.floor(random() * this.#people);
		if (round?.groupOf(one) === round?.groupOf(other)) return () => undefined;
		round?.trade(one, other);
		return () => round?.trade(one, other);
	}

	#shuffledGroups(random: () => number): Int16Array {
		const groups = Int16Array.from({ length: this.#symmetry.points }, (_, point) =>
			point < this.#people ? point % this.#task.tables : point - this.#people
		);
		for (let last = this.#people - 1; last > 0; last--) {
			const other = Math.floor(random() * (last + 1));
			const group = groups[last] ?? 0;
			groups[last] = groups[other] ?? 0;
			groups[other] = group;
		}
		return groups;
	}
}
