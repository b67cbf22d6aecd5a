import type { Rule } from '#domain/playbook/rule.ts';
import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import type { AttentionPoint } from './find-attention-points.ts';

export interface WordedPoint {
	readonly what: string;
	readonly why: string;
	readonly fix: string;
}

/** A point in words. The rule must be the one that found the point: another one is a bug. */
export function wordAttentionPoint(
	{ ruleId, facts }: Pick<AttentionPoint, 'ruleId' | 'facts'>,
	rules: readonly Rule[],
	locale: Locale
): WordedPoint {
	const rule = rules.find(({ id }) => id === ruleId);
	if (!rule) throw new Error(`No rule ${ruleId} among the rules given`);
	const texts = rule.texts[locale];
	const say = sayIn(locale);
	return { what: texts.what(facts, say), why: texts.why, fix: texts.fix(facts, say) };
}
