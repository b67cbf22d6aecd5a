import { describe, expect, test } from 'vitest';
import { exampleSpeedDateFacts as facts } from './example-speed-date-facts.ts';
import { badges, noteSheets, personalRoutes, tableCards } from './speed-date-papers.ts';

describe('SD8 table cards', () => {
	test('list who comes by in each round, with times', () => {
		const [first] = tableCards(facts).data.tables;
		expect(
			first?.rounds.map(({ round, time, visitors }) => [
				round,
				time,
				...visitors.map(({ name }) => name)
			])
		).toEqual([
			[1, '9.20–9.32', 'Ayşe Yıldız', '#eval("1") *x* $a$'],
			[2, '9.34–9.46', "Zoë 't Hart"],
			[3, '9.48–10.00', 'Ðorđe Petrović']
		]);
	});

	test('seat nobody twice and lose nobody', () => {
		const seated = tableCards(facts).data.tables.flatMap(({ rounds }) =>
			rounds.flatMap(({ round, visitors }) =>
				visitors.map(({ name }) => `${String(round)} ${name}`)
			)
		);
		const expected = facts.teachers.flatMap(({ name, tableNumberByRound }) =>
			tableNumberByRound.flatMap((table, index) =>
				table === null ? [] : [`${String(index + 1)} ${name}`]
			)
		);
		expect(seated.toSorted()).toEqual(expected.toSorted());
	});
});

describe('SD8 badges', () => {
	test('are made for professionals and teachers, each with where to start', () => {
		const hints = badges(facts).data.badges.map(({ first, party, hint }) => [first, party, hint]);
		expect(hints.slice(0, 4)).toEqual([
			['Henk', 'company', 'Tafel 1'],
			['Maximiliaan', 'company', 'Tafel 2'],
			['Esra', 'company', 'Tafel 3'],
			['Ayşe', 'school', 'Start: tafel 1']
		]);
	});

	test('name the round when someone sits out the first, and nothing without a seat', () => {
		const [teacher] = facts.teachers;
		if (teacher === undefined) throw new Error('the example has teachers');
		const hintFor = (tableNumberByRound: readonly (number | null)[]) =>
			badges({ ...facts, tables: [], teachers: [{ ...teacher, tableNumberByRound }] }).data
				.badges[0]?.hint;
		expect(hintFor([null, 3, 1])).toBe('Ronde 2: tafel 3');
		expect(hintFor([null, null, null])).toBeNull();
	});
});

describe('SD8 personal routes', () => {
	test('say per round at which table and company, or that the round is free', () => {
		const [, second] = personalRoutes(facts).data.teachers;
		expect(second?.intro).toBe('Dit is je route. Je begint om 9.20 uur aan tafel 2.');
		expect(second?.stops.map(({ table }) => table?.companyName ?? null)).toEqual([
			'Onderhoudsmaatschappij voor Hoogspanningsinstallaties en Windturbines B.V.',
			'Koel & Co',
			null
		]);
	});

	test('speak the chosen language', () => {
		const { data, title } = personalRoutes({ ...facts, locale: 'en' });
		expect(title).toBe('Personal routes Speeddate Techniek');
		expect(data.words.ownQuestions).toBe('Your questions');
		expect(data.teachers[0]?.intro).toContain('9:20');
	});
});

test('SD8 note sheets carry the topics and a sheet for every table', () => {
	const { data } = noteSheets(facts);
	expect(data.topics).toEqual(facts.topics);
	expect(data.tables.map(({ number, noteTakerName }) => [number, noteTakerName])).toEqual([
		[1, 'Noor el Amrani'],
		[2, null],
		[3, null]
	]);
});
