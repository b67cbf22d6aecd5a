import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';
import type { HolidayOverride } from './free-days.ts';
import { holidayRegions, type HolidayRegion } from './school-calendar.ts';

export interface PublishedHoliday extends HolidayOverride {
	readonly region: HolidayRegion;
	readonly compulsory: boolean;
}

/** `path` says where, such as `0.content.0.vacations.2.regions.0.startdate`; empty for the whole. */
export interface HolidayProblem {
	readonly path: string;
	readonly reason: 'wrongShape' | 'unknownRegion' | 'notADate' | 'endsBeforeStart' | 'empty';
}

export type ParsedHolidays =
	| { readonly outcome: 'parsed'; readonly holidays: readonly PublishedHoliday[] }
	| { readonly outcome: 'refused'; readonly problems: readonly HolidayProblem[] };

const Text = v.pipe(v.string(), v.trim());
const Period = v.object({ region: Text, startdate: Text, enddate: Text });
const Vacation = v.object({
	type: v.pipe(Text, v.nonEmpty()),
	compulsorydates: v.union([Text, v.boolean()]),
	regions: v.array(Period)
});
const SchoolYear = v.object({ content: v.array(v.object({ vacations: v.array(Vacation) })) });

/**
 * Reads the open data on school holidays that Rijksoverheid publishes, one school year or a list of
 * them. Moments in UTC become the day that they are in the Netherlands. All or nothing.
 */
export function parseHolidays(input: unknown): ParsedHolidays {
	const parsed = v.safeParse(v.array(SchoolYear), Array.isArray(input) ? input : [input]);
	if (!parsed.success) {
		const problems = parsed.issues.map((issue) => ({
			path: v.getDotPath(issue) ?? '',
			reason: 'wrongShape' as const
		}));
		return { outcome: 'refused', problems };
	}
	const read = parsed.output.flatMap(({ content }, year) =>
		content.flatMap(({ vacations }, part) =>
			vacations.flatMap(({ type, compulsorydates, regions }, index) =>
				regions.flatMap((period, place) =>
					readPeriod(period, {
						path: [year, 'content', part, 'vacations', index, 'regions', place].join('.'),
						name: type.toLowerCase(),
						compulsory: String(compulsorydates).toLowerCase() === 'true'
					})
				)
			)
		)
	);
	const problems = read.filter((entry) => 'reason' in entry);
	const holidays = read.filter((entry) => 'region' in entry);
	if (problems.length > 0) return { outcome: 'refused', problems };
	return holidays.length > 0
		? { outcome: 'parsed', holidays }
		: { outcome: 'refused', problems: [{ path: '', reason: 'empty' }] };
}

function readPeriod(
	{ region, startdate, enddate }: v.InferOutput<typeof Period>,
	{ path, name, compulsory }: { path: string; name: string; compulsory: boolean }
): readonly (PublishedHoliday | HolidayProblem)[] {
	const regions = regionsNamed(region);
	const from = dutchDate(startdate);
	const until = dutchDate(enddate);
	if (regions.length === 0) return [{ path: `${path}.region`, reason: 'unknownRegion' }];
	if (!from) return [{ path: `${path}.startdate`, reason: 'notADate' }];
	if (!until) return [{ path: `${path}.enddate`, reason: 'notADate' }];
	if (Temporal.PlainDate.compare(until, from) < 0) {
		return [{ path: `${path}.enddate`, reason: 'endsBeforeStart' }];
	}
	return regions.map((one) => ({ region: one, name, from, until, compulsory }));
}

function regionsNamed(text: string): readonly HolidayRegion[] {
	const name = text.toLowerCase();
	if (name === 'heel nederland') return holidayRegions;
	return holidayRegions.filter((region) => region === name);
}

function dutchDate(text: string): Temporal.PlainDate | undefined {
	try {
		return Temporal.Instant.from(text).toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
	} catch {
		return undefined;
	}
}
