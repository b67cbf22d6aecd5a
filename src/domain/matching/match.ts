/** What a matching is asked and what it answers: rows and columns become pairs. */
export type Scores =
	| {
			readonly kind: 'dense';
			readonly rows: number;
			readonly columns: number;
			/** Row by row; below zero: this pair is not allowed. */
			readonly score: Int32Array;
	  }
	| {
			readonly kind: 'sparse';
			readonly rows: number;
			readonly columns: number;
			/** The pairs of row `i` stand from `rowStart[i]` up to `rowStart[i + 1]`. */
			readonly rowStart: Int32Array;
			readonly column: Int32Array;
			readonly score: Int32Array;
	  };

export interface MatchRequest {
	readonly scores: Scores;
	/** Rows that a column takes; 1 when absent. */
	readonly columnCapacity?: Int32Array;
	/** The group of each column, such as the company of each professional. */
	readonly columnGroup?: Int32Array;
	/** Rows that the columns of a group take together. */
	readonly groupCapacity?: Int32Array;
	/** Pairs that are in every answer. */
	readonly pinned?: readonly (readonly [row: number, column: number])[];
}

export interface MatchPlan {
	/** Per row the index of its column; -1: without a pair. */
	readonly columnOf: Int32Array;
	readonly pairs: number;
	readonly total: number;
	/** The lowest score among the pairs; 0 without pairs. */
	readonly worst: number;
	/** No answer with as many pairs has a higher total: the sum of all prices. */
	readonly totalUpperBound: number;
	readonly provenBest: boolean;
	/** In points. `check-matching.ts` says of which pairs row and column price cover the score. */
	readonly rowPrice: Float64Array;
	/** Includes the price of the column's group. */
	readonly columnPrice: Float64Array;
	readonly groupPrice: Float64Array;
	/** Allowed pairs of which both sides would rather have each other. */
	readonly blockingPairs: number;
}

export interface MatchProblem {
	readonly reason: 'contradiction';
	/** Indices that clash, for the log; a page words the reason itself. */
	readonly detail: string;
}
