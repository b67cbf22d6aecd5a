import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text/locale.ts';
import { calendarFor, schoolYearOf } from './free-days.ts';
import { holidayName } from './holiday-name.ts';
import { nationalHolidays } from './national-free-days.ts';
import { publicHolidays } from './public-holidays.ts';
import { holidayRegions } from './school-calendar.ts';
import { freeDaysOn, isSchoolDay, nextSchoolDay, previousSchoolDay } from './school-days.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const noord = calendarFor('noord', []);

describe('the school calendar', () => {
	test('knows the holidays of each region', () => {
		expect(freeDaysOn(noord, day('2026-10-12'))?.name).toBe('herfstvakantie');
		expect(freeDaysOn(calendarFor('zuid', []), day('2026-10-12'))).toBeUndefined();
	});

	test('counts the first and the last day of a holiday as free', () => {
		expect(isSchoolDay(noord, day('2026-12-18'))).toBe(true);
		expect(freeDaysOn(noord, day('2026-12-19'))?.name).toBe('kerstvakantie');
		expect(freeDaysOn(noord, day('2027-01-03'))?.name).toBe('kerstvakantie');
		expect(isSchoolDay(noord, day('2027-01-04'))).toBe(true);
	});

	test('keeps weekends and public holidays free', () => {
		expect(isSchoolDay(noord, day('2026-11-28'))).toBe(false);
		expect(freeDaysOn(noord, day('2027-05-06'))?.name).toBe('meivakantie-adviesweek');
		expect(freeDaysOn(noord, day('2027-05-17'))?.name).toBe('tweede-pinksterdag');
	});

	test('finds the school day on, before and after a day', () => {
		expect(previousSchoolDay(noord, day('2026-11-25')).toString()).toBe('2026-11-25');
		expect(previousSchoolDay(noord, day('2026-12-27')).toString()).toBe('2026-12-18');
		expect(nextSchoolDay(noord, day('2026-12-19')).toString()).toBe('2027-01-04');
	});

	test('G2 a school replaces a holiday of one school year by its own days', () => {
		const own = { name: 'herfstvakantie', from: day('2026-10-17'), until: day('2026-10-25') };
		const calendar = calendarFor('noord', [own]);
		expect(isSchoolDay(calendar, day('2026-10-12'))).toBe(true);
		expect(isSchoolDay(calendar, day('2026-10-19'))).toBe(false);
		expect(isSchoolDay(calendar, day('2027-10-18'))).toBe(false);
	});

	test('G2 a school adds free days with a name of its own', () => {
		const own = { name: 'Studiedag', from: day('2026-11-25'), until: day('2026-11-25') };
		const calendar = calendarFor('noord', [own]);
		expect(freeDaysOn(calendar, day('2026-11-25'))?.name).toBe('Studiedag');
		expect(calendar.free).toHaveLength(noord.free.length + 1);
	});

	test('lists its free days in order of their first day', () => {
		const firsts = noord.free.map(({ from }) => from.toString());
		expect(firsts).toEqual(firsts.toSorted());
	});

	test('starts a school year on 1 August', () => {
		expect(schoolYearOf(day('2027-07-31'))).toBe('2026-2027');
		expect(schoolYearOf(day('2027-08-01'))).toBe('2027-2028');
	});
});

describe('the published facts', () => {
	test('begin each holiday on a Saturday and end it on a Sunday, in their school year', () => {
		for (const { schoolYear, periods } of nationalHolidays) {
			for (const region of holidayRegions) {
				const [from, until] = periods[region];
				expect([day(from).dayOfWeek, day(until).dayOfWeek]).toEqual([6, 7]);
				expect(schoolYearOf(day(from))).toBe(schoolYear);
				expect(until > from).toBe(true);
			}
		}
	});

	test('have a name in every language', () => {
		const keys = [...nationalHolidays.map(({ name }) => name), ...Object.keys(publicHolidays)];
		for (const locale of locales) {
			const names = new Set([...new Set(keys)].map((key) => holidayName(key, locale)));
			expect(names.size).toBe(new Set(keys).size);
		}
		expect(holidayName('kerstvakantie', 'en')).toBe('Christmas holiday');
		expect(holidayName('Studiedag', 'en')).toBe('Studiedag');
	});
});
