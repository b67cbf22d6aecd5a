import { describe, expect, test } from 'vitest';
import { rules } from '#domain/playbook/playbooks/speed-date/rules.ts';
import { day, speedDatePlan, tablesWith, today } from '#domain/playbook/verify-plan.ts';
import { locales } from '#domain/text/locale.ts';
import type { ActivityPlan } from './activity-plan.ts';
import { findAttentionPoints } from './find-attention-points.ts';
import { wordAttentionPoint } from './word-attention-point.ts';

/** A must, two shoulds of one rule, and a tip. */
const flawed = speedDatePlan(
	{ learningQuestions: [], createdOn: day('2027-01-04') },
	{
		tables: tablesWith({}).map((table) =>
			table.number < 3 ? { ...table, noteTakerName: '' } : table
		)
	}
);
const keys = (plan: ActivityPlan, ...waived: readonly string[]) => {
	const waivers = waived.map((key) => ({ key, reason: 'Zo afgesproken' }));
	const { open, setAside } = findAttentionPoints(plan, today, rules, waivers);
	return { open: open.map(({ key }) => key), setAside: setAside.map(({ key }) => key) };
};

describe('G2 attention points', () => {
	test('are absent in a plan that is in order', () => {
		expect(keys(speedDatePlan())).toEqual({ open: [], setAside: [] });
	});

	test('go from must to tip, each with a key of rule and subject', () => {
		expect(keys(flawed).open).toEqual([
			'learning-question-present',
			'note-taker-at-every-table:table-1',
			'note-taker-at-every-table:table-2',
			'enough-lead-time'
		]);
	});

	test('are set aside one by one, with the reason', () => {
		expect(keys(flawed, 'note-taker-at-every-table:table-2', 'other')).toEqual({
			open: ['learning-question-present', 'note-taker-at-every-table:table-1', 'enough-lead-time'],
			setAside: ['note-taker-at-every-table:table-2']
		});
		const waiver = { key: 'enough-lead-time', reason: 'Iedereen kan al', by: 'Noor' };
		const { setAside } = findAttentionPoints(flawed, today, rules, [waiver]);
		expect(setAside.map((point) => point.waiver)).toEqual([waiver]);
	});

	test('are not looked for in a closed or cancelled activity', () => {
		expect(keys({ ...flawed, tasks: [], state: 'closed' }).open).toEqual([]);
		expect(keys({ ...flawed, tasks: [], state: 'cancelled' }).open).toEqual([]);
		expect(keys({ ...flawed, tasks: [], state: 'held' }).open).not.toEqual([]);
	});

	test('speak of the facts of the plan, in every language', () => {
		const [, point] = findAttentionPoints(flawed, today, rules, []).open;
		const words = locales.map((locale) => point && wordAttentionPoint(point, rules, locale).what);
		expect(words).toEqual([
			'Tafel 1 van Anna Bakker heeft nog geen verslaglegger.',
			'Table 1 of Anna Bakker has no note-taker yet.'
		]);
	});
});
