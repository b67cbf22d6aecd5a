import type { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Say } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';

/** How much a rule weighs: a `must` blocks a good activity, a `tip` merely makes it better. */
export const severities = ['must', 'should', 'tip'] as const;
export type Severity = (typeof severities)[number];

/** The tab of the activity, and the spot on it, where a point is put right. */
export type Place =
	'tasks' | 'programme' | 'people' | 'questions' | 'agreements' | 'tables' | 'results' | 'details';

/** A fact that a text can speak of. Dates and times stay values until a text words them. */
export type Fact = string | number | Temporal.PlainDate | Temporal.PlainTime | readonly string[];
export type Facts = Readonly<Record<string, Fact>>;

/** What a check finds. `subject` tells apart two points of one rule, such as two tables. */
export interface Finding<F extends Facts = Facts> {
	readonly subject?: string;
	readonly facts: F;
}

/** One text of a point: what is the matter, why it matters, how to put it right. */
export interface PointTexts<F extends Facts> {
	/** What the rule looks after, in a few words without a full stop, for the guide. */
	readonly about: string;
	what(facts: F, say: Say): string;
	readonly why: string;
	fix(facts: F, say: Say): string;
}

/**
 * One attention point that the product finds by itself.
 * A rule sees the read model of an activity and the day of today; never a clock or a database.
 */
export interface Rule<F extends Facts = Facts> {
	readonly id: string;
	readonly severity: Severity;
	/** Numbers of the requirements that the rule answers, such as `G4`. */
	readonly requirements: readonly string[];
	readonly place: Place;
	readonly check: (plan: ActivityPlan, today: Temporal.PlainDate) => readonly Finding<F>[];
	readonly texts: Readonly<Record<Locale, PointTexts<F>>>;
}
