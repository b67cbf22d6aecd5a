import type { PlannedActivity, PlannedTask } from '#domain/activity/planned-activity.ts';
import type { Db } from '#server/platform/database.ts';

/** Writes down everything that a playbook planned for a new activity. */
export async function insertPlan(
	db: Db,
	activity_id: string,
	{ tasks, programme, meetings, mails }: PlannedActivity
): Promise<void> {
	await insertTasks(db, activity_id, tasks, 0);
	if (programme.length > 0) {
		await db
			.insertInto('programme_item')
			.values(
				programme.map((item) => ({
					activity_id,
					template: item.template,
					kind: item.kind,
					by_role: item.by,
					starts_at: item.startsAt.toString(),
					duration_minutes: item.durationMinutes
				}))
			)
			.execute();
	}
	if (meetings.length > 0) {
		await db
			.insertInto('meeting')
			.values(
				meetings.map((meeting) => ({
					activity_id,
					template: meeting.template,
					on_date: meeting.on.toString(),
					starts_at: meeting.startsAt.toString(),
					duration_minutes: meeting.durationMinutes
				}))
			)
			.execute();
	}
	if (mails.length > 0) {
		await db
			.insertInto('activity_mail')
			.values(mails.map(({ mail, sendOn }) => ({ activity_id, mail, send_on: sendOn.toString() })))
			.execute();
	}
}

/** @param position of the first one among the tasks of a day */
export async function insertTasks(
	db: Db,
	activity_id: string,
	tasks: readonly PlannedTask[],
	position: number
): Promise<void> {
	if (tasks.length === 0) return;
	await db
		.insertInto('task')
		.values(
			tasks.map((task, index) => ({
				activity_id,
				step: task.step,
				occurrence: task.occurrence ?? null,
				phase: task.phase,
				by_role: task.by,
				due_on: task.dueOn.toString(),
				due_at: task.dueAt?.toString() ?? null,
				ends: task.ends ?? null,
				position: position + index
			}))
		)
		.execute();
}
