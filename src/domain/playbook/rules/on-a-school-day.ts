import type { Temporal } from 'temporal-polyfill';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import { freeDaysOn, isSchoolDay, nextSchoolDay } from '#domain/calendar/school-days.ts';
import type { Rule } from '../rule.ts';

/** Looks at the first day: a period may well go on after a holiday. */
export const onASchoolDay: Rule<{
	readonly date: Temporal.PlainDate;
	/** `weekend`, or the key of a holiday. */
	readonly free: string;
	readonly nextSchoolDay: Temporal.PlainDate;
}> = {
	id: 'on-a-school-day',
	severity: 'must',
	requirements: ['G20'],
	place: 'details',
	check({ state, date, calendar }) {
		if (state !== 'planned' || isSchoolDay(calendar, date)) return [];
		const free = freeDaysOn(calendar, date)?.name ?? 'weekend';
		return [{ facts: { date, free, nextSchoolDay: nextSchoolDay(calendar, date) } }];
	},
	texts: {
		nl: {
			about: 'Een dag waarop er school is',
			what: ({ date, free }, say) =>
				`${capital(say.date(date))} is een vrije dag (${holidayName(free, 'nl')}).`,
			why: 'Op vrije dagen zijn docenten en school er niet, en wie hen verwacht, wacht voor niets.',
			fix: ({ nextSchoolDay: day }, say) =>
				`Kies een schooldag. De eerste daarna is ${say.date(day)}.`
		},
		en: {
			about: 'A day on which there is school',
			what: ({ date, free }, say) =>
				`${capital(say.date(date))} is a day off (${holidayName(free, 'en')}).`,
			why: 'On days off teachers and school are away, and whoever expects them waits for nothing.',
			fix: ({ nextSchoolDay: day }, say) =>
				`Choose a school day. The first one after it is ${say.date(day)}.`
		}
	}
};

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
