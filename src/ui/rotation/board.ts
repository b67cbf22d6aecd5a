/** Who sits where, as the board shows it. */
export interface Board {
	readonly tables: readonly BoardTable[];
	readonly rounds: readonly BoardRound[];
}

interface BoardTable {
	readonly id: string;
	/** Absent when the table is no longer there. */
	readonly number: number | null;
	readonly company: string;
	readonly professional: string;
}

interface BoardRound {
	/** 0-based. */
	readonly index: number;
	/** `HH:MM`. */
	readonly startsAt: string | null;
	readonly cells: readonly { readonly closed: boolean; readonly seats: readonly BoardSeat[] }[];
	readonly withoutSeat: readonly BoardSeat[];
	readonly away: readonly string[];
}

export interface BoardSeat {
	readonly id: string;
	readonly name: string;
	readonly fullName: string;
	/** Those who begin together share it; from 0. */
	readonly mark: number;
	/** The number of the table before the last change; absent when that is the same. */
	readonly before: string | null;
	readonly wrong: string | null;
}

/** The first of two people who may trade places. */
export interface Pick {
	/** 0-based. */
	readonly round: number;
	readonly teacher: string;
	readonly teacherName: string;
}
