import { Temporal } from 'temporal-polyfill';
import type { Task } from '#domain/activity/activity-plan.ts';
import { movedTasks } from '#domain/activity/move-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Phase, Role } from '#domain/playbook/vocabulary.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import { planFacts } from '#server/activity/plan-facts.ts';
import { isAround } from '#server/activity/people-around.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';

export type TaskChanged =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-task' | 'unknown-person' };

const unknownTask: TaskChanged = { outcome: 'refused', reason: 'unknown-task' };

/** Gives a task to somebody, or back to its role. */
export async function assignTask(
	db: Db,
	activity: ChangeableActivity,
	taskId: string,
	personId: string | undefined
): Promise<TaskChanged> {
	if (personId !== undefined && !(await isAround(db, activity, personId))) {
		return { outcome: 'refused', reason: 'unknown-person' };
	}
	const { numUpdatedRows } = await db
		.updateTable('task')
		.set({ assignee_id: personId ?? null })
		.where('activity_id', '=', activity.id)
		.where('task_id', '=', taskId)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? { outcome: 'done' } : unknownTask;
}

/** Sets the date by hand: from then on it stays when the activity moves. */
export async function pinTask(
	db: Db,
	activity: ChangeableActivity,
	taskId: string,
	due: { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime }
): Promise<TaskChanged> {
	const { numUpdatedRows } = await db
		.updateTable('task')
		.set({
			due_on: due.on.toString(),
			...(due.at && { due_at: due.at.toString() }),
			pinned: true
		})
		.where('activity_id', '=', activity.id)
		.where('task_id', '=', taskId)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? { outcome: 'done' } : unknownTask;
}

/** Lets the date follow the plan again. */
export async function unpinTask(
	{ db, today }: Work,
	activity: ChangeableActivity,
	task: Task
): Promise<TaskChanged> {
	const calendar = (await schoolCalendars(db, [activity.schoolId])).get(activity.schoolId);
	if (calendar === undefined) return unknownTask;
	const facts = await planFacts(db, activity, today);
	const open: Task = { ...task, pinned: false, state: 'open' };
	const [planned] = movedTasks([open], facts, facts, playbookFor(activity.kind), calendar);
	await db
		.updateTable('task')
		.set({
			due_on: (planned ?? task).dueOn.toString(),
			due_at: (planned ?? task).dueAt?.toString() ?? null,
			pinned: false
		})
		.where('activity_id', '=', activity.id)
		.where('task_id', '=', task.id)
		.execute();
	return { outcome: 'done' };
}

/** Words a task of one's own anew; the texts of the playbook stay as they are. */
export async function renameTask(
	db: Db,
	activity: ChangeableActivity,
	taskId: string,
	title: string
): Promise<TaskChanged> {
	const { numUpdatedRows } = await db
		.updateTable('task')
		.set({ title })
		.where('activity_id', '=', activity.id)
		.where('task_id', '=', taskId)
		.where('step', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? { outcome: 'done' } : unknownTask;
}

export interface OwnTask {
	readonly title: string;
	readonly phase: Phase;
	readonly by: Role;
	readonly dueOn: Temporal.PlainDate;
	readonly assigneeId?: string;
}

/** A task that the playbook does not have. A task for the day itself is due on that day. */
export async function addTask(
	db: Db,
	activity: ChangeableActivity,
	task: OwnTask
): Promise<TaskChanged> {
	if (task.assigneeId !== undefined && !(await isAround(db, activity, task.assigneeId))) {
		return { outcome: 'refused', reason: 'unknown-person' };
	}
	await db
		.insertInto('task')
		.values({
			activity_id: activity.id,
			title: task.title,
			phase: task.phase,
			by_role: task.by,
			assignee_id: task.assigneeId ?? null,
			due_on: (task.phase === 'during' ? activity.date : task.dueOn).toString(),
			position: 1000
		})
		.execute();
	return { outcome: 'done' };
}
