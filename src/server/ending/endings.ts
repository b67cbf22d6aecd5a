import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { mayClose } from '#domain/activity/closing.ts';
import type { Ending } from '#domain/playbook/vocabulary.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';

export type Held =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'too-early' | 'wrong-state' };

/** The day has been held: from the day itself on. */
export async function holdActivity(
	{ db, today }: Pick<Work, 'db' | 'today'>,
	{ id, state, date }: ChangeableActivity
): Promise<Held> {
	if (state !== 'planned') return { outcome: 'refused', reason: 'wrong-state' };
	if (date.toString() > today.toString()) return { outcome: 'refused', reason: 'too-early' };
	await setState(db, id, 'held');
	return { outcome: 'done' };
}

/** Takes back that an activity was held, or closed. */
export async function reopenActivity(db: Db, { id, state }: ChangeableActivity): Promise<Held> {
	if (state !== 'held' && state !== 'closed') return { outcome: 'refused', reason: 'wrong-state' };
	await setState(db, id, state === 'held' ? 'planned' : 'held');
	return { outcome: 'done' };
}

export type Closed =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'not-held' }
	| {
			readonly outcome: 'refused';
			readonly reason: 'endings-open';
			readonly open: readonly Ending[];
	  };

/** G11: closes an activity whose endings are each done or set aside with a reason. */
export async function closeActivity(db: Db, plan: ActivityPlan): Promise<Closed> {
	const closing = mayClose(plan);
	if (closing.outcome === 'notHeld') return { outcome: 'refused', reason: 'not-held' };
	if (closing.outcome === 'endingsOpen') {
		return { outcome: 'refused', reason: 'endings-open', open: closing.open };
	}
	await setState(db, plan.id, 'closed');
	return { outcome: 'done' };
}

export async function setAsideEnding(
	db: Db,
	activityId: string,
	ending: Ending,
	reason: string,
	by: string
): Promise<void> {
	await db
		.insertInto('ending_set_aside')
		.values({ activity_id: activityId, ending, reason, set_aside_by: by })
		.onConflict((conflict) =>
			conflict
				.columns(['region_id', 'activity_id', 'ending'])
				.doUpdateSet({ reason, set_aside_by: by })
		)
		.execute();
}

export async function takeUpEnding(db: Db, activityId: string, ending: Ending): Promise<void> {
	await db
		.deleteFrom('ending_set_aside')
		.where('activity_id', '=', activityId)
		.where('ending', '=', ending)
		.execute();
}

/** Sets the later moment to look back together, or drops it with `null`. */
export async function planFeedback(
	db: Db,
	activityId: string,
	moment: { readonly on: Temporal.PlainDate; readonly with: string } | null
): Promise<void> {
	await db
		.updateTable('activity')
		.set({ feedback_on: moment?.on.toString() ?? null, feedback_with: moment?.with ?? null })
		.where('activity_id', '=', activityId)
		.execute();
}

/** Endings whose record is the deed itself, so that their task is done with it. */
const doneByRecord: readonly Ending[] = ['sharing', 'outcomes'];

/** Ticks off the tasks of the endings that have taken place. */
export async function tickEndedTasks(db: Db, plan: ActivityPlan, by: string): Promise<void> {
	const done = plan.endings
		.filter(({ ending, state }) => state === 'done' && doneByRecord.includes(ending))
		.map(({ ending }) => ending);
	if (done.length === 0) return;
	await db
		.updateTable('task')
		.set({ state: 'done', settled_at: sql<Date>`now()`, settled_by: by })
		.where('activity_id', '=', plan.id)
		.where('ends', 'in', done)
		.where('state', '=', 'open')
		.execute();
}

async function setState(db: Db, id: string, state: ActivityPlan['state']): Promise<void> {
	await db.updateTable('activity').set({ state }).where('activity_id', '=', id).execute();
}
