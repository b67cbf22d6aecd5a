import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allPlaybooks } from '#domain/playbook/all-playbooks.ts';
import type { Who } from '#server/access/who.ts';
import { attentionOf } from '#server/attention/activity-attention.ts';
import { restorePoint, setAsidePoint } from '#server/attention/set-aside-point.ts';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import type { Work } from '#server/platform/work.ts';
import {
	exampleRegion,
	exampleSignUp,
	type ExampleRegion
} from '#server/registration/example-region.ts';
import { signUp } from '#server/registration/sign-up.ts';
import { pinTask } from '#server/task/change-task.ts';
import { settleTask } from '#server/task/settle-task.ts';
import { todayView } from '#server/today/today-view.ts';
import { activityList } from './activity-list.ts';
import { activityPlan } from './activity-plans.ts';
import { activityPreview } from './activity-preview.ts';
import { callOffActivity, resumeActivity } from './call-off-activity.ts';
import { addTables, dropTable, moveTable } from './change-tables.ts';
import { changeableActivity, type ChangeableActivity } from './changeable-activity.ts';
import { createActivity } from './create-activity.ts';
import { moveActivity } from './move-activity.ts';
import { resizeSpeedDate } from './resize-speed-date.ts';
import type { NewActivity } from './new-activity.ts';

let fresh: TestDatabase;
let database: Database;
let region: ExampleRegion;
let elsewhere: ExampleRegion;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 5);
	region = await exampleRegion(database, 4);
	elsewhere = await exampleRegion(database, 4);
});

afterAll(async () => {
	await database.destroy();
	await fresh.drop();
});

function coordinator({ regionId, teacherId }: ExampleRegion): Who {
	return {
		userId: 'user',
		personId: teacherId,
		name: 'Ayşe Yıldız',
		role: 'coordinator',
		regionId,
		regionName: 'Voorbeeld',
		locale: 'nl'
	};
}

const wanted = (of: ExampleRegion, more: Partial<NewActivity> = {}): NewActivity => ({
	kind: 'speed-date',
	title: 'Nieuw',
	schoolId: of.schoolId,
	date: Temporal.PlainDate.from('2027-02-04'),
	startsAt: Temporal.PlainTime.from('15:30'),
	teacherCount: 4,
	rounds: { count: 2, roundMinutes: 12, changeMinutes: 2 },
	professionals: [],
	companyIds: [],
	visitorIds: [],
	createdBy: of.teacherId,
	...more
});

/** A new speed-date of the region and what a test wants to do with it. */
async function inNew<T>(
	run: (work: Work, activity: ChangeableActivity) => Promise<T>,
	more: Partial<NewActivity> = {}
): Promise<T> {
	return region.run(async (work) => {
		const made = await createActivity(work, wanted(region, more));
		if (made.outcome === 'refused') throw new Error(made.reason);
		const activity = await changeableActivity(work.db, coordinator(region), made.activityId);
		if (activity === undefined) throw new Error('Not changeable');
		return run(work, activity);
	});
}

const planOf = async ({ db }: Work, id: string) => {
	const plan = await activityPlan(db, id, 'nl');
	if (plan === undefined) throw new Error(`No plan of ${id}`);
	return plan;
};

test('G2 a new speed-date has dated tasks, a programme and mails at once', async () => {
	await inNew(async (work, { id }) => {
		const plan = await planOf(work, id);
		expect(plan.tasks.length).toBeGreaterThan(30);
		expect(plan.tasks.every(({ dueOn }) => dueOn.toString() >= '2026-11-23')).toBe(true);
		expect(plan.programme.at(0)?.startsAt.toString()).toBe('15:30:00');
		const mails = await work.db
			.selectFrom('activity_mail')
			.select('mail')
			.where('activity_id', '=', id)
			.execute();
		expect(mails.length).toBeGreaterThan(5);
	});
});

test('a school, company or origin of another region is refused', async () => {
	const tries: [Partial<NewActivity>, string][] = [
		[{ schoolId: elsewhere.schoolId }, 'unknown-school'],
		[{ companyIds: [elsewhere.schoolId] }, 'unknown-company'],
		[{ followsActivityId: elsewhere.activityId }, 'unknown-origin'],
		[{ outcomeId: randomUUID() }, 'unknown-origin']
	];
	for (const [more, reason] of tries) {
		expect(await region.run((work) => createActivity(work, wanted(region, more)))).toEqual({
			outcome: 'refused',
			reason
		});
	}
});

