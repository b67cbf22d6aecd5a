import { Temporal } from 'temporal-polyfill';
import { nationalHolidays } from './national-free-days.ts';
import { publicHolidays } from './public-holidays.ts';
import type { FreeDays, HolidayRegion, SchoolCalendar } from './school-calendar.ts';

/** Free days that a region or a school sets itself. `name` is a key of a holiday or a name of its own. */
export type HolidayOverride = FreeDays;

type LessonTimes = Pick<SchoolCalendar, 'lessonsFrom' | 'lessonsUntil'>;

const usualLessonTimes: LessonTimes = {
	lessonsFrom: Temporal.PlainTime.from('08:30'),
	lessonsUntil: Temporal.PlainTime.from('15:30')
};

/** The school year of a day, as `2026-2027`; it turns on 1 August. */
export function schoolYearOf(date: Temporal.PlainDate): string {
	const start = date.month >= 8 ? date.year : date.year - 1;
	return `${String(start)}-${String(start + 1)}`;
}

/**
 * The free days of a school in a holiday region.
 *
 * @param overrides replace the days of the same name in the same school year, and otherwise add to them
 */
export function calendarFor(
	region: HolidayRegion,
	overrides: readonly HolidayOverride[],
	lessonTimes: LessonTimes = usualLessonTimes
): SchoolCalendar {
	const replaced = new Set(overrides.map(({ name, from }) => key(name, schoolYearOf(from))));
	const holidays = nationalHolidays
		.filter(({ name, schoolYear }) => !replaced.has(key(name, schoolYear)))
		.map(({ name, periods }) => freeDays(name, ...periods[region]));
	const days = Object.entries(publicHolidays)
		.flatMap(([name, dates]) => dates.map((date) => freeDays(name, date, date)))
		.filter(({ name, from }) => !replaced.has(key(name, schoolYearOf(from))));
	const free = [...holidays, ...days, ...overrides].sort((a, b) =>
		Temporal.PlainDate.compare(a.from, b.from)
	);
	return { free, ...lessonTimes };
}

function key(name: string, schoolYear: string): string {
	return `${schoolYear} ${name}`;
}

function freeDays(name: string, from: string, until: string): FreeDays {
	return { name, from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) };
}
