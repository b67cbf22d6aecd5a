import type { Temporal } from 'temporal-polyfill';
import type { ActivityKind } from '#domain/playbook/vocabulary.ts';

/** An activity that somebody wants made. */
export interface NewActivity {
	readonly kind: ActivityKind;
	readonly title: string;
	readonly schoolId: string;
	/** Absent for a broad one. */
	readonly section?: string;
	readonly place?: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day of a kind that takes a period. */
	readonly until?: Temporal.PlainDate;
	readonly teacherCount: number;
	/** Only for a kind that has rounds. */
	readonly rounds?: {
		readonly count: number;
		readonly roundMinutes: number;
		readonly changeMinutes: number;
	};
	/** In the order of the tables. A company without a chosen professional has an entry in `companyIds` only. */
	readonly professionals: readonly { readonly personId: string; readonly organisationId: string }[];
	readonly companyIds: readonly string[];
	/** Other schools that take part. */
	readonly visitorIds: readonly string[];
	/** The person who makes the plan and becomes its coordinator. */
	readonly createdBy: string;
	readonly followsActivityId?: string;
	/** The outcome of the followed activity that becomes this one. */
	readonly outcomeId?: string;
	readonly learningQuestion?: string;
}
