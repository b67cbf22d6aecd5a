/** What a rotation is asked and what it answers: teachers move along tables, round after round. */
export interface RotationTable {
	readonly id: string;
	/** Seats for teachers; unlimited when absent. */
	readonly capacity?: number;
	/** A teacher of the same employer may not sit here. */
	readonly employer?: string;
	/** 0-based. */
	readonly closedRounds?: readonly number[];
}

export interface RotationTeacher {
	readonly id: string;
	readonly employer?: string;
	/** Ids of tables. */
	readonly wishes?: readonly string[];
	/** Ids of tables where this teacher never sits. */
	readonly avoid?: readonly string[];
	/** 0-based. */
	readonly absentRounds?: readonly number[];
	/** Teachers with the same key move as one. */
	readonly together?: string;
}

export interface RotationRequest {
	readonly tables: readonly RotationTable[];
	readonly teachers: readonly RotationTeacher[];
	readonly rounds: number;
	/** True for a speed-date; false for free mixing of groups without hosts. */
	readonly oncePerTable: boolean;
	/** The first objective; the other one comes second. */
	readonly objective: 'mix' | 'wishes';
	readonly seed: number;
	/** Repair: rounds before `fromRound` are fixed. */
	readonly previous?: { readonly plan: RotationPlan; readonly fromRound: number };
}

export interface RotationPlan {
	/** `seats[round][teacher]`: index of the table, in the order of the request; see `seat.ts`. */
	readonly seats: readonly Int16Array[];
	/** Meetings of two teachers beyond their first. */
	readonly repeats: number;
	readonly repeatsLowerBound: number;
	/** Wished tables at which the wisher sits at least once. */
	readonly wishesMet: number;
	readonly wishesUpperBound: number;
	/** Seats of `previous` that a teacher who is present does not keep; 0 without `previous`. */
	readonly changedSeats: number;
	readonly provenBest: boolean;
	readonly method: string;
}

export interface RotationProblem {
	readonly reason:
		'no-tables' | 'no-teachers' | 'too-few-seats' | 'unknown-table' | 'contradiction';
	/** Ids and round numbers (0-based) that clash, for the log; a page words the reason itself. */
	readonly detail: string;
}
