import { Temporal } from 'temporal-polyfill';
import { calendarFor } from '#domain/calendar/free-days.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Db } from '#server/platform/database.ts';

/** The calendar of each school, with the holidays that the region or the school set itself. */
export async function schoolCalendars(
	db: Db,
	schoolIds: readonly string[]
): Promise<ReadonlyMap<string, SchoolCalendar>> {
	if (schoolIds.length === 0) return new Map();
	const region = await db
		.selectFrom('region')
		.select(['lessons_from', 'lessons_until', 'holiday_region'])
		.executeTakeFirstOrThrow();
	const schools = await db
		.selectFrom('organisation')
		.select(['organisation_id', 'holiday_region'])
		.where('organisation_id', 'in', [...new Set(schoolIds)])
		.execute();
	const overrides = await db
		.selectFrom('holiday_override')
		.select(['school_id', 'name', 'from_date', 'until_date'])
		.execute();
	const lessonTimes = {
		lessonsFrom: Temporal.PlainTime.from(region.lessons_from),
		lessonsUntil: Temporal.PlainTime.from(region.lessons_until)
	};
	return new Map(
		schools.map(({ organisation_id: id, holiday_region }) => [
			id,
			calendarFor(
				holiday_region ?? region.holiday_region,
				// What a school sets itself comes after what the region sets, and so replaces it.
				effective(overrides.filter(({ school_id }) => school_id === null || school_id === id)),
				lessonTimes
			)
		])
	);
}

interface Override {
	readonly school_id: string | null;
	readonly name: string;
	readonly from_date: string;
	readonly until_date: string;
}

/** A school's own dates push aside the region's dates of the same name and year. */
function effective(overrides: readonly Override[]) {
	const year = ({ name, from_date }: Override) => `${name} ${from_date.slice(0, 4)}`;
	const own = new Set(overrides.filter(({ school_id }) => school_id !== null).map(year));
	return overrides
		.filter((override) => override.school_id !== null || !own.has(year(override)))
		.map(({ name, from_date, until_date }) => ({
			name,
			from: Temporal.PlainDate.from(from_date),
			until: Temporal.PlainDate.from(until_date)
		}));
}
