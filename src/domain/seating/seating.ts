/** What a seating is asked and what it answers: two schools sit down together, item after item. */
export type SeatingShape =
	/** A circle: neighbours sit beside; opposite is the seat half-way round, when `seats` is even. */
	| { readonly shape: 'round'; readonly seats: number }
	/** Two facing sides: opposite is straight across, beside is along a side. */
	| { readonly shape: 'long'; readonly seatsPerSide: number }
	/** Beside only. */
	| { readonly shape: 'row'; readonly seats: number };

export interface SeatingRequest {
	readonly hosts: readonly string[];
	readonly visitors: readonly string[];
	/** Per programme item the tables in the room. */
	readonly items: readonly (readonly SeatingShape[])[];
	/** Where the two schools alternate: host faces visitor, or host beside visitor. */
	readonly mixed: 'opposite' | 'beside' | 'none';
	readonly seed: number;
}

export interface SeatingPlan {
	/**
	 * `seat[item][k]`: index of the person in the k-th seat, hosts first, then visitors; -1 is empty.
	 * Tables in order; a long table lists one side, then the other in the same direction.
	 */
	readonly seat: readonly Int16Array[];
	/** Edges of the mixed kind between two people of the same school. */
	readonly mixViolations: number;
	/** Times that two sit opposite one another beyond the first. */
	readonly oppositeRepeats: number;
	readonly besideRepeats: number;
	/** Opposite or beside, of pairs that met before in either way. */
	readonly anyRepeats: number;
	/** For every plan with as few mix violations as there can be. */
	readonly lowerBound: {
		readonly opposite: number;
		readonly beside: number;
		readonly any: number;
	};
	readonly provenBest: boolean;
}

/** Names what clashes, for the log; a page words it itself. Items are 0-based. */
export interface SeatingProblem {
	readonly reason: string;
}
