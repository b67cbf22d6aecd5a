/** Something drawn by chance, to be made better by small changes. */
export interface Drawing {
	/** How far it is from perfect; 0 is perfect. */
	readonly excess: number;
	/** Makes a random change and returns how to take it back. */
	readonly change: (random: () => number) => () => void;
}

export interface Cooling {
	/** In excess: a worsening of this size is kept once in e times. */
	readonly hot: number;
	readonly cold: number;
	/** Changes to try from hot to cold. */
	readonly changes: number;
}

/** A few milliseconds. */
const changesPerSlice = 4000;

/** Simulated annealing until the drawing is perfect or cold; pauses now and then. */
export function* improveDrawing(
	drawing: Drawing,
	{ hot, cold, changes }: Cooling,
	random: () => number
): Generator<undefined, void> {
	let excess = drawing.excess;
	for (let tried = 0; tried < changes && excess > 0; tried++) {
		if (tried % changesPerSlice === changesPerSlice - 1) yield;
		const undo = drawing.change(random);
		const worse = drawing.excess - excess;
		const temperature = hot * (cold / hot) ** (tried / changes);
		if (worse > 0 && random() >= Math.exp(-worse / temperature)) undo();
		excess = drawing.excess;
	}
}
