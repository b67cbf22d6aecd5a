import { sql } from 'kysely';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '#server/demo/load-demo.ts';
import { activitiesOfPerson, person } from '#server/person/person.ts';
import { personList, type PersonSearch } from '#server/person/person-list.ts';
import { removePerson, ties } from '#server/person/remove-person.ts';
import {
	MembershipForm,
	PersonForm,
	removeMembership,
	saveMembership,
	savePerson
} from '#server/person/save-person.ts';
import { inRegion, openDatabase, type Database, type Db } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { createRegion } from '#server/region/create-region.ts';
import { activitiesWith, organisation, peopleAt } from './organisation.ts';
import { organisationList, type OrganisationSearch } from './organisation-list.ts';
import { OrganisationForm, saveOrganisation } from './save-organisation.ts';

let own: TestDatabase;
let database: Database;
let here: string;
let elsewhere: string;

beforeAll(async () => {
	own = await testDatabase();
	await loadDemo(own.ownerUrl);
	database = openDatabase(own.ownerUrl, 2);
	const { rows } = await sql<{ region_id: string }>`select region_id from public_regions()`.execute(
		database
	);
	here = rows[0]?.region_id ?? '';
	const made = await createRegion(database, {
		name: 'Daar',
		holidayRegion: 'zuid',
		coordinator: { name: 'Cor', email: 'cor@daar.example' }
	});
	if (made.outcome === 'refused') throw new Error(made.reason);
	elsewhere = made.regionId;
});

afterAll(async () => {
	await database.destroy();
	await own.drop();
});

const work = <T>(run: (db: Db) => Promise<T>, regionId = here) =>
	inRegion(database, { regionId, actor: 'command:test' }, run);

const organisations = (search: Partial<OrganisationSearch>, regionId = here) =>
	work(
		(db) =>
			organisationList(db, {
				words: '',
				sort: { column: 'name', descending: false },
				page: 1,
				...search
			}),
		regionId
	);

const people = (search: Partial<PersonSearch>, regionId = here) =>
	work(
		(db) =>
			personList(db, {
				words: '',
				sort: { column: 'name', descending: false },
				page: 1,
				...search
			}),
		regionId
	);

async function idOf(name: string): Promise<string> {
	const [row] = (await organisations({ words: name })).rows;
	if (row === undefined) throw new Error(`no ${name}`);
	return row.id;
}

async function personIdOf(name: string): Promise<string> {
	const [row] = (await people({ words: name })).rows;
	if (row === undefined) throw new Error(`no ${name}`);
	return row.id;
}

describe('NET1 the lists', () => {
	test('organisations are found by every word, without regard to case and accents', async () => {
		expect((await organisations({ words: 'ZONNEDAK cooperatie' })).rows).toMatchObject([
			{ name: 'Zonnedak Coöperatie', people: 2 }
		]);
		expect((await organisations({ words: '100%' })).count).toBe(0);
	});

	test('organisations are filtered by kind and sorted by what they did', async () => {
		const { count, rows } = await organisations({
			kind: 'company',
			sort: { column: 'activities', descending: true }
		});
		expect(count).toBe(25);
		const [first, second] = rows;
		expect(first?.activities).toBeGreaterThanOrEqual(second?.activities ?? 99);
		expect(rows.every(({ kind }) => kind === 'company')).toBe(true);
	});

	test('people come fifty to a page, none twice', async () => {
		const pages = await Promise.all([1, 2, 3].map((page) => people({ page })));
		expect(pages.map(({ rows }) => rows.length)).toEqual([50, 50, 20]);
		expect(new Set(pages.flatMap(({ rows }) => rows.map(({ id }) => id))).size).toBe(120);
	});

	test('people are filtered by side, position and section', async () => {
		const found = await people({
			side: 'school',
			position: 'teacher',
			section: 'Groen',
			words: 'jelle'
		});
		expect(found.rows).toMatchObject([
			{ name: 'Jelle Wiersma', works: [{ organisation: 'Praktijkcollege Oosterwind' }] }
		]);
		expect((await people({ side: 'company', section: 'Groen' })).count).toBe(0);
	});

	test('another region sees none of it', async () => {
		expect((await organisations({}, elsewhere)).count).toBe(0);
		expect((await people({}, elsewhere)).rows.map(({ name }) => name)).toEqual(['Cor']);
	});
});

test('G11 what a company did with us is one list in order of date', async () => {
	const id = await idOf('Van Dam Installatietechniek');
	const chain = await work((db) => activitiesWith(db, id));
	expect(chain.map(({ title }) => title)).toEqual([
		'Speeddate energie van morgen',
		'Speeddate met vakmensen uit de stad',
		'Speeddate duurzame installaties'
	]);
	expect(chain[2]?.followsId).toBe(chain[0]?.id);
	expect(await work((db) => activitiesWith(db, id), elsewhere)).toEqual([]);
});

