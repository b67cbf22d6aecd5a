import type { planActivity } from '#domain/activity/plan-activity.ts';
import type { Db } from '#server/platform/database.ts';

/** Stores what the playbook made of an activity: its tasks, programme and mails. */
export async function insertPlan(
	db: Db,
	activity_id: string,
	{ tasks, programme, mails }: ReturnType<typeof planActivity>
): Promise<void> {
	await db
		.insertInto('task')
		.values(
			tasks.map((task, position) => ({
				activity_id,
				step: task.step,
				phase: task.phase,
				by_role: task.by,
				due_on: task.dueOn.toString(),
				due_at: task.dueAt?.toString() ?? null,
				ends: task.ends ?? null,
				position
			}))
		)
		.execute();
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
	await db
		.insertInto('activity_mail')
		.values(mails.map(({ mail, sendOn }) => ({ activity_id, mail, send_on: sendOn.toString() })))
		.execute();
}
