import { Temporal } from 'temporal-polyfill';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import { programmeEndsAt } from '../programme-end.ts';
import type { Rule } from '../rule.ts';

/** Looks at the first day: what follows in a period has times of its own. */
export const outsideLessonTime: Rule<{
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly lessonsUntil: Temporal.PlainTime;
}> = {
	id: 'outside-lesson-time',
	severity: 'should',
	requirements: ['G20'],
	place: 'details',
	check(plan) {
		const { state, date, startsAt, calendar } = plan;
		if (state !== 'planned' || !isSchoolDay(calendar, date)) return [];
		const { lessonsFrom, lessonsUntil } = calendar;
		const inLessons =
			Temporal.PlainTime.compare(startsAt, lessonsUntil) < 0 &&
			Temporal.PlainTime.compare(programmeEndsAt(plan), lessonsFrom) > 0;
		return inLessons ? [{ facts: { date, startsAt, lessonsUntil } }] : [];
	},
	texts: {
		nl: {
			about: 'Een begin na de laatste les',
			what: ({ date, startsAt, lessonsUntil }, say) =>
				`Op ${say.date(date)} begint het om ${say.time(startsAt)} uur, terwijl er les is tot ${say.time(lessonsUntil)} uur.`,
			why: 'In lestijd vallen er lessen uit, of moeten collega’s invallen.',
			fix: ({ lessonsUntil }, say) =>
				`Kies een begin na ${say.time(lessonsUntil)} uur: het eind van de middag past vaak goed.`
		},
		en: {
			about: 'A start after the last lesson',
			what: ({ date, startsAt, lessonsUntil }, say) =>
				`On ${say.date(date)} it begins at ${say.time(startsAt)}, while there are lessons until ${say.time(lessonsUntil)}.`,
			why: 'In lesson time lessons are lost, or colleagues have to stand in.',
			fix: ({ lessonsUntil }, say) =>
				`Choose a start after ${say.time(lessonsUntil)}: the end of the afternoon often suits.`
		}
	}
};
