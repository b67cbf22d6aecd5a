import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { addRegistration } from './add-registration.ts';
import { cancelRegistration } from './cancel-registration.ts';
import { changeRegistration } from './change-registration.ts';
import { exampleRegion, exampleSignUp, type ExampleRegion } from './example-region.ts';
import { markAttendance } from './mark-attendance.ts';
import { registrations } from './registrations.ts';
import { restoreRegistration } from './restore-registration.ts';
import { sendCancelledInvitations, sendChangedInvitations } from './send-invitations.ts';
import { changeCapacity, setSignUpOpen } from './sign-up-settings.ts';
import { signUp } from './sign-up.ts';

let fresh: TestDatabase;
let database: Database;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 8);
});

afterAll(async () => {
	await database.destroy();
	await fresh.drop();
});

/** A speed-date with `seats` seats and `people` sign-ups, in order. */
async function filled(seats: number, people: number) {
	const region = await exampleRegion(database, seats);
	for (let number = 1; number <= people; number++) {
		await region.run((work) => signUp(work, region.activityId, exampleSignUp(number)));
	}
	return { ...region, ids: (await listed(region)).map(({ id }) => id) };
}

const listed = ({ run, activityId }: ExampleRegion) =>
	run(({ db }) => registrations(db, activityId));

const states = async (region: ExampleRegion) =>
	(await listed(region)).map(({ name, state }) => `${name.slice(7)} ${state}`);

const mails = async ({ run }: ExampleRegion, address: string) => {
	const rows = await run(({ db }) =>
		db
			.selectFrom('mail')
			.select(['subject', 'content'])
			.where('to_address', '=', address)
			.orderBy('created_at')
			.execute()
	);
	return rows.map(({ subject, content }) => {
		const text = JSON.stringify(content);
		return {
			subject: subject.split(':')[0],
			method: /METHOD:(\w+)/.exec(text)?.[1],
			sequence: /SEQUENCE:(\d+)/.exec(text)?.[1],
			uid: /UID:([\w-]+)/.exec(text)?.[1]
		};
	});
};

const key = (region: { activityId: string; ids: readonly string[] }, index: number) => ({
	activityId: region.activityId,
	registrationId: region.ids[index] ?? ''
});

test('G7 a seat that comes free goes to who waits longest, and both hear it', async () => {
	const region = await filled(2, 4);
	await region.run((work) => cancelRegistration(work, key(region, 0)));
	expect(await states(region)).toEqual(['2 confirmed', '3 confirmed', '4 waiting', '1 cancelled']);
	const [confirmed, cancelled] = await mails(region, 'docent1@school.example');
	expect(cancelled).toEqual({
		subject: 'Je bent afgemeld',
		method: 'CANCEL',
		sequence: '1',
		uid: confirmed?.uid
	});
	expect((await mails(region, 'docent3@school.example')).at(-1)).toMatchObject({
		subject: 'Er is een plek voor je',
		method: 'REQUEST'
	});
});

test('cancelling twice, also at once, mails once and gives away one seat', async () => {
	const region = await filled(2, 4);
	await Promise.all(
		Array.from({ length: 5 }, () => region.run((work) => cancelRegistration(work, key(region, 0))))
	);
	expect(await mails(region, 'docent1@school.example')).toHaveLength(2);
	expect((await states(region)).filter((state) => state.endsWith('confirmed'))).toHaveLength(2);
});

test('everyone cancels and signs up at once without waiting for each other for ever', async () => {
	const region = await filled(3, 6);
	await Promise.all([
		...region.ids.map((_, index) =>
			region.run((work) => cancelRegistration(work, key(region, index)))
		),
		...[7, 8, 9, 10].map((number) =>
			region.run((work) => signUp(work, region.activityId, exampleSignUp(number)))
		)
	]);
	const now = await states(region);
	expect(now.filter((state) => state.endsWith('confirmed'))).toHaveLength(3);
	expect(now.filter((state) => state.endsWith('waiting'))).toHaveLength(1);
});

test('leaving the waiting list says nothing to a calendar', async () => {
	const region = await filled(1, 2);
	await region.run((work) => cancelRegistration(work, key(region, 1)));
	const [, cancelled] = await mails(region, 'docent2@school.example');
	expect(cancelled?.subject).toBe('Je bent afgemeld');
	expect(cancelled?.method).toBeUndefined();
});

