import { Temporal } from 'temporal-polyfill';
import { proposedDate, proposedStart } from '#domain/activity/propose-speed-date.ts';
import { calendarFor } from '#domain/calendar/free-days.ts';
import type { Db } from '#server/platform/database.ts';
import { clock } from './activity-head.ts';

/** A good day and time in a region, before a school is chosen. */
export async function proposedMoment(db: Db, today: Temporal.PlainDate) {
	const region = await db
		.selectFrom('region')
		.select(['holiday_region', 'lessons_from', 'lessons_until'])
		.executeTakeFirstOrThrow();
	const calendar = calendarFor(region.holiday_region, [], {
		lessonsFrom: Temporal.PlainTime.from(region.lessons_from),
		lessonsUntil: Temporal.PlainTime.from(region.lessons_until)
	});
	return {
		date: proposedDate(today, calendar).toString(),
		startsAt: clock(proposedStart(calendar))
	};
}
