import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { openLink } from '#server/personal-link/personal-link.ts';
import { activityByCode } from './activity-by-code.ts';
import { exampleDate, exampleRegion, exampleSignUp, type ExampleRegion } from './example-region.ts';
import { registrations } from './registrations.ts';
import { signUp } from './sign-up.ts';

let fresh: TestDatabase;
let database: Database;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 10);
});

afterAll(async () => {
	await database.destroy();
	await fresh.drop();
});

const list = ({ run, activityId }: ExampleRegion) => run(({ db }) => registrations(db, activityId));
const mails = ({ run }: ExampleRegion) =>
	run(({ db }) =>
		db
			.selectFrom('mail')
			.select(['to_address', 'subject', 'content', 'idempotency_key'])
			.orderBy('created_at')
			.execute()
	);

test('G7 thirty people at once fill exactly the seats, and the rest wait in one order', async () => {
	const region = await exampleRegion(database, 12);
	await Promise.all(
		Array.from({ length: 30 }, (_, number) =>
			region.run((work) => signUp(work, region.activityId, exampleSignUp(number)))
		)
	);
	const all = await list(region);
	expect(all.filter(({ state }) => state === 'confirmed')).toHaveLength(12);
	expect(all.flatMap(({ placeInLine }) => placeInLine ?? [])).toEqual(
		Array.from({ length: 18 }, (_, index) => index + 1)
	);
	const subjects = (await mails(region)).map(({ subject }) => subject);
	expect(subjects.filter((subject) => subject.startsWith('Je doet mee'))).toHaveLength(12);
	expect(subjects.filter((subject) => subject.startsWith('Je staat op de wacht'))).toHaveLength(18);
});

test('one address signs up once, also at the same moment, and is told only by mail', async () => {
	const region = await exampleRegion(database, 12);
	const results = await Promise.all(
		['Docent1@school.example', 'docent1@school.example'].map((email) =>
			region.run((work) =>
				signUp(work, region.activityId, exampleSignUp(1, { email: email.toLowerCase() }))
			)
		)
	);
	expect(results.map(({ outcome }) => outcome).sort()).toEqual(['done', 'mailed']);
	expect(await list(region)).toHaveLength(1);
	for (let again = 0; again < 5; again++) {
		await region.run((work) => signUp(work, region.activityId, exampleSignUp(1)));
	}
	const sent = await mails(region);
	expect(sent.filter(({ subject }) => subject.startsWith('Je link'))).toHaveLength(3);
});

test('the answer has a personal link, and the mail an invitation with another', async () => {
	const region = await exampleRegion(database, 12);
	const result = await region.run((work) => signUp(work, region.activityId, exampleSignUp(1)));
	if (result.outcome !== 'done') throw new Error(result.outcome);
	const [registration] = await list(region);
	expect(await openLink(database, 'registration', result.token)).toEqual({
		regionId: region.regionId,
		subjectId: registration?.id
	});
	const [mail] = await mails(region);
	expect(mail?.content).toMatchObject({ calendar: { method: 'REQUEST' } });
	const text = JSON.stringify(mail?.content).replaceAll('\\r\\n ', '');
	expect(text).toContain(`UID:${region.activityId}-${registration?.id ?? ''}@vakbrug.example`);
	expect(text).toContain('DTSTART;TZID=Europe/Amsterdam:20261203T153000');
	const token = /deelname\/([\w-]{32})/.exec(text)?.[1] ?? '';
	expect((await openLink(database, 'registration', token))?.subjectId).toBe(registration?.id);
	expect(await openLink(database, 'evaluation', token)).toBeUndefined();
});

test('wishes for tables of another activity are left out', async () => {
	const region = await exampleRegion(database, 12);
	const other = await exampleRegion(database, 12);
	const tables = ({ run }: ExampleRegion) =>
		run(({ db }) => db.selectFrom('speed_date_table').select('table_id').execute());
	const [own] = await tables(region);
	const [foreign] = await tables(other);
	const wishes = [own?.table_id ?? '', foreign?.table_id ?? '', 'geen-id'];
	await region.run((work) => signUp(work, region.activityId, exampleSignUp(1, { wishes })));
	expect((await list(region))[0]?.wishes).toHaveLength(1);
});

test('a sign-up is refused when it is closed, past, cancelled or of another region', async () => {
	const region = await exampleRegion(database, 12);
	const other = await exampleRegion(database, 12);
	const attempt = (activityId: string, today?: string) =>
		region.run((work) => signUp(work, activityId, exampleSignUp(1)), today);
	const refused = (reason: string) => ({ outcome: 'refused', reason });
	expect(await attempt(other.activityId)).toEqual(refused('unknown'));
	expect(await attempt('geen-id')).toEqual(refused('unknown'));
	expect(await attempt(region.activityId, '2026-12-04')).toEqual(refused('not-open'));
	const set = (values: { sign_up_open?: boolean; state?: 'cancelled' }) =>
		region.run(({ db }) => db.updateTable('activity').set(values).execute());
	await set({ sign_up_open: false });
	expect(await attempt(region.activityId)).toEqual(refused('not-open'));
	await set({ sign_up_open: true, state: 'cancelled' });
	expect(await attempt(region.activityId)).toEqual(refused('not-open'));
	expect(await list(region)).toEqual([]);
});

test('a program that fills the list is stopped, and the day itself is still in time', async () => {
	const region = await exampleRegion(database, 1);
	const attempt = () =>
		region.run((work) => signUp(work, region.activityId, exampleSignUp(0)), exampleDate);
	await region.run(({ db }) =>
		db
			.insertInto('registration')
			.values(
				Array.from({ length: 59 }, (_, number) => ({
					activity_id: region.activityId,
					name: 'Iemand',
					email: `iemand${String(number)}@school.example`,
					state: 'confirmed' as const
				}))
			)
			.execute()
	);
	expect((await attempt()).outcome).toBe('done');
	expect(await attempt()).toEqual({ outcome: 'refused', reason: 'busy' });
});

test('a shared link leads to its activity and a made-up one nowhere', async () => {
	const region = await exampleRegion(database, 1);
	const { sign_up_code } = await region.run(({ db }) =>
		db.selectFrom('activity').select('sign_up_code').executeTakeFirstOrThrow()
	);
	expect(await activityByCode(database, sign_up_code)).toEqual({
		regionId: region.regionId,
		activityId: region.activityId
	});
	expect(await activityByCode(database, 'verzonnen')).toBeUndefined();
});
