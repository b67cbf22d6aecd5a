import type { ActivityKind } from './vocabulary.ts';

export interface StepTexts {
	readonly title: string;
	/** Why the step is there, in one sentence. */
	readonly why: string;
	/** A practical tip, shown at the step and never as a wall of text. */
	readonly tip?: string;
}

export interface DetailTexts {
	readonly label: string;
	readonly hint?: string;
	/** By the ids of the options of a choice. */
	readonly options?: Readonly<Record<string, string>>;
}

export interface PreconditionTexts {
	readonly title: string;
	/** What each side answers in a sentence or two. */
	readonly question: string;
	/** A sentence that shows what a good answer looks like. */
	readonly example: string;
}

/** What somebody reads who still has to choose a kind. */
export interface GuideTexts {
	/** What the kind is for, in two or three sentences. */
	readonly purpose: string;
	readonly chooseWhen: readonly string[];
	/** When another kind fits better. */
	readonly rather: readonly { readonly kind: ActivityKind; readonly when: string }[];
	/** How much work it is, and for whom. */
	readonly effort: string;
	/** How long before the day to begin, and how long it takes. */
	readonly time: string;
	/** Tips that no computer can check, for the whole of the activity. */
	readonly advice: readonly string[];
}

/** Each record is keyed by the ids of its playbook. */
export interface PlaybookTexts {
	readonly name: string;
	readonly summary: string;
	readonly guide: GuideTexts;
	readonly steps: Readonly<Record<string, StepTexts>>;
	readonly stages: Readonly<Record<string, { readonly title: string; readonly endsWhen: string }>>;
	readonly programme: Readonly<Record<string, { readonly title: string; readonly goal: string }>>;
	readonly meetings: Readonly<Record<string, { readonly title: string; readonly goal: string }>>;
	readonly preconditions: Readonly<Record<string, PreconditionTexts>>;
	readonly details: Readonly<Record<string, DetailTexts>>;
	readonly topics: Readonly<
		Record<string, { readonly title: string; readonly starters: readonly string[] }>
	>;
	/** Bodies are plain text with `{name}` placeholders. */
	readonly mails: Readonly<Record<string, { readonly subject: string; readonly body: string }>>;
}