test('G14 an outcome becomes the next activity, and both know of each other', async () => {
	await region.run(async (work) => {
		const { db } = work;
		const { outcome_id } = await db
			.insertInto('outcome')
			.values({ activity_id: region.activityId, kind: 'idea', text: 'Meelopen bij Klimaat' })
			.returning('outcome_id')
			.executeTakeFirstOrThrow();
		const made = await createActivity(
			work,
			wanted(region, { followsActivityId: region.activityId, outcomeId: outcome_id })
		);
		const outcome = await db
			.selectFrom('outcome')
			.innerJoin('activity', 'activity.activity_id', 'became_activity_id')
			.select(['became_activity_id', 'follows_activity_id'])
			.where('outcome_id', '=', outcome_id)
			.executeTakeFirst();
		expect(made).toEqual({ outcome: 'created', activityId: outcome?.became_activity_id });
		expect(outcome?.follows_activity_id).toBe(region.activityId);
	});
});

test('G2 moving the day moves what is open and not pinned, the mails and the programme', async () => {
	await inNew(async (work, activity) => {
		const before = await planOf(work, activity.id);
		const [done, pinned, open] = before.tasks.filter(
			({ phase, step }) => phase === 'after' && step !== undefined
		);
		if (!done || !pinned || !open) throw new Error('Too few tasks');
		const { personId } = coordinator(region);
		await settleTask(work.db, activity, done.id, { to: 'done', personId });
		await pinTask(work.db, activity, pinned.id, { on: pinned.dueOn });
		const moved = await moveActivity(work, activity, {
			date: activity.date.add({ weeks: 2 }),
			startsAt: Temporal.PlainTime.from('16:00')
		});
		expect(moved).toMatchObject({ outcome: 'done' });
		const after = await planOf(work, activity.id);
		const due = (id: string) => after.tasks.find((task) => task.id === id)?.dueOn.toString();
		expect(due(done.id)).toBe(done.dueOn.toString());
		expect(due(pinned.id)).toBe(pinned.dueOn.toString());
		expect(due(open.id)).not.toBe(open.dueOn.toString());
		const changed = after.tasks.filter(({ id, dueOn, dueAt }) => {
			const old = before.tasks.find((task) => task.id === id);
			return !old?.dueOn.equals(dueOn) || old.dueAt?.toString() !== dueAt?.toString();
		});
		expect(moved.outcome === 'done' && moved.movedTasks).toBe(changed.length);
		expect(after.programme.map(({ startsAt }) => startsAt.toString())).toEqual(
			before.programme.map(({ startsAt }) => startsAt.add({ minutes: 30 }).toString())
		);
		const thanks = await work.db
			.selectFrom('activity_mail')
			.innerJoin('activity', 'activity.activity_id', 'activity_mail.activity_id')
			.select('send_on')
			.where('activity.activity_id', '=', activity.id)
			.where('mail', '=', 'thanks')
			.executeTakeFirstOrThrow();
		expect(thanks.send_on > after.date.toString()).toBe(true);
	});
});

test('a programme that would pass midnight is refused and stays as it was', async () => {
	await inNew(async (work, activity) => {
		const to = { date: activity.date, startsAt: Temporal.PlainTime.from('23:00') };
		expect(await moveActivity(work, activity, to)).toMatchObject({ outcome: 'refused' });
		const plan = await planOf(work, activity.id);
		expect(plan.programme.at(0)?.startsAt.toString()).toBe('15:30:00');
		expect(plan.startsAt.toString()).toBe('15:30:00');
	});
});

test('SD3 more rounds make the programme longer, and fewer seats than sign-ups are refused', async () => {
	await inNew(async (work, activity) => {
		const size = { rounds: 5, roundMinutes: 10, changeMinutes: 2, choseFewerRounds: false };
		for (const number of [1, 2]) await signUp(work, activity.id, exampleSignUp(number));
		expect(await resizeSpeedDate(work, activity, { ...size, teacherCount: 1 })).toMatchObject({
			outcome: 'refused',
			reason: 'below-confirmed',
			confirmed: 2
		});
		expect(await resizeSpeedDate(work, activity, { ...size, teacherCount: 8 })).toEqual({
			outcome: 'done'
		});
		const plan = await planOf(work, activity.id);
		expect(plan.programme.find(({ kind }) => kind === 'rounds')?.durationMinutes).toBe(58);
		expect(plan.signUps.capacity).toBe(8);
	});
});

