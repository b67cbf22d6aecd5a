import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import { schoolYearOf } from '#domain/calendar/free-days.ts';
import { nationalHolidays } from '#domain/calendar/national-free-days.ts';
import { m } from '#messages';
import type { Db } from '#server/platform/database.ts';
import { holidayName } from '#domain/calendar/holiday-name.ts';

const Day = v.pipe(
	v.string(),
	v.isoDate(() => m.region_date_missing()),
	v.transform((typed) => Temporal.PlainDate.from(typed))
);

export const HolidayForm = v.pipe(
	v.object({
		name: v.pipe(
			v.string(),
			v.trim(),
			v.nonEmpty(() => m.region_holiday_name_missing()),
			v.maxLength(100)
		),
		from: Day,
		until: Day,
		school: v.pipe(
			v.optional(v.string(), ''),
			v.transform((typed) => (typed === '' ? null : typed)),
			v.nullable(v.pipe(v.string(), v.uuid()))
		)
	}),
	v.forward(
		v.partialCheck(
			[['from'], ['until']],
			({ from, until }) => Temporal.PlainDate.compare(from, until) <= 0,
			() => m.region_holiday_ends_first()
		),
		['until']
	)
);

/** The national dates of a school year for the region, and what the region or a school set itself. */
export async function holidaysOf(db: Db, schoolYear: string) {
	const { holiday_region } = await db
		.selectFrom('region')
		.select('holiday_region')
		.executeTakeFirstOrThrow();
	const own = await db
		.selectFrom('holiday_override as h')
		.leftJoin('organisation as s', (join) =>
			join.onRef('s.region_id', '=', 'h.region_id').onRef('s.organisation_id', '=', 'h.school_id')
		)
		.select([
			'h.override_id as id',
			'h.name',
			'h.from_date as from',
			'h.until_date as until',
			's.name as school'
		])
		.where('h.school_year', '=', schoolYear)
		.orderBy('h.from_date')
		.orderBy('s.name', (order) => order.asc().nullsFirst())
		.execute();
	const national = nationalHolidays
		.filter((holiday) => holiday.schoolYear === schoolYear)
		.map(({ name, compulsory, periods }) => {
			const [from, until] = periods[holiday_region];
			const replaced = own.some((one) => one.school === null && one.name === name);
			return { name, compulsory, from, until, replaced };
		})
		.sort((a, b) => a.from.localeCompare(b.from));
	return { holidayRegion: holiday_region, national, own };
}

/** The school years with national dates, this one and later. */
export function schoolYearsFrom(today: Temporal.PlainDate): readonly string[] {
	const years = nationalHolidays.map(({ schoolYear }) => schoolYear);
	return [...new Set([schoolYearOf(today), ...years])]
		.filter((year) => year >= schoolYearOf(today))
		.sort();
}

/** Sets free days for the region or for one school; False when the school is not of this region. */
export async function addHoliday(
	db: Db,
	form: v.InferOutput<typeof HolidayForm>
): Promise<boolean> {
	if (form.school !== null) {
		const school = await db
			.selectFrom('organisation')
			.select('organisation_id')
			.where('organisation_id', '=', form.school)
			.where('kind', '=', 'school')
			.executeTakeFirst();
		if (school === undefined) return false;
	}
	const schoolYear = schoolYearOf(form.from);
	const name = holidayNamed(form.name);
	await forgetHoliday(db, { school: form.school, name, schoolYear });
	await insertHolidays(db, [{ ...form, name }]);
	return true;
}

export async function removeHoliday(db: Db, id: string): Promise<boolean> {
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) return false;
	const gone = await db
		.deleteFrom('holiday_override')
		.where('override_id', '=', id)
		.returning('override_id')
		.executeTakeFirst();
	return gone !== undefined;
}

export interface OwnHoliday {
	readonly name: string;
	readonly from: Temporal.PlainDate;
	readonly until: Temporal.PlainDate;
	readonly school: string | null;
}

export async function insertHolidays(db: Db, holidays: readonly OwnHoliday[]): Promise<void> {
	await db
		.insertInto('holiday_override')
		.values(
			holidays.map(({ name, from, until, school }) => ({
				name,
				school_year: schoolYearOf(from),
				from_date: from.toString(),
				until_date: until.toString(),
				school_id: school
			}))
		)
		.execute();
}

/** A later entry of the same name and year takes the place of the earlier one. */
export async function forgetHoliday(
	db: Db,
	{ school, name, schoolYear }: { school: string | null; name: string; schoolYear: string }
): Promise<void> {
	await db
		.deleteFrom('holiday_override')
		.where('name', '=', name)
		.where('school_year', '=', schoolYear)
		.where('school_id', school === null ? 'is' : '=', school)
		.execute();
}

/** The key of a national holiday that somebody typed by its name; another name stays as it is. */
function holidayNamed(typed: string): string {
	const is = (name: string) => name.toLowerCase() === typed.toLowerCase();
	const known = nationalHolidays.find(
		({ name }) => is(holidayName(name, 'nl')) || is(holidayName(name, 'en'))
	);
	return known?.name ?? typed;
}
