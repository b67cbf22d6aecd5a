import * as v from 'valibot';
import type { ImportTable } from '#domain/import/import-table.ts';
import {
	schoolsInList,
	type ListedSchool,
	type SchoolProblem
} from '#domain/import/duo-schools.ts';
import {
	chosenSchools,
	schoolChanges,
	type KnownSchool,
	type SchoolChange,
	type SchoolChoices
} from '#domain/import/school-changes.ts';
import type { Db } from '#server/platform/database.ts';

const Choices = v.object({
	province: v.optional(v.string()),
	place: v.optional(v.string()),
	onlyVmbo: v.optional(v.boolean(), true),
	skipProblems: v.optional(v.boolean(), false)
});
export type SchoolImportChoices = v.InferOutput<typeof Choices>;

export interface SchoolImport {
	readonly choices: SchoolImportChoices;
	/** All that the list holds, to choose from. */
	readonly provinces: readonly string[];
	readonly places: readonly string[];
	readonly changes: readonly SchoolChange[];
	/** Rows of the list that the choice leaves out. */
	readonly left: number;
	readonly problems: readonly SchoolProblem[];
}

export type SchoolImportRead =
	| ({ readonly outcome: 'read' } & SchoolImport)
	| { readonly outcome: 'not-the-list'; readonly missing: readonly string[] };

/** What the list would do to the region, by the choices made so far. */
export async function schoolImport(
	db: Db,
	table: ImportTable,
	chosen: unknown
): Promise<SchoolImportRead> {
	const list = schoolsInList(table);
	if (list.outcome === 'not-the-list') return list;
	const choices = v.parse(Choices, chosen);
	const wanted = chosenSchools(list.schools, filterOf(choices));
	const inProvince = chosenSchools(list.schools, { ...filterOf(choices, false), onlyVmbo: false });
	return {
		outcome: 'read',
		choices,
		provinces: distinct(list.schools, ({ province }) => province),
		places: distinct(inProvince, ({ place }) => place),
		changes: schoolChanges(wanted, await knownSchools(db)),
		left: list.schools.length - wanted.length,
		problems: list.problems
	};
}

function filterOf(
	{ province, place, onlyVmbo }: SchoolImportChoices,
	withPlace = true
): SchoolChoices {
	return {
		onlyVmbo,
		...(province !== undefined && { province }),
		...(withPlace && place !== undefined && { place })
	};
}

function distinct(
	schools: readonly ListedSchool[],
	pick: (school: ListedSchool) => string | undefined
): readonly string[] {
	return [...new Set(schools.flatMap((school) => pick(school) ?? []))].sort((a, b) =>
		a.localeCompare(b, 'nl')
	);
}

async function knownSchools(db: Db): Promise<readonly KnownSchool[]> {
	const rows = await db
		.selectFrom('organisation')
		.select([
			'organisation_id',
			'name',
			'location_code',
			'street',
			'house_number',
			'postcode',
			'place',
			'phone',
			'website',
			'holiday_region'
		])
		.where('kind', '=', 'school')
		.execute();
	return rows.map((row) => ({
		id: row.organisation_id,
		name: row.name,
		...(row.location_code !== null && { locationCode: row.location_code }),
		...(row.street !== null && { street: row.street }),
		...(row.house_number !== null && { houseNumber: row.house_number }),
		...(row.postcode !== null && { postcode: row.postcode }),
		...(row.place !== null && { place: row.place }),
		...(row.phone !== null && { phone: row.phone }),
		...(row.website !== null && { website: row.website }),
		...(row.holiday_region !== null && { holidayRegion: row.holiday_region })
	}));
}

export type Imported =
	| { readonly outcome: 'done'; readonly made: number; readonly changed: number }
	| { readonly outcome: 'refused'; readonly reason: 'problems' | 'nothing' | 'not-the-list' };

/** Takes the list in, in the transaction of `db`: all of it or, when something fails, nothing. */
export async function importSchools(
	db: Db,
	table: ImportTable,
	chosen: unknown
): Promise<Imported> {
	const read = await schoolImport(db, table, chosen);
	if (read.outcome === 'not-the-list') return { outcome: 'refused', reason: 'not-the-list' };
	if (read.problems.length > 0 && !read.choices.skipProblems) {
		return { outcome: 'refused', reason: 'problems' };
	}
	const { holiday_region } = await db
		.selectFrom('region')
		.select('holiday_region')
		.executeTakeFirstOrThrow();
	const made = read.changes.filter(({ verdict }) => verdict === 'new');
	const changed = read.changes.flatMap((change) => (change.verdict === 'changed' ? [change] : []));
	if (made.length + changed.length === 0) return { outcome: 'refused', reason: 'nothing' };
	for (let from = 0; from < made.length; from += 1000) {
		await db
			.insertInto('organisation')
			.values(
				made.slice(from, from + 1000).map(({ school }) => ({
					kind: 'school' as const,
					...columnsOf(school),
					name: school.name,
					holiday_region: school.holidayRegion ?? holiday_region
				}))
			)
			.execute();
	}
	for (const { id, school } of changed) {
		await db
			.updateTable('organisation')
			.set(columnsOf(school))
			.where('organisation_id', '=', id)
			.execute();
	}
	return { outcome: 'done', made: made.length, changed: changed.length };
}

/** Only what the list tells. */
function columnsOf(school: ListedSchool) {
	return {
		name: school.name,
		location_code: school.locationCode,
		...(school.street !== undefined && { street: school.street }),
		...(school.houseNumber !== undefined && { house_number: school.houseNumber }),
		...(school.postcode !== undefined && { postcode: school.postcode }),
		...(school.place !== undefined && { place: school.place }),
		...(school.phone !== undefined && { phone: school.phone }),
		...(school.website !== undefined && { website: school.website }),
		...(school.holidayRegion !== undefined && { holiday_region: school.holidayRegion })
	};
}
