import { Temporal } from 'temporal-polyfill';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import { freeDaysOn, isSchoolDay, nextSchoolDay } from '#domain/calendar/school-days.ts';
import type { Rule } from '../rule.ts';

export const meetingsOnSchoolDays: Rule<{
	readonly meeting: string;
	readonly on: Temporal.PlainDate;
	/** `weekend`, or the key of a holiday. */
	readonly free: string;
	readonly nextSchoolDay: Temporal.PlainDate;
}> = {
	id: 'meetings-on-school-days',
	severity: 'should',
	requirements: ['G20', 'DOT1'],
	place: 'agreements',
	check({ state, meetings, calendar }, today) {
		if (state !== 'planned') return [];
		return meetings
			.filter(({ on }) => Temporal.PlainDate.compare(on, today) >= 0 && !isSchoolDay(calendar, on))
			.map(({ id, title, on }) => ({
				subject: id,
				facts: {
					meeting: title,
					on,
					free: freeDaysOn(calendar, on)?.name ?? 'weekend',
					nextSchoolDay: nextSchoolDay(calendar, on)
				}
			}));
	},
	texts: {
		nl: {
			about: 'Bijeenkomsten op schooldagen',
			what: ({ meeting, on, free }, say) =>
				`‘${meeting}’ staat op ${say.date(on)}, een vrije dag (${holidayName(free, 'nl')}).`,
			why: 'In een vakantie of weekend kan een deel van de groep niet komen.',
			fix: ({ nextSchoolDay: day }, say) =>
				`Kies een schooldag die iedereen kan. De eerste daarna is ${say.date(day)}.`
		},
		en: {
			about: 'Meetings on school days',
			what: ({ meeting, on, free }, say) =>
				`‘${meeting}’ is on ${say.date(on)}, a day off (${holidayName(free, 'en')}).`,
			why: 'In a holiday or a weekend part of the group cannot come.',
			fix: ({ nextSchoolDay: day }, say) =>
				`Choose a school day that everyone can make. The first one after it is ${say.date(day)}.`
		}
	}
};
