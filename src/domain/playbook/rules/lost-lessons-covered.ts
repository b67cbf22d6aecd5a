import { Temporal } from 'temporal-polyfill';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import { programmeEndsAt } from '../programme-end.ts';
import type { Rule } from '../rule.ts';

/** For kinds that cannot be outside lesson time, such as those in which lessons are watched. */
export const lostLessonsCovered: Rule<{
	readonly date: Temporal.PlainDate;
	readonly from: Temporal.PlainTime;
	readonly until: Temporal.PlainTime;
}> = {
	id: 'lost-lessons-covered',
	severity: 'should',
	requirements: ['G20'],
	place: 'agreements',
	check(plan) {
		const { state, date, startsAt, calendar, details } = plan;
		if (state !== 'planned' || details['cover-arranged'] === true) return [];
		if (!isSchoolDay(calendar, date)) return [];
		const endsAt = programmeEndsAt(plan);
		const from = isBefore(startsAt, calendar.lessonsFrom) ? calendar.lessonsFrom : startsAt;
		const until = isBefore(endsAt, calendar.lessonsUntil) ? endsAt : calendar.lessonsUntil;
		return isBefore(from, until) ? [{ facts: { date, from, until } }] : [];
	},
	texts: {
		nl: {
			about: 'Vervanging voor wie in lestijd meedoet',
			what: ({ date, from, until }, say) =>
				`Op ${say.date(date)} valt van ${say.time(from)} tot ${say.time(until)} uur lestijd, en de lessen van wie meedoet zijn nog niet geregeld.`,
			why: 'Pas als iemand anders de klas heeft, kan een docent met zijn hoofd bij de dag zijn.',
			fix: () =>
				'Vraag de roostermaker om ruilen, invallen of een zelfstandige opdracht, en noteer dat het geregeld is.'
		},
		en: {
			about: 'Cover for lessons that would be lost',
			what: ({ date, from, until }, say) =>
				`On ${say.date(date)}, ${say.time(from)} to ${say.time(until)} is lesson time, and the lessons of those who take part have not been arranged yet.`,
			why: 'Only when somebody else has the class can a teacher be there with a clear head.',
			fix: () =>
				'Ask the timetabler for a swap, cover or an assignment to work on alone, and note that it is arranged.'
		}
	}
};

function isBefore(a: Temporal.PlainTime, b: Temporal.PlainTime): boolean {
	return Temporal.PlainTime.compare(a, b) < 0;
}
