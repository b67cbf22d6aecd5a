import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import type { ActivityState } from '#domain/activity/activity-plan.ts';
import type { Work } from '#server/platform/work.ts';

export interface LockedActivity {
	readonly activityId: string;
	readonly schoolId: string;
	readonly capacity: number;
	readonly state: ActivityState;
	readonly signUpOpen: boolean;
	/** Planned, today or later: its seats still matter, and so does mail about them. */
	readonly isComing: boolean;
	readonly hasBegun: boolean;
}

/**
 * Locks an activity, so that changes of its sign-ups happen one after another. Always the first lock:
 * two changes that lock in different orders would wait for each other. Nothing for an unknown id.
 */
export async function lockActivity(
	{ db, today }: Work,
	activityId: string
): Promise<LockedActivity | undefined> {
	if (!isId(activityId)) return undefined;
	const row = await db
		.selectFrom('activity')
		.select(['activity_id', 'school_id', 'capacity', 'state', 'date', 'sign_up_open'])
		.where('activity_id', '=', activityId)
		.forUpdate()
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const daysAhead = Temporal.PlainDate.compare(row.date, today);
	return {
		activityId: row.activity_id,
		schoolId: row.school_id,
		capacity: row.capacity,
		state: row.state,
		signUpOpen: row.sign_up_open,
		isComing: row.state === 'planned' && daysAhead >= 0,
		hasBegun: row.state !== 'cancelled' && daysAhead <= 0
	};
}

export function isId(text: string): boolean {
	return v.is(v.pipe(v.string(), v.uuid()), text);
}
