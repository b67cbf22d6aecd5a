import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { recurring, settledDate } from './due-date.ts';
import type { ActivityFacts, PlannedMeeting } from './planned-activity.ts';

/**
 * The meetings after the first day, each on a school day within the period and at the time at which the
 * first day begins; soonest first. An activity of one day has none.
 */
export function planMeetings(
	{ meetings }: Pick<Playbook, 'meetings'>,
	facts: ActivityFacts,
	calendar: SchoolCalendar
): readonly PlannedMeeting[] {
	const { date, until, startsAt } = facts;
	if (until === undefined) return [];
	return meetings
		.flatMap(({ id, by, due, every, lasts }) => {
			const first = date.add(due);
			const days = every ? recurring(first, every.weeks, until) : [first];
			return days.map((wished) => ({
				template: id,
				by,
				on: settledDate('during', wished, facts, calendar),
				startsAt,
				durationMinutes: lasts.minutes
			}));
		})
		.sort((a, b) => Temporal.PlainDate.compare(a.on, b.on));
}
