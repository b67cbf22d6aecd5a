import type { Db } from '#server/platform/database.ts';
import type { NewActivity } from './new-activity.ts';

export type UnknownParty =
	'unknown-company' | 'unknown-visitor' | 'unknown-professional' | 'unknown-origin';

/** What a form names that is not there, or no longer; undefined when all of it is. */
export async function unknownParty(db: Db, wanted: NewActivity): Promise<UnknownParty | undefined> {
	if (!(await allCompanies(db, wanted))) return 'unknown-company';
	if (!(await allVisit(db, wanted))) return 'unknown-visitor';
	if (!(await allWorkThere(db, wanted.professionals))) return 'unknown-professional';
	return (await originIsThere(db, wanted)) ? undefined : 'unknown-origin';
}

export function companiesOf({ companyIds, professionals }: NewActivity): ReadonlySet<string> {
	return new Set([...companyIds, ...professionals.map(({ organisationId }) => organisationId)]);
}

async function allCompanies(db: Db, wanted: NewActivity): Promise<boolean> {
	const ids = [...companiesOf(wanted)];
	if (ids.length === 0) return true;
	const found = await db
		.selectFrom('organisation')
		.select('organisation_id')
		.where('organisation_id', 'in', ids)
		.where('kind', '<>', 'school')
		.execute();
	return found.length === ids.length;
}

/** A school does not visit itself. */
async function allVisit(db: Db, { visitorIds, schoolId }: NewActivity): Promise<boolean> {
	if (visitorIds.length === 0) return true;
	const found = await db
		.selectFrom('organisation')
		.select('organisation_id')
		.where('organisation_id', 'in', visitorIds)
		.where('organisation_id', '<>', schoolId)
		.where('kind', '=', 'school')
		.execute();
	return found.length === new Set(visitorIds).size;
}

async function originIsThere(
	db: Db,
	{ followsActivityId, outcomeId }: NewActivity
): Promise<boolean> {
	if (followsActivityId === undefined) return outcomeId === undefined;
	const followed = await db
		.selectFrom('activity')
		.select('activity_id')
		.where('activity_id', '=', followsActivityId)
		.executeTakeFirst();
	if (outcomeId === undefined) return followed !== undefined;
	const outcome = await db
		.selectFrom('outcome')
		.select('outcome_id')
		.where('outcome_id', '=', outcomeId)
		.where('activity_id', '=', followsActivityId)
		.executeTakeFirst();
	return outcome !== undefined;
}

async function allWorkThere(db: Db, wanted: NewActivity['professionals']): Promise<boolean> {
	if (wanted.length === 0) return true;
	const found = await db
		.selectFrom('membership')
		.select(['person_id', 'organisation_id'])
		.where(
			'person_id',
			'in',
			wanted.map(({ personId }) => personId)
		)
		.execute();
	return wanted.every(({ personId, organisationId }) =>
		found.some((row) => row.person_id === personId && row.organisation_id === organisationId)
	);
}
