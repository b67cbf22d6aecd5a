import { Temporal } from 'temporal-polyfill';
import {
	endsAt,
	shiftProgramme,
	type ProgrammeChange,
	type TimedItem
} from '#domain/activity/programme.ts';
import type { Db } from '#server/platform/database.ts';
import { keep, timedItems } from './change-programme.ts';

/** Lets the whole programme begin earlier or later. @returns false, and changes nothing, when it would pass midnight */
export async function startProgramme(
	db: Db,
	activityId: string,
	later: Temporal.Duration
): Promise<boolean> {
	const [first] = await timedItems(db, activityId);
	if (first === undefined || later.blank) return true;
	const at = first.startsAt.add(later);
	return retime(db, activityId, { change: 'start', id: first.id, at });
}

/**
 * Gives the rounds their time. With a break between them only people know how long each part should be,
 * so then nothing changes. @returns false, and changes nothing, when the day would pass midnight
 */
export async function lengthenRounds(
	db: Db,
	activityId: string,
	toMinutes: number
): Promise<boolean> {
	const rounds = await db
		.selectFrom('programme_item')
		.select('item_id')
		.where('activity_id', '=', activityId)
		.where('kind', '=', 'rounds')
		.execute();
	const [only, ...others] = rounds;
	if (only === undefined || others.length > 0) return true;
	return retime(db, activityId, { change: 'lengthen', id: only.item_id, toMinutes });
}

async function retime(
	db: Db,
	activityId: string,
	change: ProgrammeChange<TimedItem>
): Promise<boolean> {
	const before = await timedItems(db, activityId);
	const after = shiftProgramme(before, change);
	if (!withinOneDay(after)) return false;
	await keep(db, before, after);
	return true;
}

/** Times go round at midnight: then an item ends before it starts, or starts before the first one. */
function withinOneDay([first, ...later]: readonly TimedItem[]): boolean {
	if (first === undefined) return true;
	const compare = (a: Temporal.PlainTime, b: Temporal.PlainTime) =>
		Temporal.PlainTime.compare(a, b);
	return [first, ...later].every(
		(item) =>
			compare(endsAt(item), item.startsAt) > 0 && compare(first.startsAt, item.startsAt) <= 0
	);
}
