import { Temporal } from 'temporal-polyfill';
import { nextSchoolDay, previousSchoolDay } from '#domain/calendar/school-days.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Phase } from '#domain/playbook/vocabulary.ts';
import type { ActivityFacts } from './planned-activity.ts';

const compare = (a: Temporal.PlainDate, b: Temporal.PlainDate) => Temporal.PlainDate.compare(a, b);

type Days = Pick<ActivityFacts, 'date' | 'until' | 'today'>;

/**
 * The school day nearest to a wished day that suits the phase: earlier before the activity, later
 * after its last day, and never in the past. Preparation ends on the first day, also when that
 * leaves no school day at all; what is done during a period stays in it.
 */
export function settledDate(
	phase: Phase,
	wished: Temporal.PlainDate,
	{ date, until = date, today }: Days,
	calendar: SchoolCalendar
): Temporal.PlainDate {
	switch (phase) {
		case 'before': {
			const settled = previousSchoolDay(calendar, wished);
			const first = nextSchoolDay(calendar, earliest(today, date));
			return earliest(latest(settled, first), date);
		}
		case 'during':
			return earliest(
				nextSchoolDay(calendar, latest(wished, latest(earliest(today, until), date))),
				until
			);
		case 'after':
			return nextSchoolDay(calendar, latest(wished, latest(today, until)));
	}
}

/** The first day and every so many weeks after it, none after `until`; at least the first. */
export function recurring(
	first: Temporal.PlainDate,
	weeks: number,
	until: Temporal.PlainDate
): readonly Temporal.PlainDate[] {
	const days = [first];
	for (let next = first.add({ weeks }); compare(next, until) <= 0; next = next.add({ weeks })) {
		days.push(next);
	}
	return days;
}

export function latest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
	return compare(a, b) < 0 ? b : a;
}

function earliest(a: Temporal.PlainDate, b: Temporal.PlainDate): Temporal.PlainDate {
	return compare(a, b) < 0 ? a : b;
}