test('a cancellation is undone with a seat while there is room, else at the end of the line', async () => {
	const region = await filled(2, 2);
	await region.run((work) => cancelRegistration(work, key(region, 0)));
	const back = await region.run((work) => restoreRegistration(work, key(region, 0)));
	expect(back).toMatchObject({ outcome: 'done', state: 'confirmed' });
	expect((await mails(region, 'docent1@school.example')).at(-1)).toMatchObject({
		method: 'REQUEST',
		sequence: '2'
	});

	const full = await filled(1, 3);
	await full.run((work) => cancelRegistration(work, key(full, 0)));
	const late = await full.run((work) => restoreRegistration(work, key(full, 0)));
	expect(late).toMatchObject({ outcome: 'done', state: 'waiting' });
	expect(await states(full)).toEqual(['2 confirmed', '3 waiting', '1 waiting']);
});

test('nothing changes any more once the day is past', async () => {
	const region = await filled(1, 1);
	const after = '2026-12-04';
	const refused = { outcome: 'refused', reason: 'over' };
	expect(await region.run((work) => cancelRegistration(work, key(region, 0)), after)).toEqual(
		refused
	);
	expect(await region.run((work) => restoreRegistration(work, key(region, 0)), after)).toEqual(
		refused
	);
	expect(
		await region.run((work) => changeRegistration(work, key(region, 0), exampleSignUp(1)), after)
	).toEqual(refused);
});

test('a sign-up of another activity or region is unknown here', async () => {
	const region = await filled(1, 1);
	const other = await filled(1, 1);
	const unknown = { outcome: 'refused', reason: 'unknown' };
	const mixed = { activityId: region.activityId, registrationId: other.ids[0] ?? '' };
	for (const wrong of [mixed, key(other, 0), { ...mixed, registrationId: 'geen-id' }]) {
		expect(await region.run((work) => cancelRegistration(work, wrong))).toEqual(unknown);
		expect(await region.run((work) => restoreRegistration(work, wrong))).toEqual(unknown);
	}
	expect(await region.run((work) => changeRegistration(work, mixed, exampleSignUp(1)))).toEqual(
		unknown
	);
	expect(await states(other)).toEqual(['1 confirmed']);
});

test('more seats let the waiting list in; fewer than are taken is refused', async () => {
	const region = await filled(2, 4);
	const change = (seats: number) =>
		region.run((work) => changeCapacity(work, region.activityId, seats));
	expect(await change(1)).toEqual({ outcome: 'refused', reason: 'below-confirmed', confirmed: 2 });
	expect(await change(3)).toEqual({ outcome: 'done', promoted: 1 });
	expect(await states(region)).toEqual(['1 confirmed', '2 confirmed', '3 confirmed', '4 waiting']);
	expect(await change(3)).toEqual({ outcome: 'done', promoted: 0 });
});

test('a moved activity renews every appointment, a cancelled one takes it away', async () => {
	const region = await filled(1, 2);
	await region.run((work) => sendChangedInvitations(work, region.activityId));
	await region.run((work) => sendCancelledInvitations(work, region.activityId));
	const sent = await mails(region, 'docent1@school.example');
	expect(sent.map(({ method, sequence }) => [method, sequence])).toEqual([
		['REQUEST', '0'],
		['REQUEST', '1'],
		['CANCEL', '2']
	]);
	expect(new Set(sent.map(({ uid }) => uid)).size).toBe(1);
	const waiting = await mails(region, 'docent2@school.example');
	expect(waiting.map(({ subject }) => subject)).toEqual([
		'Je staat op de wachtlijst',
		'Gaat niet door'
	]);
});

test('somebody is added by hand when sign-up is closed, but not twice', async () => {
	const region = await filled(2, 1);
	await region.run((work) => setSignUpOpen(work, region.activityId, false));
	const add = (number: number, today?: string) =>
		region.run((work) => addRegistration(work, region.activityId, exampleSignUp(number)), today);
	expect(await add(2)).toMatchObject({ outcome: 'signedUp', state: 'confirmed' });
	expect(await add(2)).toMatchObject({ outcome: 'known' });
	expect(await mails(region, 'docent2@school.example')).toHaveLength(1);
	expect(await add(3, '2026-12-04')).toMatchObject({ outcome: 'signedUp', state: 'waiting' });
	expect(await mails(region, 'docent3@school.example')).toHaveLength(0);
});

test('attendance is noted from the day itself, for who had a seat', async () => {
	const region = await filled(2, 3);
	const mark = (today: string) =>
		region.run((work) => markAttendance(work, region.activityId, [region.ids[0] ?? '']), today);
	expect(await mark('2026-12-02')).toBe(false);
	expect(await mark('2026-12-03')).toBe(true);
	expect((await listed(region)).map(({ attended }) => attended)).toEqual([true, false, null]);
});
