import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Task } from '#domain/activity/activity-plan.ts';
import { activityPlan } from '#server/activity/activity-plans.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import type { Work } from '#server/platform/work.ts';
import { exampleRegion, type ExampleRegion } from '#server/registration/example-region.ts';
import { addTask, assignTask, pinTask, renameTask, unpinTask } from './change-task.ts';
import { settleTask } from './settle-task.ts';
import { taskViews } from './task-views.ts';

let fresh: TestDatabase;
let database: Database;
let region: ExampleRegion;

beforeAll(async () => {
	fresh = await testDatabase();
	database = openDatabase(fresh.ownerUrl, 3);
	region = await exampleRegion(database, 4);
});

afterAll(async () => {
	await database.destroy();
	await fresh.drop();
});

interface Case {
	readonly work: Work;
	readonly activity: ChangeableActivity;
	/** The last task before the day. */
	readonly task: Task;
	readonly now: (id: string) => Promise<Task>;
}

function inCase(run: (of: Case) => Promise<void>): Promise<void> {
	return region.run(async (work) => {
		const read = async () => {
			const plan = await activityPlan(work.db, region.activityId, 'nl');
			if (plan === undefined) throw new Error('No plan');
			return plan;
		};
		const plan = await read();
		const task = plan.tasks.findLast(({ phase }) => phase === 'before');
		if (task === undefined) throw new Error('No task');
		await run({
			work,
			activity: {
				id: plan.id,
				kind: plan.kind,
				state: plan.state,
				date: plan.date,
				startsAt: plan.startsAt,
				schoolId: plan.school.id,
				capacity: plan.signUps.capacity
			},
			task,
			now: async (id) => {
				const found = (await read()).tasks.find((one) => one.id === id);
				if (found === undefined) throw new Error('No task');
				return found;
			}
		});
	});
}

test('G3 a task is ticked off, opened again and set aside with a reason', async () => {
	await inCase(async ({ work: { db }, activity, task, now }) => {
		const personId = region.teacherId;
		expect(await settleTask(db, activity, task.id, { to: 'done', personId })).toBe(true);
		expect((await now(task.id)).state).toBe('done');
		await settleTask(db, activity, task.id, { to: 'notNeeded', because: 'Al geregeld', personId });
		expect(await now(task.id)).toMatchObject({
			state: 'notNeeded',
			notNeededBecause: 'Al geregeld'
		});
		await settleTask(db, activity, task.id, { to: 'open' });
		expect((await now(task.id)).state).toBe('open');
	});
});

test('a task of another activity stays as it is', async () => {
	await inCase(async ({ work: { db }, activity, task, now }) => {
		const other = { ...activity, id: randomUUID() };
		const personId = region.teacherId;
		expect(await settleTask(db, other, task.id, { to: 'done', personId })).toBe(false);
		expect(await assignTask(db, other, task.id, undefined)).toMatchObject({ outcome: 'refused' });
		expect((await now(task.id)).state).toBe('open');
	});
});

test('a task goes to somebody around the activity, and to nobody else', async () => {
	await inCase(async ({ work: { db }, activity, task, now }) => {
		expect(await assignTask(db, activity, task.id, randomUUID())).toEqual({
			outcome: 'refused',
			reason: 'unknown-person'
		});
		await assignTask(db, activity, task.id, region.teacherId);
		expect((await now(task.id)).assignee?.id).toBe(region.teacherId);
		await assignTask(db, activity, task.id, undefined);
		expect((await now(task.id)).assignee).toBeUndefined();
	});
});

test('a date set by hand is pinned, and let go it is the planned one again', async () => {
	await inCase(async ({ work, activity, task, now }) => {
		const on = Temporal.PlainDate.from('2026-11-25');
		await pinTask(work.db, activity, task.id, { on });
		const pinned = await now(task.id);
		expect(pinned).toMatchObject({ pinned: true });
		expect(pinned.dueOn.toString()).toBe('2026-11-25');
		await unpinTask(work, activity, pinned);
		const free = await now(task.id);
		expect(free.pinned).toBe(false);
		expect(free.dueOn.toString()).toBe(task.dueOn.toString());
	});
});

test('an own task can be added and worded anew; a step of the playbook keeps its words', async () => {
	await inCase(async ({ work, activity, task }) => {
		await addTask(work.db, activity, {
			title: 'Vraag de conciërge',
			phase: 'before',
			by: 'host',
			dueOn: Temporal.PlainDate.from('2026-11-30')
		});
		const plan = await activityPlan(work.db, activity.id, 'nl');
		const own = plan?.tasks.find(({ step }) => step === undefined);
		expect(own?.title).toBe('Vraag de conciërge');
		const words = plan && taskViews(plan, work.today, 'nl');
		expect(words?.find(({ own: isOwn }) => isOwn)?.state).toBe('todo');
		expect(await renameTask(work.db, activity, own?.id ?? '', 'Bel de conciërge')).toEqual({
			outcome: 'done'
		});
		expect(await renameTask(work.db, activity, task.id, 'Anders')).toMatchObject({
			outcome: 'refused'
		});
	});
});
