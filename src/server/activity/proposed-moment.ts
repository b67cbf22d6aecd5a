import { Temporal } from 'temporal-polyfill';
import { proposedDate, proposedStart } from '#domain/activity/propose-moment.ts';
import { calendarFor } from '#domain/calendar/free-days.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Db } from '#server/platform/database.ts';
import { clock } from './activity-head.ts';

/** A good day and time for a kind in a region, before a school is chosen, and the last day of a period. */
export async function proposedMoment(
	db: Db,
	today: Temporal.PlainDate,
	{ proposals, lasts }: Pick<Playbook, 'proposals' | 'lasts'>
) {
	const region = await db
		.selectFrom('region')
		.select(['holiday_region', 'lessons_from', 'lessons_until'])
		.executeTakeFirstOrThrow();
	const calendar = calendarFor(region.holiday_region, [], {
		lessonsFrom: Temporal.PlainTime.from(region.lessons_from),
		lessonsUntil: Temporal.PlainTime.from(region.lessons_until)
	});
	const date = proposedDate(today, calendar, proposals);
	return {
		date: date.toString(),
		startsAt: clock(proposedStart(calendar, proposals)),
		until: lasts === 'day' ? null : date.add(lasts).toString()
	};
}
