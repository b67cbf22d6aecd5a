import type { Temporal } from 'temporal-polyfill';

/** A speed-date that somebody wants made. */
export interface WantedSpeedDate {
	readonly title: string;
	readonly schoolId: string;
	/** Absent for a broad one. */
	readonly section?: string;
	readonly place?: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly teacherCount: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly changeMinutes: number;
	/** In the order of the tables. A company without a chosen professional has an entry in `companyIds` only. */
	readonly professionals: readonly { readonly personId: string; readonly organisationId: string }[];
	readonly companyIds: readonly string[];
	/** The person who makes the plan and becomes its coordinator. */
	readonly createdBy: string;
	readonly followsActivityId?: string;
	/** The outcome of the followed activity that becomes this one. */
	readonly outcomeId?: string;
	readonly learningQuestion?: string;
}
