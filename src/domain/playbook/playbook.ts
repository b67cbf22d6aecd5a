import type { Locale } from '#domain/text/locale.ts';
import type { DetailField } from './detail-field.ts';
import type { PlaybookTexts } from './playbook-texts.ts';
import type { Rule } from './rule.ts';
import type { Suits } from './suits.ts';
import type { ActivityKind, Ending, ProgrammeKind, Role, Side } from './vocabulary.ts';

export type { DetailField } from './detail-field.ts';
export type { DetailTexts, PlaybookTexts, StepTexts } from './playbook-texts.ts';

/**
 * When a step is due. Before and on the first day it counts from that day: negative is earlier. After
 * the activity it counts from the last day, which is the same day unless the activity takes a period.
 * `minutes` belong to the first day itself. They count from the start time, or from the start of the
 * programme item `from`; when the day has no such item, the step falls away.
 */
export type Due =
	| { readonly weeks: number }
	| { readonly days: number }
	| { readonly minutes: number; readonly from?: string };

export interface PlaybookStep {
	readonly id: string;
	readonly by: Role;
	readonly due: Due;
	/** Comes back every so many weeks until the last day; only during an activity that takes a period. */
	readonly every?: { readonly weeks: number };
	/** Ids of the steps that this one waits for. */
	readonly after?: readonly string[];
	/** The ending that this step brings about. */
	readonly ends?: Ending;
	/** The stage that the step belongs to, in a playbook that has stages. */
	readonly stage?: string;
}

/** A named part of a long activity, with the moment at which it is done, such as the matching of pairs. */
export interface Stage {
	readonly id: string;
}

export interface ProgrammeTemplateItem {
	readonly id: string;
	readonly kind: ProgrammeKind;
	readonly by: Role;
	/** `rounds` is computed from the rounds of the activity. */
	readonly lasts: { readonly minutes: number } | 'rounds';
	/** `evening`: only when the programme would still be going on at 17.30 or later. */
	readonly onlyWhen?: 'evening';
}

/** A meeting on a later day of an activity that takes a period. */
export interface MeetingTemplate {
	readonly id: string;
	readonly by: Role;
	/** After the first day. */
	readonly due: { readonly weeks: number };
	/** Comes back every so many weeks, until the last day. */
	readonly every?: { readonly weeks: number };
	readonly lasts: { readonly minutes: number };
}

export interface RoleNeed {
	readonly role: Role;
	readonly side: Side;
	/** The plan is incomplete without somebody in this role. */
	readonly required: boolean;
}

/** Something that both sides work out in words and confirm before the day, such as what stays between them. */
export interface PreconditionNeed {
	readonly id: string;
	readonly sides: readonly Side[];
}

/** To whom a mail goes. */
export type MailAudience = 'companies' | 'visitors' | 'teachers' | 'participants' | 'school';

/** A mail that the playbook sends; its moment is the due moment of a step. */
export interface PlaybookMail {
	readonly id: string;
	/** `teachers` are those of the school who could take part; `participants` those who signed up. */
	readonly to: MailAudience;
	readonly step: string;
}

/** Who takes part besides the school that the activity is for, and at least how many of them. */
export interface PartnerNeed {
	readonly of: 'company' | 'school';
	readonly least: number;
}

/** What a new activity of the kind starts from, until somebody says otherwise. */
export interface Proposals {
	/** From today until the day: what the kind usually needs. */
	readonly leadWeeks: number;
	/** `afterLessons`: when the last lesson of the school is over. */
	readonly startsAt: 'afterLessons' | { readonly hour: number; readonly minute: number };
	readonly participants: number;
}

/**
 * How a kind of activity is done: data without code, so that a region can keep its own version.
 * Texts stand beside it in `<id>.texts.<language>.ts`, keyed by the ids used here.
 */
export interface Playbook {
	readonly kind: ActivityKind;
	/** Counts up with every change of the standard; a running activity keeps the one it started with. */
	readonly version: number;
	/** One day, or a period of so many weeks from the first day on. */
	readonly lasts: 'day' | { readonly weeks: number };
	readonly partners: readonly PartnerNeed[];
	readonly proposals: Proposals;
	/** What the chooser asks for when somebody looks for a kind. */
	readonly suits: Suits;
	/** In order; empty when before, during and after say enough. */
	readonly stages: readonly Stage[];
	readonly roles: readonly RoleNeed[];
	readonly before: readonly PlaybookStep[];
	readonly during: readonly PlaybookStep[];
	readonly after: readonly PlaybookStep[];
	/** The programme of the first day. */
	readonly programme: readonly ProgrammeTemplateItem[];
	readonly meetings: readonly MeetingTemplate[];
	readonly preconditions: readonly PreconditionNeed[];
	/** What an activity of this kind records besides what every activity has. */
	readonly details: readonly DetailField[];
	readonly questionTopics: readonly string[];
	readonly mails: readonly PlaybookMail[];
	/** In the order in which the guide explains them. */
	readonly rules: readonly Rule[];
	readonly texts: Readonly<Record<Locale, PlaybookTexts>>;
}
