import type { Locale } from '#domain/text/locale.ts';
import type { Rule } from './rule.ts';
import type { ActivityKind, Ending, ProgrammeKind, Role, Side } from './vocabulary.ts';

/**
 * When a step is due, counted from the day of the activity: negative is earlier.
 * `minutes` belong to the day itself. They count from the start time, or from the start of the
 * programme item `from`; when the day has no such item, the step falls away.
 */
export type Due =
	| { readonly weeks: number }
	| { readonly days: number }
	| { readonly minutes: number; readonly from?: string };

export interface StepTexts {
	readonly title: string;
	/** Why the step is there, in one sentence. */
	readonly why: string;
	/** A practical tip, shown at the step and never as a wall of text. */
	readonly tip?: string;
}

export interface PlaybookStep {
	readonly id: string;
	readonly by: Role;
	readonly due: Due;
	/** Ids of the steps that this one waits for. */
	readonly after?: readonly string[];
	/** The ending that this step brings about. */
	readonly ends?: Ending;
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

export interface RoleNeed {
	readonly role: Role;
	readonly side: Side;
	/** The plan is incomplete without somebody in this role. */
	readonly required: boolean;
}

/** To whom a mail goes. */
export type MailAudience = 'companies' | 'teachers' | 'participants' | 'school';

/** A mail that the playbook sends; its moment is the due moment of a step. */
export interface PlaybookMail {
	readonly id: string;
	/** `teachers` are those of the school who could take part; `participants` those who signed up. */
	readonly to: MailAudience;
	readonly step: string;
}

/**
 * How a kind of activity is done: data without code, so that a region can keep its own version.
 * Texts stand beside it in `<id>.texts.ts`, keyed by the ids used here.
 */
export interface Playbook {
	readonly kind: ActivityKind;
	/** Counts up with every change of the standard; a running activity keeps the one it started with. */
	readonly version: number;
	readonly roles: readonly RoleNeed[];
	readonly before: readonly PlaybookStep[];
	readonly during: readonly PlaybookStep[];
	readonly after: readonly PlaybookStep[];
	readonly programme: readonly ProgrammeTemplateItem[];
	readonly questionTopics: readonly string[];
	readonly mails: readonly PlaybookMail[];
	/** In the order in which the guide explains them. */
	readonly rules: readonly Rule[];
	readonly texts: Readonly<Record<Locale, PlaybookTexts>>;
}

export interface PlaybookTexts {
	readonly name: string;
	readonly summary: string;
	readonly steps: Readonly<Record<string, StepTexts>>;
	readonly programme: Readonly<Record<string, { readonly title: string; readonly goal: string }>>;
	readonly topics: Readonly<
		Record<string, { readonly title: string; readonly starters: readonly string[] }>
	>;
	/** Bodies are plain text with `{name}` placeholders. */
	readonly mails: Readonly<Record<string, { readonly subject: string; readonly body: string }>>;
}
