import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import { inRegion, openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import type { Work } from '#server/platform/work.ts';
import { createRegion } from './create-region.ts';
import { addHoliday, HolidayForm, holidaysOf, removeHoliday } from './holidays.ts';
import { importHolidays } from './import-holidays.ts';
import { AccessForm, giveAccess, peopleWithAccess, takeAccess } from './people-with-access.ts';
import { RegionForm, regionSettings, saveRegion } from './region-settings.ts';

let own: TestDatabase;
let database: Database;
let here: string;
let elsewhere: string;
let schoolId: string;
let northernId: string;

async function regionNamed(name: string): Promise<string> {
	const made = await createRegion(database, {
		name,
		holidayRegion: 'midden',
		coordinator: { name: 'Cor', email: 'cor@regio.example' }
	});
	if (made.outcome === 'refused') throw new Error(made.reason);
	return made.regionId;
}

beforeAll(async () => {
	own = await testDatabase();
	database = openDatabase(own.ownerUrl, 2);
	here = await regionNamed('Hier');
	elsewhere = await regionNamed('Daar');
	[schoolId = '', northernId = ''] = await work(async ({ db }) => {
		const rows = await db
			.insertInto('organisation')
			.values([
				{ kind: 'school', name: 'School', holiday_region: 'midden' },
				{ kind: 'school', name: 'Noordschool', holiday_region: 'noord' }
			])
			.returning('organisation_id')
			.execute();
		return rows.map(({ organisation_id }) => organisation_id);
	});
});

afterAll(async () => {
	await database.destroy();
	await own.drop();
});

const mailed: object[] = [];

function work<T>(run: (work: Work) => Promise<T>, regionId = here): Promise<T> {
	return inRegion(database, { regionId, actor: 'command:test' }, (db) =>
		run({
			db,
			regionId,
			today: Temporal.PlainDate.from('2026-11-23'),
			origin: 'https://vakbrug.example',
			enqueue: (_, name, payload) => {
				mailed.push({ name, ...payload });
				return Promise.resolve();
			}
		})
	);
}

test('the settings of a region are its own', async () => {
	const form = v.parse(RegionForm, {
		name: 'Hier en nu',
		holidayRegion: 'zuid',
		lessonsFrom: '08:15',
		lessonsUntil: '16:00',
		contactEmail: ' Vraag@Regio.example '
	});
	await work(({ db }) => saveRegion(db, { ...form, holidayRegion: 'midden' }));
	expect(await work(({ db }) => regionSettings(db))).toMatchObject({
		name: 'Hier en nu',
		lessonsFrom: '08:15',
		lessonsUntil: '16:00',
		contactEmail: 'vraag@regio.example'
	});
	expect(await work(({ db }) => regionSettings(db), elsewhere)).toMatchObject({ name: 'Daar' });
});

test('lessons that end before they begin are refused', () => {
	const input = { name: 'X', holidayRegion: 'noord', lessonsFrom: '15:00', lessonsUntil: '09:00' };
	expect(v.safeParse(RegionForm, input).success).toBe(false);
});

describe('access', () => {
	const form = (more: object) =>
		v.parse(AccessForm, { name: 'Lies Nieuw', email: 'lies@school.example', ...more });

	test('a school leader gets access, a place at the school and a mail', async () => {
		const given = await work((w) =>
			giveAccess(w, form({ role: 'schoolLeader', school: schoolId }))
		);
		expect(given).toEqual({ outcome: 'given', name: 'Lies Nieuw' });
		expect(mailed).toMatchObject([{ name: 'deliver-mail', regionId: here }]);
		const people = await work(({ db }) => peopleWithAccess(db));
		expect(people.map(({ name, role }) => [name, role])).toEqual([
			['Cor', 'coordinator'],
			['Lies Nieuw', 'schoolLeader']
		]);
		expect(await work((w) => giveAccess(w, form({ role: 'coordinator' })))).toMatchObject({
			reason: 'has-access'
		});
	});

	test('a school of another region is refused', async () => {
		const foreign = form({ role: 'teacher', school: schoolId });
		expect(await work((w) => giveAccess(w, foreign), elsewhere)).toMatchObject({
			reason: 'unknown-school'
		});
	});

	test('access goes, but never that of the last coordinator nor of another region', async () => {
		const people = await work(({ db }) => peopleWithAccess(db));
		const id = (name: string) => people.find((one) => one.name === name)?.id ?? '';
		expect(await work(({ db }) => takeAccess(db, id('Lies Nieuw')), elsewhere)).toMatchObject({
			reason: 'unknown'
		});
		expect(await work(({ db }) => takeAccess(db, id('Cor')))).toMatchObject({
			reason: 'last-coordinator'
		});
		expect(await work(({ db }) => takeAccess(db, id('Lies Nieuw')))).toMatchObject({
			outcome: 'taken'
		});
		expect(await work(({ db }) => takeAccess(db, 'geen-id'))).toMatchObject({ reason: 'unknown' });
	});

	test('of two coordinators who remove each other at once, one stays', async () => {
		await work((w) => giveAccess(w, form({ role: 'coordinator' })));
		const people = await work(({ db }) => peopleWithAccess(db));
		const results = await Promise.all(people.map(({ id }) => work(({ db }) => takeAccess(db, id))));
		expect(results.map(({ outcome }) => outcome).sort()).toEqual(['refused', 'taken']);
	});
});

describe('holidays', () => {
	const year = '2026-2027';
	const free = async (id: string, name: string) => {
		const calendars = await work(({ db }) => schoolCalendars(db, [id]));
		return calendars
			.get(id)
			?.free.filter((days) => days.name === name && days.from.year === 2027)
			.map(({ from }) => from.toString());
	};

	test('own dates replace the national holiday of that name until they are removed', async () => {
		const form = v.parse(HolidayForm, {
			name: 'Voorjaarsvakantie',
			from: '2027-02-13',
			until: '2027-02-21'
		});
		expect(await work(({ db }) => addHoliday(db, form))).toBe(true);
		expect(await free(schoolId, 'voorjaarsvakantie')).toEqual(['2027-02-13']);
		const { own: mine, national } = await work(({ db }) => holidaysOf(db, year));
		expect(mine).toHaveLength(1);
		expect(national.find(({ name }) => name === 'voorjaarsvakantie')?.replaced).toBe(true);
		const id = mine[0]?.id ?? '';
		expect(await work(({ db }) => removeHoliday(db, id), elsewhere)).toBe(false);
		expect(await work(({ db }) => removeHoliday(db, id))).toBe(true);
		expect(await free(schoolId, 'voorjaarsvakantie')).toEqual(['2027-02-20']);
	});

	test('a study day of one school is free at that school alone', async () => {
		const form = v.parse(HolidayForm, {
			name: 'Studiedag',
			from: '2027-03-10',
			until: '2027-03-10',
			school: schoolId
		});
		await work(({ db }) => addHoliday(db, form));
		expect(await free(schoolId, 'Studiedag')).toEqual(['2027-03-10']);
		expect(await free(northernId, 'Studiedag')).toEqual([]);
		expect(await work(({ db }) => addHoliday(db, form), elsewhere)).toBe(false);
	});

	test('the list of Rijksoverheid is taken in, each school by its holiday region', async () => {
		const period = (region: string, day: string) => ({
			region,
			startdate: `2027-02-${day}T23:00:00.000Z`,
			enddate: '2027-02-27T23:00:00.000Z'
		});
		const list = {
			content: [
				{
					vacations: [
						{
							type: ' Voorjaarsvakantie\n',
							compulsorydates: 'false',
							regions: [period('midden', '14'), period(' noord', '16'), period('zuid', '18')]
						}
					]
				}
			]
		};
		const text = `\uFEFF${JSON.stringify(list)}`;
		expect(await work(({ db }) => importHolidays(db, text))).toEqual({ outcome: 'done', count: 1 });
		await work(({ db }) => importHolidays(db, text));
		expect(await free(schoolId, 'voorjaarsvakantie')).toEqual(['2027-02-15']);
		expect(await free(northernId, 'voorjaarsvakantie')).toEqual(['2027-02-17']);
		expect(await work(({ db }) => importHolidays(db, 'nee'))).toMatchObject({ reason: 'not-json' });
		expect(await work(({ db }) => importHolidays(db, '{}'))).toMatchObject({ outcome: 'refused' });
	});
});
