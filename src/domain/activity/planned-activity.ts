import type { Temporal } from 'temporal-polyfill';
import type { MailAudience } from '#domain/playbook/playbook.ts';
import type { Ending, Phase, ProgrammeKind, Role, Side } from '#domain/playbook/vocabulary.ts';

/** What somebody has chosen when a plan is asked for. */
export interface ActivityFacts {
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day, when the activity takes a period. */
	readonly until?: Temporal.PlainDate;
	/** The day on which the plan is made: no task is dated before it. */
	readonly today: Temporal.PlainDate;
	/** Absent for kinds without rounds. */
	readonly rounds?: {
		readonly count: number;
		readonly roundMinutes: number;
		readonly changeMinutes: number;
	};
}

export interface PlannedTask {
	readonly step: string;
	/** 1 for the first time that a step comes round, and so on; absent for a step that comes once. */
	readonly occurrence?: number;
	readonly phase: Phase;
	readonly by: Role;
	readonly dueOn: Temporal.PlainDate;
	readonly dueAt?: Temporal.PlainTime;
	readonly ends?: Ending;
}

export interface PlannedItem {
	readonly template: string;
	readonly kind: ProgrammeKind;
	readonly by: Role;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
}

export interface PlannedMeeting {
	readonly template: string;
	readonly by: Role;
	readonly on: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
}

export interface PlannedMail {
	readonly mail: string;
	readonly to: MailAudience;
	readonly sendOn: Temporal.PlainDate;
}

/** The complete, dated plan that a playbook gives for a day. */
export interface PlannedActivity {
	/** In order of phase, date and place in the playbook. */
	readonly tasks: readonly PlannedTask[];
	/** Of the first day. */
	readonly programme: readonly PlannedItem[];
	/** On later days, soonest first. */
	readonly meetings: readonly PlannedMeeting[];
	readonly mails: readonly PlannedMail[];
	readonly roles: readonly {
		readonly role: Role;
		readonly side: Side;
		readonly required: boolean;
	}[];
}
