import fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestGroup, summarise, type Response } from './summarise.ts';

const named = (worthwhile: number, respondent = 'Anna'): Response => ({
	respondent,
	answers: { worthwhile, again: worthwhile > 3, learned: `Iets van ${respondent}` }
});
const anonymous = (worthwhile: number): Response => ({ answers: { worthwhile, again: true } });

test('G13 named answers are shown from the first one', () => {
	const summary = summarise('company', [named(4), named(5, 'Bo')]);
	expect(summary).toMatchObject({ outcome: 'shown', responses: 2 });
	if (summary.outcome !== 'shown') return;
	expect(summary.questions[0]).toEqual({
		id: 'worthwhile',
		kind: 'scale',
		counts: [0, 0, 0, 1, 1],
		mean: 4.5
	});
	expect(summary.questions.at(-1)).toEqual({ id: 'again', kind: 'yesNo', yes: 2, no: 0 });
});

test('G13 a few anonymous answers stay hidden, also among many named ones', () => {
	const few = Array.from({ length: smallestGroup - 1 }, () => anonymous(2));
	expect(summarise('participant', few).outcome).toBe('tooFew');
	const many = Array.from({ length: 20 }, (_, index) => named(4, `Persoon ${String(index)}`));
	expect(summarise('participant', [...many, ...few]).outcome).toBe('tooFew');
	expect(summarise('participant', [...many, ...few, anonymous(3)]).outcome).toBe('shown');
});

test('G13 nothing is shown of nothing', () => {
	expect(summarise('company', [])).toEqual({ outcome: 'tooFew', responses: 0 });
});

test('G13 what is shown counts every answer once and never depends on the order of answering', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 5 }), (scores) => {
			const responses = scores.map((score) => anonymous(score));
			const summary = summarise('participant', responses);
			expect(summary).toEqual(summarise('participant', responses.toReversed()));
			if (summary.outcome !== 'shown') throw new Error('expected to be shown');
			const [first] = summary.questions;
			if (first?.kind !== 'scale') throw new Error('expected a scale');
			expect(first.counts.reduce((sum, count) => sum + count, 0)).toBe(scores.length);
		})
	);
});
