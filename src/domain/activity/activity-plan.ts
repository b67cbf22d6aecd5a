import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Details } from '#domain/playbook/detail-field.ts';
import type {
	ActivityKind,
	Ending,
	Phase,
	ProgrammeKind,
	Role,
	Side
} from '#domain/playbook/vocabulary.ts';

export type ActivityState = 'planned' | 'held' | 'closed' | 'cancelled';

export type TaskState = 'open' | 'done' | 'notNeeded';

export interface Task {
	readonly id: string;
	/** The playbook step it came from; absent for a task of one's own. */
	readonly step?: string;
	/** 1 for the first time that a step comes round, and so on; absent for a step that comes once. */
	readonly occurrence?: number;
	/** Absent when the text of the step stands unchanged. */
	readonly title?: string;
	readonly phase: Phase;
	readonly by: Role;
	readonly assignee?: { readonly id: string; readonly name: string };
	readonly dueOn: Temporal.PlainDate;
	/** Only on the day itself. */
	readonly dueAt?: Temporal.PlainTime;
	/** A date set by hand: it stays when the activity moves. */
	readonly pinned: boolean;
	readonly state: TaskState;
	readonly notNeededBecause?: string;
	readonly ends?: Ending;
}

export interface ProgrammeItem {
	readonly id: string;
	readonly kind: ProgrammeKind;
	readonly title: string;
	readonly goal?: string;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
	readonly place?: string;
	/** Name of the person or role that leads the item. */
	readonly responsible?: string;
}

/** A meeting on a later day of an activity that takes a period. */
export interface Meeting {
	readonly id: string;
	/** The meeting of the playbook that it came from; absent for one of one's own. */
	readonly template?: string;
	readonly title: string;
	readonly goal?: string;
	readonly on: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
	readonly place?: string;
	/** A date set by hand: it stays when the activity moves. */
	readonly isPinned: boolean;
}

/** What one side has said about a precondition, and who confirmed it. */
export interface Precondition {
	readonly id: string;
	readonly title: string;
	readonly side: Side;
	/** Absent until the side has worked it out. */
	readonly text?: string;
	readonly confirmed?: { readonly by: string; readonly on: Temporal.PlainDate };
}

/** A mail of the playbook as this activity sends it. */
export interface PlanMail {
	readonly id: string;
	readonly sendOn: Temporal.PlainDate;
	readonly isSent: boolean;
}

export interface RoleFilling {
	readonly role: Role;
	readonly side: Side;
	readonly personId: string;
	readonly name: string;
}

export interface LearningQuestion {
	readonly id: string;
	readonly side: 'school' | 'visitor' | 'company';
	readonly organisationId: string;
	readonly organisationName: string;
	readonly text: string;
	readonly answer?: string;
}

/** A question to put to the professionals, with the participant who takes it on. */
export interface TopicQuestion {
	readonly id: string;
	readonly topic: string;
	readonly text: string;
	readonly takenBy?: string;
}

/** A part of the pre-study: what one participant finds out about one company. */
export interface PreStudyPart {
	readonly id: string;
	readonly companyName: string;
	readonly part: string;
	readonly takenBy?: string;
	readonly findings?: string;
}

export interface PlanCompany {
	readonly id: string;
	readonly name: string;
	/** The day on which the company was asked what it wants to learn itself. */
	readonly askedForQuestionsOn?: Temporal.PlainDate;
	readonly sizeInPeople?: number;
}

/** One table of a speed-date: one professional, visited by groups of teachers. */
export interface SpeedDateTable {
	readonly id: string;
	readonly number: number;
	readonly companyId: string;
	readonly companyName: string;
	readonly professionalName: string;
	readonly isYoungProfessional: boolean;
	readonly noteTakerName?: string;
}

export interface SpeedDatePlan {
	readonly teacherCount: number;
	readonly tables: readonly SpeedDateTable[];
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly changeMinutes: number;
	/** Recorded when the organisers choose that not everybody meets everybody. */
	readonly choseFewerRounds: boolean;
	/** Whether a rotation has been made, and whether it still fits tables, rounds and sign-ups. */
	readonly rotation: 'none' | 'current' | 'outdated';
	readonly rotationLocked: boolean;
}

export interface Outcome {
	readonly id: string;
	readonly kind: string;
	readonly text: string;
	readonly ownerName?: string;
	readonly nextStep?: string;
	readonly nextStepOn?: Temporal.PlainDate;
	readonly state: 'open' | 'done' | 'dropped';
	readonly becameActivityId?: string;
}

/** How each ending stands: open until it is done or set aside with a reason. */
export interface EndingState {
	readonly ending: Ending;
	readonly state: 'open' | 'done' | 'setAside';
	readonly reason?: string;
}

/**
 * Everything a rule may look at: the read model of one activity.
 * Lists are in the order in which people see them.
 */
export interface ActivityPlan {
	readonly id: string;
	readonly kind: ActivityKind;
	readonly title: string;
	readonly state: ActivityState;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day, when the activity takes a period. */
	readonly until?: Temporal.PlainDate;
	readonly place?: string;
	readonly createdOn: Temporal.PlainDate;
	readonly school: { readonly id: string; readonly name: string };
	readonly companies: readonly PlanCompany[];
	/** Other schools that take part. */
	readonly visitors: readonly { readonly id: string; readonly name: string }[];
	/** The section the activity is for; absent when it is broad. */
	readonly section?: string;
	readonly calendar: SchoolCalendar;
	readonly tasks: readonly Task[];
	/** Of the first day. */
	readonly programme: readonly ProgrammeItem[];
	readonly meetings: readonly Meeting[];
	/** One for each side of each precondition of the playbook. */
	readonly preconditions: readonly Precondition[];
	readonly details: Details;
	readonly mails: readonly PlanMail[];
	readonly roles: readonly RoleFilling[];
	readonly learningQuestions: readonly LearningQuestion[];
	readonly questions: readonly TopicQuestion[];
	readonly preStudy: readonly PreStudyPart[];
	readonly signUps: {
		readonly confirmed: number;
		readonly waiting: number;
		readonly capacity: number;
	};
	readonly speedDate?: SpeedDatePlan;
	readonly outcomes: readonly Outcome[];
	readonly endings: readonly EndingState[];
}
