import { Temporal } from 'temporal-polyfill';
import { nextSchoolDay, previousSchoolDay } from '#domain/calendar/school-days.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Phase } from '#domain/playbook/vocabulary.ts';
import type { ActivityFacts } from './planned-activity.ts';

type Days = Pick<ActivityFacts, 'date' | 'today'>;

/**
 * The school day nearest to a wished day that suits the phase: earlier before the activity, later
 * after it, and never in the past. Preparation ends on the day of the activity, also when that
 * leaves no school day at all.
 */
export function settledDate(
	phase: Phase,
	wished: Temporal.PlainDate,
	{ date, today }: Days,
	calendar: SchoolCalendar
): Temporal.PlainDate {
	switch (phase) {
		case 'before': {
			const settled = previousSchoolDay(calendar, wished);
			const first = nextSchoolDay(calendar, earliest(today, date));
			return earliest(latest(settled, first), date);
		}
		case 'during':
			return date;
		case 'after':
			return nextSchoolDay(calendar, latest(wished, latest(today, date)));
	}
}

export function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
	return Temporal.PlainDate.compare(a, b) < 0 ? b : a;
}

function earliest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
	return Temporal.PlainDate.compare(a, b) < 0 ? a : b;
}
