import { Temporal } from 'temporal-polyfill';
import { isSchoolDay, nextSchoolDay } from '#domain/calendar/school-days.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Proposals } from '#domain/playbook/playbook.ts';

/** After this many days without a good one, any school day will do. */
const patienceDays = 21;

/**
 * The first good day after the time that a kind needs beforehand: a school day from Tuesday to Thursday
 * of which the days before and after are school days too.
 */
export function proposedDate(
	today: Temporal.PlainDate,
	calendar: SchoolCalendar,
	{ leadWeeks }: Pick<Proposals, 'leadWeeks'>
): Temporal.PlainDate {
	const first = today.add({ weeks: leadWeeks });
	for (let days = 0; days < patienceDays; days++) {
		const date = first.add({ days });
		const around = [date.subtract({ days: 1 }), date, date.add({ days: 1 })];
		if (around.every((day) => isSchoolDay(calendar, day))) return date;
	}
	return nextSchoolDay(calendar, first);
}

/** When the last lesson is over (G20), unless the kind has an hour of its own. */
export function proposedStart(
	{ lessonsUntil }: SchoolCalendar,
	{ startsAt }: Pick<Proposals, 'startsAt'>
): Temporal.PlainTime {
	return startsAt === 'afterLessons' ? lessonsUntil : Temporal.PlainTime.from(startsAt);
}
