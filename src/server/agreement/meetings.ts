import type { Temporal } from 'temporal-polyfill';
import type { Db } from '#server/platform/database.ts';

export interface MeetingFields {
	readonly title: string;
	readonly goal: string;
	readonly on: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
	readonly place: string;
}

/** Adds a meeting on a day of one's own choice; it stays there when the activity moves. */
export async function addMeeting(db: Db, activityId: string, fields: MeetingFields): Promise<void> {
	await db
		.insertInto('meeting')
		.values({ activity_id: activityId, pinned: true, ...columns(fields) })
		.execute();
}

/** @returns whether the activity has such a meeting */
export async function changeMeeting(
	db: Db,
	activityId: string,
	id: string,
	fields: MeetingFields
): Promise<boolean> {
	const before = await db
		.selectFrom('meeting')
		.select(['on_date', 'pinned'])
		.where('activity_id', '=', activityId)
		.where('meeting_id', '=', id)
		.executeTakeFirst();
	if (before === undefined) return false;
	// A day set by hand stays when the activity moves.
	const pinned = before.pinned || before.on_date !== fields.on.toString();
	await db
		.updateTable('meeting')
		.set({ ...columns(fields), pinned })
		.where('activity_id', '=', activityId)
		.where('meeting_id', '=', id)
		.execute();
	return true;
}

/** @returns whether the activity had such a meeting */
export async function removeMeeting(db: Db, activityId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('meeting')
		.where('activity_id', '=', activityId)
		.where('meeting_id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

function columns({ title, goal, on, startsAt, durationMinutes, place }: MeetingFields) {
	return {
		title,
		goal: goal === '' ? null : goal,
		on_date: on.toString(),
		starts_at: startsAt.toString(),
		duration_minutes: durationMinutes,
		place: place === '' ? null : place
	};
}