test('an organisation or person of another region cannot be read or changed', async () => {
	const organisationId = await idOf('Garage Toerental');
	const personId = await personIdOf('Bert Toering');
	const form = v.parse(OrganisationForm, { kind: 'company', name: 'Gekaapt' });
	const someone = v.parse(PersonForm, { name: 'Gekaapt' });
	await work(async (db) => {
		expect(await organisation(db, organisationId)).toBeUndefined();
		expect(await organisation(db, 'geen-id')).toBeUndefined();
		expect(await peopleAt(db, organisationId)).toEqual([]);
		expect(await person(db, personId)).toBeUndefined();
		expect(await person(db, 'geen-id')).toBeUndefined();
		expect(await activitiesOfPerson(db, personId)).toEqual([]);
		expect(await saveOrganisation(db, form, organisationId)).toMatchObject({ reason: 'unknown' });
		expect(await savePerson(db, someone, personId)).toMatchObject({ reason: 'unknown' });
		expect(await removePerson(db, personId)).toMatchObject({ reason: 'unknown' });
		const { person_id } = await db
			.selectFrom('person')
			.select('person_id')
			.executeTakeFirstOrThrow();
		const at = v.parse(MembershipForm, { organisation: organisationId, position: 'contact' });
		expect(await saveMembership(db, person_id, at)).toBe(false);
	}, elsewhere);
	expect(await work((db) => person(db, personId))).toMatchObject({ name: 'Bert Toering' });
});

describe('NET1 changing', () => {
	test('an organisation is made and changed, and a location code stays of one', async () => {
		const school = { kind: 'school', name: 'Nieuwe School', holidayRegion: 'noord' };
		const form = (more: object) => v.parse(OrganisationForm, { ...school, ...more });
		await work(async (db) => {
			const made = await saveOrganisation(db, form({ locationCode: '99zz01' }));
			expect(made.outcome).toBe('saved');
			if (made.outcome === 'refused') return;
			expect(await organisation(db, made.id)).toMatchObject({ locationCode: '99ZZ01' });
			expect(await saveOrganisation(db, form({ locationCode: '99ZZ01' }))).toMatchObject({
				reason: 'code-taken'
			});
			const again = form({ locationCode: '99ZZ01', website: 'www.nieuw.example' });
			expect(await saveOrganisation(db, again, made.id)).toEqual(made);
			expect(await organisation(db, made.id)).toMatchObject({
				website: 'https://www.nieuw.example'
			});
		});
	});

	test('a school without holiday region and a company with half a number are refused', () => {
		const wrong = (input: object) => {
			const { issues } = v.safeParse(OrganisationForm, input);
			return issues === undefined ? {} : v.flatten(issues).nested;
		};
		expect(wrong({ kind: 'school', name: 'X' })).toHaveProperty('holidayRegion');
		expect(wrong({ kind: 'company', name: 'X', kvkNumber: '123' })).toHaveProperty('kvkNumber');
		expect(wrong({ kind: 'company', name: 'X', website: 'javascript:alert(1)' })).toHaveProperty(
			'website'
		);
	});

	test('somebody gets a place at an organisation, keeps one per position and can leave it', async () => {
		const organisationId = await idOf('Kapsalon Knipoog');
		await work(async (db) => {
			const saved = await savePerson(db, v.parse(PersonForm, { name: 'Zoë Ünal' }));
			if (saved.outcome === 'refused') throw new Error(saved.reason);
			const at = (more: object) =>
				v.parse(MembershipForm, {
					organisation: organisationId,
					position: 'professional',
					...more
				});
			expect(await saveMembership(db, saved.id, at({ jobTitle: 'kapper' }))).toBe(true);
			expect(await saveMembership(db, saved.id, at({ jobTitle: 'topkapper', isYoung: 'on' }))).toBe(
				true
			);
			const found = await person(db, saved.id);
			expect(found?.works).toMatchObject([{ jobTitle: 'topkapper', isYoung: true }]);
			expect(await removeMembership(db, saved.id, found?.works[0]?.id ?? '')).toBe(true);
			expect(await removePerson(db, saved.id)).toEqual({ outcome: 'removed' });
			expect(await person(db, saved.id)).toBeUndefined();
		});
	});

	test('a mail address is of one person', async () => {
		const id = await personIdOf('Bert Toering');
		const form = v.parse(PersonForm, { name: 'Bert', email: 'INGRID.VAN.DAM@vandam.example' });
		expect(await work((db) => savePerson(db, form, id))).toMatchObject({ reason: 'email-taken' });
	});

	test('who signs in keeps an address, and signs in with the new one', async () => {
		const id = await personIdOf('Ayşe Yıldız');
		const save = (email: string) =>
			work((db) => savePerson(db, v.parse(PersonForm, { name: 'Ayşe Yıldız', email }), id));
		expect(await save('')).toMatchObject({ reason: 'email-needed' });
		expect(await save('ayse@nieuw.example')).toMatchObject({ outcome: 'saved' });
		const { rows } = await sql`select from roles_of_email('ayse@nieuw.example')`.execute(database);
		expect(rows).toHaveLength(1);
	});
});

describe('removing somebody', () => {
	test('is refused with every kind of thing that hangs on them', async () => {
		const id = await personIdOf('Marco Slager');
		expect(await work((db) => removePerson(db, id))).toEqual({
			outcome: 'refused',
			reason: 'tied',
			ties: ['table']
		});
		const teacher = await personIdOf('Henk Terpstra');
		expect(await work((db) => removePerson(db, teacher))).toMatchObject({
			ties: ['question', 'role', 'sign-up', 'task']
		});
	});

	test('looks at every column of the database that names a person', async () => {
		const { rows } = await sql<{ table: string; column: string }>`
			select c.conrelid::regclass::text as table, a.attname as column
			from pg_constraint c
			join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
			where c.contype = 'f' and c.confrelid = 'person'::regclass and a.attname <> 'region_id'`.execute(
			database
		);
		const apart = ['membership person_id', 'import_draft made_by'];
		const looked = ties.map(([table, column]) => `${table} ${column}`);
		expect([...looked, ...apart].sort()).toEqual(
			rows.map(({ table, column }) => `${table} ${column}`).sort()
		);
	});
});
