import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text/locale.ts';
import { allPlaybooks, isActivityKind, playbookFor } from './all-playbooks.ts';
import type { Due, MailAudience, Playbook, PlaybookTexts } from './playbook.ts';
import { endings, phases, type Role } from './vocabulary.ts';
import { mailPlaceholders, placeholdersIn } from './word-mail.ts';

const known: ReadonlySet<string> = new Set(mailPlaceholders);
/** They come in by a sign-up or a table, not by the list of roles. */
const foundElsewhere: readonly Role[] = ['participant', 'professional'];
const stepsOf = (playbook: Playbook) => phases.flatMap((phase) => playbook[phase]);
const sorted = (values: readonly string[]) => [...values].sort();

test('G1 every kind of activity is found by its id, and no other', () => {
	const kinds = allPlaybooks.map(({ kind }) => kind);
	expect(new Set(kinds).size).toBe(kinds.length);
	for (const kind of kinds) expect(playbookFor(kind).kind).toBe(kind);
	expect(isActivityKind('picnic')).toBe(false);
	expect(() => playbookFor('picnic')).toThrow('picnic');
});

describe.each(allPlaybooks)('the playbook of a $kind', (playbook) => {
	const steps = stepsOf(playbook);
	const ids = steps.map(({ id }) => id);

	test.each(locales)('has exactly the texts that it needs in %s', (locale) => {
		const texts = playbook.texts[locale];
		expect(sorted(Object.keys(texts.steps))).toEqual(sorted(ids));
		expect(sorted(Object.keys(texts.programme))).toEqual(
			sorted(playbook.programme.map(({ id }) => id))
		);
		expect(sorted(Object.keys(texts.topics))).toEqual(sorted(playbook.questionTopics));
		for (const part of ['mails', 'stages', 'meetings', 'preconditions', 'details'] as const) {
			const parts: readonly { readonly id: string }[] = playbook[part];
			expect(sorted(Object.keys(texts[part]))).toEqual(sorted(parts.map(({ id }) => id)));
		}
		for (const field of playbook.details) {
			const options = 'options' in field ? field.options : [];
			expect(sorted(Object.keys(texts.details[field.id]?.options ?? {}))).toEqual(sorted(options));
		}
	});

	test.each(locales)('G1 has a guide to choose by in %s', (locale) => {
		const { guide } = playbook.texts[locale];
		for (const sentence of [guide.purpose, guide.effort, guide.time, ...guide.chooseWhen]) {
			expect(sentence).toMatch(/^\S.*\.$/u);
		}
		expect(guide.chooseWhen.length).toBeGreaterThan(1);
		expect(guide.advice.length).toBeGreaterThan(0);
		expect(guide.rather.length).toBeGreaterThan(0);
		for (const { kind } of guide.rather) {
			expect(kind).not.toBe(playbook.kind);
			expect(isActivityKind(kind)).toBe(true);
		}
	});

	test('names what its steps belong to', () => {
		const stages = playbook.stages.map(({ id }) => id);
		for (const { stage } of steps) {
			if (stages.length === 0) expect(stage).toBeUndefined();
			else expect(stages).toContain(stage);
		}
	});

	test('asks preconditions of sides that take part', () => {
		const sidesOf = new Set<string>(['school', 'region']);
		for (const { of } of playbook.partners) sidesOf.add(of === 'company' ? 'company' : 'visitor');
		const asked = [
			...playbook.preconditions.flatMap(({ sides }) => sides),
			...playbook.roles.map(({ side }) => side)
		];
		for (const side of asked) expect(sidesOf).toContain(side);
	});

	test.each(locales)('says a title and one sentence of why in %s', (locale) => {
		for (const { title, why } of Object.values(playbook.texts[locale].steps)) {
			expect(title).toMatch(/^\S.*[^.]$/u);
			expect(why).toMatch(/^\S[^.?]*\.$/u);
		}
		for (const { starters } of Object.values(playbook.texts[locale].topics)) {
			expect(starters.length).toBeGreaterThan(1);
			for (const starter of starters) expect(starter).toMatch(/\?$/u);
		}
	});

	test('lets a step wait only for steps that stand before it', () => {
		for (const [index, { after = [] }] of steps.entries()) {
			for (const earlier of after) expect(ids.slice(0, index)).toContain(earlier);
		}
		expect(new Set(ids).size).toBe(ids.length);
	});

	test('dates every step in its own phase', () => {
		const distance = (due: Due) => ('weeks' in due ? due.weeks : 'days' in due ? due.days : 0);
		expect(playbook.before.every(({ due }) => distance(due) < 0)).toBe(true);
		expect(playbook.after.every(({ due }) => distance(due) > 0)).toBe(true);
		const { lasts } = playbook;
		for (const { due, every } of playbook.during) {
			if (lasts === 'day') expect('minutes' in due && every === undefined).toBe(true);
			else expect('weeks' in due ? due.weeks : 0).toBeLessThanOrEqual(lasts.weeks);
			expect(distance(due)).toBeGreaterThanOrEqual(0);
		}
		for (const { every } of [...playbook.before, ...playbook.after]) expect(every).toBeUndefined();
		for (const { due } of playbook.meetings) {
			expect(due.weeks).toBeLessThanOrEqual(lasts === 'day' ? 0 : lasts.weeks);
		}
	});

	test('ties the steps of the day to items of its programme', () => {
		const items = playbook.programme.map(({ id }) => id);
		for (const { due } of playbook.during) {
			if ('minutes' in due && due.from !== undefined) expect(items).toContain(due.from);
		}
	});

	test('G5 has a role to fill for everyone with a step', () => {
		const roles = [...playbook.roles.map(({ role }) => role), ...foundElsewhere];
		for (const { by } of [...steps, ...playbook.programme]) expect(roles).toContain(by);
	});

	test('G11 has a step after the day for each ending', () => {
		const ends = new Set(playbook.after.map((step) => step.ends));
		expect(sorted([...ends].filter((end) => end !== undefined))).toEqual(sorted(endings));
	});

	test('sends each mail at a step', () => {
		for (const { step } of playbook.mails) expect(ids).toContain(step);
	});

	test('names a company or a personal link only in mails to people who have one', () => {
		const partners: readonly MailAudience[] = ['companies', 'visitors'];
		for (const { id, to } of playbook.mails) {
			const { subject = '', body = '' } = playbook.texts.nl.mails[id] ?? {};
			const used = placeholdersIn(`${subject} ${body}`);
			if (!partners.includes(to)) expect(used).not.toContain('company');
			if (to !== 'participants') expect(used).not.toContain('personalLink');
		}
	});

	test('uses the same known placeholders in the mails of every language', () => {
		const used = (texts: PlaybookTexts, mail: string) => {
			const { subject, body } = texts.mails[mail] ?? { subject: '', body: '' };
			return sorted(placeholdersIn(`${subject} ${body}`));
		};
		for (const { id } of playbook.mails) {
			expect(used(playbook.texts.en, id)).toEqual(used(playbook.texts.nl, id));
			expect(used(playbook.texts.nl, id).filter((name) => !known.has(name))).toEqual([]);
			expect(used(playbook.texts.nl, id)).toContain('coordinator');
		}
	});
});
