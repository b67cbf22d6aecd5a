import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inRegion, openDatabase, type Database, type Db } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { createRegion } from '#server/region/create-region.ts';
import { duoDownload, duoPortal } from './example-duo-list.ts';
import { changeDraft, largestFileBytes, openDraft, saveDraft } from './import-draft.ts';
import { importPeople, peopleImport } from './import-people.ts';
import { importSchools, schoolImport } from './import-schools.ts';

let own: TestDatabase;
let database: Database;
let here: string;
let elsewhere: string;

async function regionNamed(name: string): Promise<string> {
	const made = await createRegion(database, {
		name,
		holidayRegion: 'zuid',
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
});

afterAll(async () => {
	await database.destroy();
	await own.drop();
});

const work = <T>(run: (db: Db) => Promise<T>, regionId = here) =>
	inRegion(database, { regionId, actor: 'command:test' }, run);

/** As the page does it: keep the file, choose, take it in. */
async function takeIn(
	kind: 'schools' | 'people',
	content: Uint8Array | string,
	choices: object = {}
) {
	const draftId = await draftOf(kind, content);
	return work(async (db) => {
		await changeDraft(db, draftId, choices);
		const draft = await openDraft(db, draftId);
		if (draft === undefined) throw new Error('no draft');
		return (kind === 'schools' ? importSchools : importPeople)(db, draft.table, draft.choices);
	});
}

async function draftOf(kind: 'schools' | 'people', content: Uint8Array | string): Promise<string> {
	const saved = await work(async (db) => {
		const { person_id } = await db
			.selectFrom('person')
			.select('person_id')
			.where('email', '=', 'cor@regio.example')
			.executeTakeFirstOrThrow();
		const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
		return saveDraft(db, { kind, fileName: 'lijst.csv', content: bytes, madeBy: person_id });
	});
	if (saved.outcome === 'refused') throw new Error(saved.reason);
	return saved.draftId;
}

const count = (table: 'organisation' | 'person' | 'membership', regionId = here) =>
	work(async (db) => (await db.selectFrom(table).select('region_id').execute()).length, regionId);

test('NET1 schools are taken in by choice, and a second time nothing is doubled', async () => {
	expect(await takeIn('schools', duoDownload(), { province: 'Zuid-Holland' })).toEqual({
		outcome: 'done',
		made: 1,
		changed: 0
	});
	expect(await takeIn('schools', duoPortal(), { onlyVmbo: false })).toEqual({
		outcome: 'done',
		made: 2,
		changed: 0
	});
	expect(await takeIn('schools', duoPortal({ old: true }), { onlyVmbo: false })).toEqual({
		outcome: 'refused',
		reason: 'nothing'
	});
	expect(await count('organisation')).toBe(3);
});

test('NET1 a school that is known by its location code is brought up to date', async () => {
	await work((db) =>
		db
			.updateTable('organisation')
			.set({ phone: 'oud', sector: 'blijft' })
			.where('location_code', '=', '90AA00')
			.execute()
	);
	expect(await takeIn('schools', duoDownload())).toMatchObject({ made: 0, changed: 1 });
	const school = await work((db) =>
		db
			.selectFrom('organisation')
			.select(['phone', 'sector', 'holiday_region'])
			.where('location_code', '=', '90AA00')
			.executeTakeFirstOrThrow()
	);
	expect(school).toEqual({ phone: '0700000001', sector: 'blijft', holiday_region: 'midden' });
});

test('NET1 another list than DUO’s is refused with the columns that it lacks', async () => {
	const draft = await draftOf('schools', 'naam;mail\nA;a@b.example');
	const read = await work(async (db) => {
		const { table, choices } = (await openDraft(db, draft)) ?? {};
		if (table === undefined) throw new Error('no draft');
		return schoolImport(db, table, choices);
	});
	expect(read).toMatchObject({
		outcome: 'not-the-list',
		missing: ['VESTIGINGSCODE', 'VESTIGINGSNAAM', 'PLAATSNAAM', 'ONDERWIJSSTRUCTUUR']
	});
});

const people = [
	'Voornaam;Achternaam;E-mail;Bedrijf;Rol;Beroep;Jong',
	'Ayşe;Yıldız;ayse@vandam.example;Van Dam;vakvrouw;lasser;ja',
	'Łukasz;Nowak;;Van Dam;vakman;=1+1;nee',
	'Noor;el Amrani;noor@proefstuk.example;Praktijkschool Nergenshuizen;docent;;'
].join('\r\n');

test('NET1 people are taken in with their organisations, and a second time nothing is doubled', async () => {
	const before = await count('person');
	expect(await takeIn('people', people, { createOrganisations: true })).toEqual({
		outcome: 'done',
		made: 3,
		changed: 0
	});
	expect(await takeIn('people', people, { createOrganisations: true })).toMatchObject({
		reason: 'nothing'
	});
	expect(await count('person')).toBe(before + 3);
	expect(await count('organisation')).toBe(4);
	const rows = await work((db) =>
		db
			.selectFrom('membership')
			.select(['position', 'job_title', 'is_young_professional'])
			.orderBy('is_young_professional', 'desc')
			.orderBy('job_title')
			.execute()
	);
	expect(rows).toEqual([
		{ position: 'professional', job_title: 'lasser', is_young_professional: true },
		{ position: 'professional', job_title: '=1+1', is_young_professional: false },
		{ position: 'teacher', job_title: null, is_young_professional: false }
	]);
});

test('NET1 a known address is brought up to date, and its other facts stay', async () => {
	const list = 'naam,mail,beroep\n"Yıldız, Ayşe",AYSE@vandam.example,meewerkend voorman';
	const organisationId = await work(
		async (db) =>
			(
				await db
					.selectFrom('organisation')
					.select('organisation_id')
					.where('name', '=', 'Van Dam')
					.executeTakeFirstOrThrow()
			).organisation_id
	);
	expect(await takeIn('people', list, { organisationId })).toEqual({
		outcome: 'done',
		made: 0,
		changed: 1
	});
	const person = await work((db) =>
		db
			.selectFrom('person')
			.innerJoin('membership', 'membership.person_id', 'person.person_id')
			.select(['name', 'job_title', 'is_young_professional'])
			.where('email', '=', 'ayse@vandam.example')
			.execute()
	);
	expect(person).toEqual([
		{ name: 'Yıldız, Ayşe', job_title: 'meewerkend voorman', is_young_professional: true }
	]);
});

test('NET1 one row that is wrong keeps the whole list out, until one chooses to leave it out', async () => {
	const list = 'naam;mail\nGoed;goed@b.example\nFout;geen adres';
	const before = await count('person');
	expect(await takeIn('people', list)).toEqual({ outcome: 'refused', reason: 'problems' });
	expect(await count('person')).toBe(before);
	expect(await takeIn('people', list, { skipProblems: true })).toMatchObject({ made: 1 });
});

test('NET1 when the work breaks off, nothing of the list remains', async () => {
	const before = await count('person');
	const list = `naam;mail\nEen;een@b.example\nTwee;twee@b.example`;
	const draft = await draftOf('people', list);
	await expect(
		work(async (db) => {
			const opened = await openDraft(db, draft);
			if (opened === undefined) throw new Error('no draft');
			await importPeople(db, opened.table, opened.choices);
			throw new Error('the machine stops');
		})
	).rejects.toThrow('the machine stops');
	expect(await count('person')).toBe(before);
});

test('a draft and what it would do are of its own region alone', async () => {
	const draft = await draftOf('people', people);
	expect(await work((db) => openDraft(db, draft), elsewhere)).toBeUndefined();
	expect(await work((db) => openDraft(db, 'geen-id'))).toBeUndefined();
	const opened = await work((db) => openDraft(db, draft));
	if (opened === undefined) throw new Error('no draft');
	const there = await work(
		(db) => peopleImport(db, opened.table, { createOrganisations: true }),
		elsewhere
	);
	expect(there.changes.every(({ verdict }) => verdict === 'new')).toBe(true);
	expect(there.organisations).toEqual([]);
	const foreign = await work((db) =>
		db.selectFrom('organisation').select('organisation_id').execute()
	);
	const organisationId = foreign[0]?.organisation_id ?? randomUUID();
	const stolen = await work((db) => peopleImport(db, opened.table, { organisationId }), elsewhere);
	expect(stolen.changes).toEqual([]);
});

test('a file of more than five megabytes is refused', async () => {
	const saved = await work((db) =>
		saveDraft(db, {
			kind: 'people',
			fileName: 'groot.csv',
			content: new Uint8Array(largestFileBytes + 1),
			madeBy: randomUUID()
		})
	);
	expect(saved).toEqual({ outcome: 'refused', reason: 'too-large' });
});
