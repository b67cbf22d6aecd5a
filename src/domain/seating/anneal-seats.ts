import type { SeatChart } from './seat-chart.ts';
import { SeatMove, type Focus } from './seat-move.ts';

export interface Weights {
	readonly mix: number;
	readonly opposite: number;
	readonly beside: number;
	readonly any: number;
}

export interface Annealing {
	/** In weight: a worsening of this size is taken once in e times. */
	readonly hot: number;
	readonly cold: number;
	/** Moves to try from hot to cold. */
	readonly moves: number;
	readonly weights: Weights;
	readonly focus: Focus;
}

/** Moves tried between two pauses: some milliseconds. */
const movesPerSlice = 5000;

/** Simulated annealing: every accepted move calls `onMove`, every slice of moves pauses. */
export function* annealSeats(
	chart: SeatChart,
	random: () => number,
	{ hot, cold, moves, weights, focus }: Annealing,
	onMove: () => void
): Generator<undefined, void> {
	const move = new SeatMove(chart, random, focus);
	let before = energy(chart, weights);
	let temperature = hot;
	for (let tried = 1; tried <= moves; tried++) {
		if (tried % movesPerSlice === 0) yield;
		if (tried % 100 === 0) temperature = hot * (cold / hot) ** (tried / moves);
		if (!move.propose()) continue;
		const after = energy(chart, weights);
		if (after <= before || random() < Math.exp((before - after) / temperature)) {
			before = after;
			onMove();
		} else move.undo();
	}
}

function energy({ figures }: SeatChart, weights: Weights): number {
	return (
		weights.mix * figures.mix +
		weights.opposite * figures.opposite +
		weights.beside * figures.beside +
		weights.any * figures.any
	);
}