test('tables keep numbers without gaps when one is moved or dropped', async () => {
	await region.run(async (work) => {
		const { db } = work;
		const activity = await changeableActivity(db, coordinator(region), region.activityId);
		if (activity === undefined) throw new Error('Not changeable');
		const tables = async () => {
			const { speedDate } = await planOf(work, activity.id);
			return speedDate?.tables.map(({ id, number }) => ({ id, number })) ?? [];
		};
		const [first, second] = await tables();
		if (!first || !second) throw new Error('Too few tables');
		await moveTable(db, activity, second.id, -1);
		expect(await tables()).toEqual([
			{ id: second.id, number: 1 },
			{ id: first.id, number: 2 }
		]);
		const gone = await dropTable(db, activity, second.id);
		expect(await tables()).toEqual([{ id: first.id, number: 1 }]);
		expect(gone).toBeDefined();
		expect(await addTables(db, activity, gone ? [gone] : [])).toBe(true);
		expect((await tables()).map(({ number }) => number)).toEqual([1, 2]);
		const stranger = { personId: region.teacherId, organisationId: gone?.organisationId ?? '' };
		expect(await addTables(db, activity, [stranger])).toBe(false);
	});
});

test('an activity is called off and goes on again', async () => {
	await inNew(async (work, activity) => {
		expect(await callOffActivity(work, activity)).toBe(true);
		expect((await planOf(work, activity.id)).state).toBe('cancelled');
		expect(await resumeActivity(work, { ...activity, state: 'cancelled' })).toBe(true);
		expect((await planOf(work, activity.id)).state).toBe('planned');
		expect(await resumeActivity(work, activity)).toBe(false);
	});
});

test('a point is set aside with its reason and comes back', async () => {
	await inNew(async (work, activity) => {
		const points = async () => {
			const [view] = await attentionOf(
				work.db,
				[await planOf(work, activity.id)],
				work.today,
				'nl'
			);
			return view ?? { open: [], setAside: [] };
		};
		const [point] = (await points()).open;
		if (!point) throw new Error('No point');
		const aside = { point: point.id, reason: 'Dat regelt de school', ...coordinator(region) };
		expect(await setAsidePoint(work.db, activity, aside)).toEqual({ outcome: 'done' });
		expect((await points()).open.map(({ id }) => id)).not.toContain(point.id);
		expect((await points()).setAside).toMatchObject([{ id: point.id, reason: aside.reason }]);
		await restorePoint(work.db, activity, point.id);
		expect((await points()).open.map(({ id }) => id)).toContain(point.id);
		expect(await setAsidePoint(work.db, activity, { ...aside, point: 'made-up' })).toEqual({
			outcome: 'refused'
		});
	});
});

test('another region sees and changes nothing', async () => {
	const stranger = coordinator(elsewhere);
	await elsewhere.run(async (work) => {
		const { db } = work;
		expect(await activityPlan(db, region.activityId, 'nl')).toBeUndefined();
		expect(await changeableActivity(db, stranger, region.activityId)).toBeUndefined();
		expect(await changeableActivity(db, stranger, 'geen-id')).toBeUndefined();
		const order = { column: 'datum', descending: false };
		const list = await activityList(db, stranger, { text: '', states: [] }, order, 1);
		expect(list.rows.map(({ id }) => id)).toEqual([elsewhere.activityId]);
		const today = await todayView(work, stranger, 'nl');
		expect(today.coming.map(({ id }) => id)).toEqual([elsewhere.activityId]);
	});
});

test('a teacher who takes no part reads nothing, and changes nothing', async () => {
	await region.run(async (work) => {
		const teacher: Who = { ...coordinator(region), role: 'teacher', personId: randomUUID() };
		expect(await changeableActivity(work.db, teacher, region.activityId)).toBeUndefined();
		const order = { column: 'datum', descending: false };
		const list = await activityList(work.db, teacher, { text: '', states: [] }, order, 1);
		expect(list.rows).toEqual([]);
		expect((await todayView(work, teacher, 'nl')).points).toEqual([]);
	});
});

test('G2 the preview of a period tells each mail once, whatever comes round', async () => {
	for (const playbook of allPlaybooks) {
		const { lasts } = playbook;
		const date = Temporal.PlainDate.from('2027-02-04');
		const preview = await region.run((work) =>
			activityPreview(
				work,
				playbook,
				{
					schoolId: region.schoolId,
					date,
					startsAt: Temporal.PlainTime.from('15:30'),
					...(lasts !== 'day' && { until: date.add(lasts) })
				},
				'nl'
			)
		);
		const titles = preview?.moments.map(({ title }) => title) ?? [];
		expect(titles.length).toBeGreaterThan(3);
		expect(new Set(titles).size).toBe(titles.length);
	}
});
