import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text/locale.ts';
import { allPlaybooks, playbookFor } from './all-playbooks.ts';
import type { Playbook, PlaybookTexts } from './playbook.ts';
import { activityKinds, endings, phases, type Role } from './vocabulary.ts';
import { mailPlaceholders, placeholdersIn } from './word-mail.ts';

const known: ReadonlySet<string> = new Set(mailPlaceholders);
/** They come in by a sign-up or a table, not by the list of roles. */
const foundElsewhere: readonly Role[] = ['participant', 'professional'];
const stepsOf = (playbook: Playbook) => phases.flatMap((phase) => playbook[phase]);
const sorted = (values: readonly string[]) => [...values].sort();

test('every kind of activity has its playbook', () => {
	expect(allPlaybooks.map(({ kind }) => kind)).toEqual([...activityKinds]);
	for (const kind of activityKinds) expect(playbookFor(kind).kind).toBe(kind);
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
		expect(sorted(Object.keys(texts.mails))).toEqual(sorted(playbook.mails.map(({ id }) => id)));
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
		const sign = (due: Playbook['before'][number]['due']) =>
			'weeks' in due ? Math.sign(due.weeks) : 'days' in due ? Math.sign(due.days) : 0;
		expect(playbook.before.every(({ due }) => sign(due) === -1)).toBe(true);
		expect(playbook.during.every(({ due }) => 'minutes' in due)).toBe(true);
		expect(playbook.after.every(({ due }) => sign(due) === 1)).toBe(true);
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
