import type { Db } from '#server/platform/database.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

/** Lets companies and other schools take part. @returns false, and changes nothing, when one of them cannot */
export async function addParties(
	db: Db,
	{ id, schoolId }: Pick<ChangeableActivity, 'id' | 'schoolId'>,
	organisationIds: readonly string[]
): Promise<boolean> {
	const wanted = [...new Set(organisationIds)].filter((one) => one !== schoolId);
	if (wanted.length === 0) return organisationIds.length === 0;
	const parties = await db
		.selectFrom('organisation')
		.select(['organisation_id', 'kind'])
		.where('organisation_id', 'in', wanted)
		.execute();
	if (parties.length !== wanted.length) return false;
	const values = (isSchool: boolean) =>
		parties
			.filter(({ kind }) => (kind === 'school') === isSchool)
			.map(({ organisation_id }) => ({ activity_id: id, organisation_id }));
	const [schools, companies] = [values(true), values(false)];
	if (schools.length > 0) {
		await db
			.insertInto('activity_visitor')
			.values(schools)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	if (companies.length > 0) {
		await db
			.insertInto('activity_company')
			.values(companies)
			.onConflict((conflict) => conflict.doNothing())
			.execute();
	}
	return true;
}

/** Another school no longer takes part; its people lose their roles. @returns whether it did */
export async function dropVisitor(
	db: Db,
	{ id }: Pick<ChangeableActivity, 'id'>,
	organisationId: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('activity_visitor')
		.where('activity_id', '=', id)
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	await db
		.deleteFrom('role_filling')
		.where('activity_id', '=', id)
		.where('side', '=', 'visitor')
		.where('person_id', 'not in', (still) =>
			still
				.selectFrom('membership as w')
				.innerJoin('activity_visitor as v', 'v.organisation_id', 'w.organisation_id')
				.select('w.person_id')
				.where('v.activity_id', '=', id)
		)
		.execute();
	return numDeletedRows > 0n;
}
