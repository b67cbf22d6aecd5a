import { Temporal } from 'temporal-polyfill';
import type { FreeDays, SchoolCalendar } from './school-calendar.ts';

/** The run of free days that holds `date`; weekends are not in it. */
export function freeDaysOn(
	calendar: SchoolCalendar,
	date: Temporal.PlainDate
): FreeDays | undefined {
	return calendar.free.find(
		({ from, until }) =>
			Temporal.PlainDate.compare(from, date) <= 0 && Temporal.PlainDate.compare(date, until) <= 0
	);
}

function isWeekend(date: Temporal.PlainDate): boolean {
	return date.dayOfWeek > 5;
}

export function isSchoolDay(calendar: SchoolCalendar, date: Temporal.PlainDate): boolean {
	return !isWeekend(date) && freeDaysOn(calendar, date) === undefined;
}

/** The last school day on or before `date`. */
export function previousSchoolDay(
	calendar: SchoolCalendar,
	date: Temporal.PlainDate
): Temporal.PlainDate {
	let day = date;
	for (;;) {
		const free = freeDaysOn(calendar, day);
		if (!free && !isWeekend(day)) return day;
		day = (free?.from ?? day).subtract({ days: 1 });
	}
}

/** The first school day on or after `date`. */
export function nextSchoolDay(
	calendar: SchoolCalendar,
	date: Temporal.PlainDate
): Temporal.PlainDate {
	let day = date;
	for (;;) {
		const free = freeDaysOn(calendar, day);
		if (!free && !isWeekend(day)) return day;
		day = (free?.until ?? day).add({ days: 1 });
	}
}
