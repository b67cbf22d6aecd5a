import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { printedText } from '#server/platform/pdf/printed-text.ts';
import { closePdf } from '#server/platform/pdf/render-pdf.ts';
import { makeRotation } from '#server/rotation/make-rotation.ts';
import { makeSpeedDate, testRegion } from '#server/rotation/test-speed-date.ts';
import { needsRotation, paperFileName, renderPaper } from './paper-file.ts';
import { speedDateFacts } from './speed-date-facts.ts';

let region: Awaited<ReturnType<typeof testRegion>>;

beforeAll(async () => {
	region = await testRegion();
});
afterAll(() => Promise.all([region.close(), closePdf()]));

const source = (activityId: string) =>
	region.run(async ({ db }) => {
		const plan = await activityPlan(db, activityId, 'nl');
		const found = plan && (await speedDateFacts(db, plan, 'nl'));
		if (found === undefined) throw new Error('no speed-date');
		return found;
	});

test('SD8 papers say of everyone where to sit in each round, and at what time', async () => {
	const { activityId } = await makeSpeedDate(region.run, { teachers: 8, tables: 4, rounds: 4 });
	const before = await source(activityId);
	expect(before.hasRotation).toBe(false);
	expect(before.facts.teachers.every((each) => each.tableNumberByRound.length === 0)).toBe(true);

	const wanted = { activityId, version: 0, objective: 'mix' } as const;
	await makeRotation(region.run, wanted, { limitMs: 300 });
	const { facts, hasRotation } = await source(activityId);
	expect(hasRotation).toBe(true);
	expect(facts.rounds).toHaveLength(4);
	for (const { tableNumberByRound } of facts.teachers)
		expect([...tableNumberByRound].sort()).toEqual([1, 2, 3, 4]);
	expect(facts.tables[0]).toMatchObject({ number: 1, professionalFunction: 'monteur' });

	const pdf = await renderPaper('looproutes', facts);
	const text = printedText(pdf ?? new Uint8Array());
	for (const name of ['Ayşe', 'Łukasz', 'Zoë ’t Hart']) expect(text).toContain(name);
});

test('SD8 badges can be printed before anyone has a table', async () => {
	const { activityId } = await makeSpeedDate(region.run, { teachers: 2, tables: 2, rounds: 2 });
	const { facts } = await source(activityId);
	expect(needsRotation('naamkaartjes')).toBe(false);
	const pdf = await renderPaper('naamkaartjes', facts);
	expect(printedText(pdf ?? new Uint8Array())).toContain('Ayşe');
});

test.each([
	['Speeddate Łassen & Techniek', 'looproutes-speeddate-lassen-techniek-2026-12-03.pdf'],
	['"; rm -rf /\r\n', 'looproutes-rm-rf-2026-12-03.pdf'],
	['日本', 'looproutes-2026-12-03.pdf']
])('the file of %j has a safe name', (title, name) => {
	const date = Temporal.PlainDate.from('2026-12-03');
	expect(paperFileName('looproutes', { title, date })).toBe(name);
});
