import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import type { Work } from '#server/platform/work.ts';
import { exampleRegion, type ExampleRegion } from '#server/registration/example-region.ts';
import { emptyRole, fillRole } from './fill-role.ts';
import { noteTakers, putNoteTakers } from './note-takers.ts';
import { roleCandidates } from './role-candidates.ts';
import { rolePlaces } from './role-places.ts';

let fresh: TestDatabase;
let database: Database;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 2);
});

afterAll(async () => {
	await database.destroy();
	await fresh.drop();
});

function withPlan<T>(
	{ run, activityId }: ExampleRegion,
	verb: (work: Work, plan: ActivityPlan) => Promise<T>
): Promise<T> {
	return run(async (work) => {
		const plan = await activityPlan(work.db, activityId, 'nl');
		if (plan === undefined) throw new Error('No plan');
		return verb(work, plan);
	});
}

const hosts = (region: ExampleRegion) =>
	withPlan(region, (_, plan) =>
		Promise.resolve(rolePlaces(plan, 'nl').find(({ role }) => role === 'host')?.people)
	);

test('G5 a role goes to somebody of the school, once, and back', async () => {
	const region = await exampleRegion(database, 4);
	const filling = { role: 'host', side: 'school', personId: region.teacherId } as const;
	expect(await hosts(region)).toEqual([]);
	for (const time of [1, 2]) {
		const filled = await withPlan(region, ({ db }, plan) => fillRole(db, plan, filling));
		expect([time, filled]).toEqual([time, { outcome: 'done', name: 'Ayşe Yıldız' }]);
	}
	expect(await hosts(region)).toEqual([{ id: region.teacherId, name: 'Ayşe Yıldız' }]);
	await withPlan(region, ({ db }, plan) => emptyRole(db, plan, filling));
	expect(await hosts(region)).toEqual([]);
});

test('a role of the school is not for somebody of a company or of another region', async () => {
	const region = await exampleRegion(database, 4);
	const other = await exampleRegion(database, 4);
	for (const personId of [region.professionalId, other.teacherId, 'geen-id']) {
		const refused = await withPlan(region, ({ db }, plan) =>
			fillRole(db, plan, { role: 'host', side: 'school', personId })
		);
		expect(refused).toEqual({ outcome: 'refused', reason: 'unknown-person' });
	}
	const contact = await withPlan(region, ({ db }, plan) =>
		fillRole(db, plan, {
			role: 'companyContact',
			side: 'company',
			personId: region.professionalId
		})
	);
	expect(contact.outcome).toBe('done');
});

test('G5 note-takers sit at tables of this activity; a stranger changes nothing at all', async () => {
	const region = await exampleRegion(database, 4);
	const other = await exampleRegion(database, 4);
	const put = (choose: (tables: readonly string[]) => readonly (readonly [string, string])[]) =>
		withPlan(region, async ({ db }, plan) => {
			const tables = (plan.speedDate?.tables ?? []).map(({ id }) => id);
			const { school } = await roleCandidates(db, plan);
			return putNoteTakers(db, plan, school, new Map(choose(tables)));
		});
	const taken = () =>
		withPlan(region, async ({ db }, plan) => [...(await noteTakers(db, plan.id)).values()]);

	const all = await put((tables) => tables.map((id) => [id, region.teacherId] as const));
	expect(all).toEqual({ outcome: 'done' });
	expect(await taken()).toEqual([region.teacherId, region.teacherId]);
	const mixed = await put(([one = '', two = '']) => [
		[one, ''],
		[two, other.teacherId]
	]);
	expect(mixed).toEqual({ outcome: 'refused' });
	expect(await taken()).toHaveLength(2);
	await put(([one = '']) => [[one, '']]);
	expect(await taken()).toHaveLength(1);
});
