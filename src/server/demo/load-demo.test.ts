import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { activityPlans } from '#server/activity/activity-plans.ts';
import { todayInNetherlands } from '#server/platform/clock.ts';
import { inRegion, openDatabase, type Database, type Db } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { loadDemo } from './load-demo.ts';

let own: TestDatabase;
let database: Database;
let regionId: string;

beforeAll(async () => {
	own = await testDatabase();
	await loadDemo(own.ownerUrl);
	await loadDemo(own.ownerUrl);
	database = openDatabase(own.ownerUrl, 2);
	const { rows } = await sql<{ region_id: string }>`select region_id from public_regions()`.execute(
		database
	);
	expect(rows).toHaveLength(1);
	regionId = rows[0]?.region_id ?? '';
});

afterAll(async () => {
	await database.destroy();
	await own.drop();
});

const inDemo = <T>(work: (db: Db) => Promise<T>, region = regionId) =>
	inRegion(database, { regionId: region, actor: 'command:test' }, work);

async function counts(db: Db) {
	const count = async (table: 'person' | 'organisation' | 'activity') =>
		Number(
			(
				await db
					.selectFrom(table)
					.select((e) => e.fn.countAll<string>().as('count'))
					.executeTakeFirstOrThrow()
			).count
		);
	return {
		people: await count('person'),
		organisations: await count('organisation'),
		activities: await count('activity')
	};
}

test('loading twice leaves one region of 6 schools, 25 companies and 120 people', async () => {
	expect(await inDemo(counts)).toEqual({ people: 120, organisations: 31, activities: 10 });
});

test('another region sees none of it', async () => {
	expect(await inDemo(counts, randomUUID())).toEqual({
		people: 0,
		organisations: 0,
		activities: 0
	});
});

test('three people can sign in, each with another role', async () => {
	const roles = await inDemo((db) => db.selectFrom('region_role').select('role').execute());
	expect(roles.map(({ role }) => role).sort()).toEqual(['coordinator', 'schoolLeader', 'teacher']);
});

test('there is a speed-date in every state, and each can be read as a plan', async () => {
	const plans = await inDemo(async (db) => {
		const ids = await db.selectFrom('activity').select('activity_id').execute();
		return activityPlans(
			db,
			ids.map(({ activity_id }) => activity_id),
			'nl'
		);
	});
	const speedDates = plans.filter(({ kind }) => kind === 'speed-date');
	const others = plans.filter(({ kind }) => kind !== 'speed-date');
	expect(new Set(others.map(({ kind }) => kind)).size).toBe(4);
	expect(others.every(({ state }) => state === 'planned')).toBe(true);
	const states = speedDates.map(({ state }) => state);
	expect(states.sort()).toEqual(['cancelled', 'closed', 'held', 'planned', 'planned', 'planned']);
	const today = todayInNetherlands();
	for (const plan of plans) {
		const isPast = (plan.until ?? plan.date).since(today).days < 0;
		expect(isPast).toBe(plan.state === 'held' || plan.state === 'closed');
	}
	const full = plans.find(
		({ signUps }) => signUps.confirmed === signUps.capacity && signUps.waiting > 0
	);
	expect(full?.speedDate?.tables).toHaveLength(8);
	const closed = plans.find(({ state }) => state === 'closed');
	expect(closed?.outcomes.every(({ state }) => state === 'done')).toBe(true);
	expect(closed?.endings.map(({ state }) => state)).toEqual(Array(5).fill('done'));
	expect(closed?.outcomes.some(({ becameActivityId }) => becameActivityId !== undefined)).toBe(
		true
	);
	expect(full?.speedDate).toMatchObject({ rotation: 'current', rotationLocked: true });
	const held = plans.find(({ state }) => state === 'held');
	expect(held?.endings.some(({ state }) => state === 'open')).toBe(true);
});
