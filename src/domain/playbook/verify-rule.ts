import type { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { locales } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import type { Facts, Rule } from './rule.ts';
import { today } from './verify-plan.ts';

/** In characters: a heading of the guide stays on one line. */
const longestAbout = 60;

interface Examples<F extends Facts> {
	/** The day on which the plans are looked at. */
	readonly on?: Temporal.PlainDate;
	/** Plans in which the rule finds nothing. */
	readonly holds: readonly ActivityPlan[];
	/** Plans with the facts of every point that the rule finds in them, in order. */
	readonly breaks: readonly (readonly [plan: ActivityPlan, ...facts: F[]])[];
}

/** Tests a rule by a table of plans: what it finds, and what it says about that in every language. */
export function verifyRule<F extends Facts>(rule: Rule<F>, examples: Examples<F>): void {
	const { on = today, holds, breaks } = examples;
	const title = [...rule.requirements, rule.id].join(' ');

	describe(`${title} on ${on.toString()}`, () => {
		test.each(holds.map((plan, index) => [index + 1, plan] as const))(
			'finds nothing in plan %i that holds',
			(_, plan) => {
				expect(plain(rule.check(plan, on))).toEqual([]);
			}
		);

		test.each(breaks.map(([plan, ...facts], index) => [index + 1, plan, facts] as const))(
			'finds its points in plan %i that breaks, and words them',
			(_, plan, facts) => {
				const found = rule.check(plan, on);
				expect(plain(found.map((finding) => finding.facts))).toEqual(plain(facts));
				expect(facts.length).toBeGreaterThan(0);
				expect(new Set(found.map(({ subject }) => subject)).size).toBe(found.length);
				for (const finding of found) expectWords(rule, finding.facts);
			}
		);
	});
}

function expectWords<F extends Facts>(rule: Rule<F>, facts: F): void {
	for (const locale of locales) {
		const texts = rule.texts[locale];
		const say = sayIn(locale);
		expect(texts.about).toMatch(/^\S.*[^.?]$/u);
		expect(texts.about.length).toBeLessThanOrEqual(longestAbout);
		for (const text of [texts.what(facts, say), texts.why, texts.fix(facts, say)]) {
			expect(text).toMatch(/^\S.*[.?]$/u);
			expect(text).not.toMatch(/undefined|NaN|\[object|\{|\}| {2}/u);
		}
	}
}

/** Dates and times as text: compared as objects they would all be equal. */
function plain(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
