import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { movedMeetings, movedTasks, turnChanges } from '#domain/activity/move-activity.ts';
import { planActivity } from '#domain/activity/plan-activity.ts';
import type { ActivityFacts } from '#domain/activity/planned-activity.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';
import { startProgramme } from '#server/programme/retime-programme.ts';
import { sendChangedInvitations } from '#server/registration/send-invitations.ts';
import { activityPlan } from './activity-plans.ts';
import type { ChangeableActivity } from './changeable-activity.ts';
import { insertTasks } from './insert-plan.ts';
import { planFacts } from './plan-facts.ts';

export type Moved =
	| { readonly outcome: 'done'; readonly movedTasks: number }
	| { readonly outcome: 'refused'; readonly reason: 'past-midnight' | 'until-before-date' };

export interface Moment {
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day of an activity that takes a period; absent keeps the period as long as it was. */
	readonly until?: Temporal.PlainDate | undefined;
}

/**
 * Moves an activity to another day or time, or gives its period another length. What is not done and
 * not pinned moves along, the programme follows the start, mails that were not sent get a new day, and
 * whoever signed up is told.
 */
export async function moveActivity(
	work: Work,
	activity: ChangeableActivity,
	moment: Moment
): Promise<Moved> {
	const { db, today } = work;
	const { date, startsAt } = moment;
	const to = { date, startsAt, ...untilOf(activity, moment) };
	const sameUntil = to.until === undefined || activity.until?.equals(to.until) === true;
	if (activity.date.equals(to.date) && activity.startsAt.equals(to.startsAt) && sameUntil) {
		return { outcome: 'done', movedTasks: 0 };
	}
	if (to.until !== undefined && Temporal.PlainDate.compare(to.until, to.date) < 0) {
		return { outcome: 'refused', reason: 'until-before-date' };
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
		.set({
			date: to.date.toString(),
			starts_at: to.startsAt.toString(),
			until: to.until?.toString() ?? null
		})
		.where('activity_id', '=', activity.id)
		.execute();
	const count = await moveTasks(db, plan, facts, activity);
	for (const { mail, sendOn } of planActivity(playbook, facts, plan.calendar).mails) {
		await db
			.updateTable('activity_mail')
			.set({ send_on: sendOn.toString() })
			.where('activity_id', '=', activity.id)
			.where('mail', '=', mail)
			.where('sent_at', 'is', null)
			.execute();
	}
	for (const { id, on } of movedMeetings(plan.meetings, activity, facts, plan.calendar)) {
		await db
			.updateTable('meeting')
			.set({ on_date: on.toString() })
			.where('activity_id', '=', activity.id)
			.where('meeting_id', '=', id)
			.execute();
	}
	await sendChangedInvitations(work, activity.id);
	return { outcome: 'done', movedTasks: count };
}

/** A period keeps its length unless somebody says otherwise. */
function untilOf(from: ChangeableActivity, { date, until }: Moment) {
	if (from.until === undefined) return {};
	return { until: until ?? from.until.add(from.date.until(date)) };
}

async function moveTasks(
	db: Db,
	plan: ActivityPlan,
	facts: ActivityFacts,
	from: ChangeableActivity
): Promise<number> {
	const playbook = playbookFor(plan.kind);
	const { added, gone } = turnChanges(plan.tasks, facts, playbook, plan.calendar);
	if (gone.length > 0) {
		await db
			.deleteFrom('task')
			.where('activity_id', '=', plan.id)
			.where('task_id', 'in', gone)
			.execute();
	}
	await insertTasks(db, plan.id, added, plan.tasks.length);
	let count = 0;
	const staying = plan.tasks.filter(({ id }) => !gone.includes(id));
	for (const moved of movedTasks(staying, from, facts, playbook, plan.calendar)) {
		const old = plan.tasks.find(({ id }) => id === moved.id);
		if (old?.dueOn.equals(moved.dueOn) === true && same(old.dueAt, moved.dueAt)) continue;
		count += 1;
		await db
			.updateTable('task')
			.set({ due_on: moved.dueOn.toString(), due_at: moved.dueAt?.toString() ?? null })
			.where('activity_id', '=', plan.id)
			.where('task_id', '=', moved.id)
			.execute();
	}
	return count;
}

function same(a: Temporal.PlainTime | undefined, b: Temporal.PlainTime | undefined): boolean {
	return a === undefined || b === undefined ? a === b : a.equals(b);
}
