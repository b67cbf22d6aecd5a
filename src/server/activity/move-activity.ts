import type { Temporal } from 'temporal-polyfill';
import { movedTasks } from '#domain/activity/move-activity.ts';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Work } from '#server/platform/work.ts';
import { startProgramme } from '#server/programme/retime-programme.ts';
import { sendChangedInvitations } from '#server/registration/send-invitations.ts';
import { activityPlan } from './activity-plans.ts';
import type { ChangeableActivity } from './changeable-activity.ts';
import { planFacts } from './plan-facts.ts';

export type Moved =
	| { readonly outcome: 'done'; readonly movedTasks: number }
	| { readonly outcome: 'refused'; readonly reason: 'past-midnight' };

/**
 * Moves an activity to another day or time. What is not done and not pinned moves along, the programme
 * follows the start, mails that were not sent get a new day, and whoever signed up is told.
 */
export async function moveActivity(
	work: Work,
	activity: ChangeableActivity,
	to: { readonly date: Temporal.PlainDate; readonly startsAt: Temporal.PlainTime }
): Promise<Moved> {
	const { db, today } = work;
	if (activity.date.equals(to.date) && activity.startsAt.equals(to.startsAt)) {
		return { outcome: 'done', movedTasks: 0 };
	}
	const plan = await activityPlan(db, activity.id, 'nl');
	if (plan === undefined) throw new Error(`No activity ${activity.id}`);
	const later = activity.startsAt.until(to.startsAt);
	if (!(await startProgramme(db, activity.id, later))) {
		return { outcome: 'refused', reason: 'past-midnight' };
	}
	const facts = { ...(await planFacts(db, activity, today)), ...to };
	const playbook = playbookFor(activity.kind);
	await db
		.updateTable('activity')
		.set((row) => ({
			date: to.date.toString(),
			starts_at: to.startsAt.toString(),
			calendar_sequence: row('calendar_sequence', '+', 1)
		}))
		.where('activity_id', '=', activity.id)
		.execute();
	let count = 0;
	for (const moved of movedTasks(plan.tasks, activity, facts, playbook, plan.calendar)) {
		const old = plan.tasks.find(({ id }) => id === moved.id);
		if (old?.dueOn.equals(moved.dueOn) === true && same(old.dueAt, moved.dueAt)) continue;
		count += 1;
		await db
			.updateTable('task')
			.set({ due_on: moved.dueOn.toString(), due_at: moved.dueAt?.toString() ?? null })
			.where('activity_id', '=', activity.id)
			.where('task_id', '=', moved.id)
			.execute();
	}
	for (const { mail, sendOn } of planActivity(playbook, facts, plan.calendar).mails) {
		await db
			.updateTable('activity_mail')
			.set({ send_on: sendOn.toString() })
			.where('activity_id', '=', activity.id)
			.where('mail', '=', mail)
			.where('sent_at', 'is', null)
			.execute();
	}
	await sendChangedInvitations(work, activity.id);
	return { outcome: 'done', movedTasks: count };
}

function same(a: Temporal.PlainTime | undefined, b: Temporal.PlainTime | undefined): boolean {
	return a === undefined || b === undefined ? a === b : a.equals(b);
}
