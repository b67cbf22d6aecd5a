import { schoolYearOf } from '#domain/calendar/free-days.ts';
import { parseHolidays, type ParsedHolidays } from '#domain/calendar/parse-holidays.ts';
import type { HolidayRegion } from '#domain/calendar/school-calendar.ts';
import type { Db } from '#server/platform/database.ts';
import { forgetHoliday, insertHolidays } from './holidays.ts';

export type HolidaysImported =
	| { readonly outcome: 'done'; readonly count: number }
	| { readonly outcome: 'refused'; readonly reason: 'not-json' | 'nothing-for-region' }
	| Extract<ParsedHolidays, { outcome: 'refused' }>;

/** Takes in what Rijksoverheid publishes: all or nothing. Schools in another holiday region get their own dates. */
export async function importHolidays(db: Db, text: string): Promise<HolidaysImported> {
	const json = jsonOf(text);
	if (json === undefined) return { outcome: 'refused', reason: 'not-json' };
	const parsed = parseHolidays(json);
	if (parsed.outcome === 'refused') return parsed;
	const { holiday_region } = await db
		.selectFrom('region')
		.select('holiday_region')
		.executeTakeFirstOrThrow();
	const others = await db
		.selectFrom('organisation')
		.select(['organisation_id', 'holiday_region'])
		.where('kind', '=', 'school')
		.where('holiday_region', '<>', holiday_region)
		.execute();
	const dates = (region: HolidayRegion | null) =>
		parsed.holidays.filter((holiday) => holiday.region === region);
	const wanted = [
		...dates(holiday_region).map((holiday) => ({ ...holiday, school: null })),
		...others.flatMap(({ organisation_id, holiday_region: region }) =>
			dates(region).map((holiday) => ({ ...holiday, school: organisation_id }))
		)
	];
	if (wanted.length === 0) return { outcome: 'refused', reason: 'nothing-for-region' };
	for (const { school, name, from } of wanted) {
		await forgetHoliday(db, { school, name, schoolYear: schoolYearOf(from) });
	}
	await insertHolidays(db, wanted);
	return { outcome: 'done', count: dates(holiday_region).length };
}

function jsonOf(text: string): unknown {
	try {
		return JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return undefined;
	}
}
