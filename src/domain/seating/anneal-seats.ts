import type { SeatChart } from './seat-chart.ts';

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
	/** Moves tried between two pauses: some milliseconds. */
	readonly movesPerSlice: number;
	readonly weights: Weights;
}

/** A change of the chart, drawn by chance. */
export interface Move {
	/** Makes a change, or returns false when there was nothing to change. */
	propose(): boolean;
	undo(): void;
}

/** Simulated annealing: every accepted move calls `onMove`, every slice of moves pauses. */
export function* annealSeats(
	chart: SeatChart,
	move: Move,
	random: () => number,
	{ hot, cold, moves, movesPerSlice, weights }: Annealing,
	onMove: () => void
): Generator<undefined, void> {
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
