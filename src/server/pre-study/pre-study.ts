import { divideFairly } from '#domain/activity/divide-fairly.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import { isAround } from '#server/activity/people-around.ts';
import { takers } from '#server/activity/takers.ts';
import type { Db } from '#server/platform/database.ts';

export interface CompanyStudy {
	readonly organisationId: string;
	readonly name: string;
	readonly parts: readonly {
		readonly id: string;
		readonly part: string;
		readonly takenBy: string | null;
		readonly takenByName: string | null;
		readonly findings: string | null;
	}[];
}

/** What is to be found out about each company beforehand, by whom, and what was found. */
export async function preStudy(db: Db, activityId: string): Promise<readonly CompanyStudy[]> {
	const companies = await db
		.selectFrom('activity_company as c')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'c.region_id')
				.onRef('o.organisation_id', '=', 'c.organisation_id')
		)
		.select(['o.organisation_id', 'o.name'])
		.where('c.activity_id', '=', activityId)
		.orderBy('o.name')
		.execute();
	const parts = await db
		.selectFrom('pre_study_part as s')
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 's.region_id').onRef('p.person_id', '=', 's.taken_by')
		)
		.select(['part_id', 'organisation_id', 'part', 'taken_by', 'findings'])
		.select('p.name as taken_by_name')
		.where('activity_id', '=', activityId)
		.orderBy('part')
		.orderBy('part_id')
		.execute();
	return companies.map(({ organisation_id, name }) => ({
		organisationId: organisation_id,
		name,
		parts: parts
			.filter((row) => row.organisation_id === organisation_id)
			.map((row) => ({
				id: row.part_id,
				part: row.part,
				takenBy: row.taken_by,
				takenByName: row.taken_by_name,
				findings: row.findings
			}))
	}));
}

/** Adds parts for a company that takes part, leaving out those it has. @returns whether it takes part */
export async function addPreStudy(
	db: Db,
	activityId: string,
	organisationId: string,
	parts: readonly string[]
): Promise<boolean> {
	const company = (await preStudy(db, activityId)).find(
		(study) => study.organisationId === organisationId
	);
	if (company === undefined) return false;
	const fresh = parts.filter((part) => company.parts.every((one) => one.part !== part));
	if (fresh.length > 0) {
		await db
			.insertInto('pre_study_part')
			.values(
				fresh.map((part) => ({ activity_id: activityId, organisation_id: organisationId, part }))
			)
			.execute();
	}
	return true;
}

/** Gives a part to somebody and keeps what they found. An empty finding is none. */
export async function changePreStudy(
	db: Db,
	activity: ChangeableActivity,
	part: { readonly id: string; readonly takenBy: string | null; readonly findings: string }
): Promise<boolean> {
	if (part.takenBy !== null && !(await isAround(db, activity, part.takenBy))) return false;
	const { numUpdatedRows } = await db
		.updateTable('pre_study_part')
		.set({ taken_by: part.takenBy, findings: part.findings === '' ? null : part.findings })
		.where('activity_id', '=', activity.id)
		.where('part_id', '=', part.id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

export async function removePreStudy(db: Db, activityId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('pre_study_part')
		.where('activity_id', '=', activityId)
		.where('part_id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Divides the parts that nobody has yet. @returns how many were given out */
export async function dividePreStudy(db: Db, activity: ChangeableActivity): Promise<number> {
	const rows = await db
		.selectFrom('pre_study_part')
		.select(['part_id as id', 'taken_by as takenBy'])
		.where('activity_id', '=', activity.id)
		.orderBy('organisation_id')
		.orderBy('part')
		.orderBy('part_id')
		.execute();
	const given = divideFairly(rows, await takers(db, activity));
	for (const [id, personId] of given) {
		await db
			.updateTable('pre_study_part')
			.set({ taken_by: personId })
			.where('activity_id', '=', activity.id)
			.where('part_id', '=', id)
			.execute();
	}
	return given.size;
}
