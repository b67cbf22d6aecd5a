import { sql } from 'kysely';
import * as v from 'valibot';
import type { Db } from '#server/platform/database.ts';

const Id = v.pipe(v.string(), v.uuid());

/** An organisation of this region, or nothing. */
export async function organisation(db: Db, id: string) {
	if (!v.is(Id, id)) return undefined;
	return db
		.selectFrom('organisation')
		.select([
			'organisation_id as id',
			'kind',
			'name',
			'location_code as locationCode',
			'kvk_number as kvkNumber',
			'street',
			'house_number as houseNumber',
			'postcode',
			'place',
			'phone',
			'website',
			'holiday_region as holidayRegion',
			'sector',
			'size_in_people as sizeInPeople',
			'signed_application as signedApplication',
			'is_accredited_training_company as isAccredited'
		])
		.where('organisation_id', '=', id)
		.executeTakeFirst();
}

/** Who work at an organisation, by position and name. */
export async function peopleAt(db: Db, organisationId: string) {
	return db
		.selectFrom('membership as w')
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'w.region_id').onRef('p.person_id', '=', 'w.person_id')
		)
		.select([
			'w.membership_id as membershipId',
			'p.person_id as id',
			'p.name',
			'p.email',
			'w.position',
			'w.section',
			'w.job_title as jobTitle',
			'w.is_young_professional as isYoung'
		])
		.where('w.organisation_id', '=', organisationId)
		.orderBy('w.position')
		.orderBy('p.name')
		.execute();
}

/** What an organisation did with us as school or as company, in order of date (G11). */
export async function activitiesWith(db: Db, organisationId: string) {
	return db
		.selectFrom('activity as a')
		.innerJoin('organisation as s', (join) =>
			join.onRef('s.region_id', '=', 'a.region_id').onRef('s.organisation_id', '=', 'a.school_id')
		)
		.select([
			'a.activity_id as id',
			'a.kind',
			'a.title',
			'a.date',
			'a.state',
			'a.follows_activity_id as followsId',
			's.name as school'
		])
		.select((e) => [
			e
				.selectFrom('activity_company as c')
				.innerJoin('organisation as o', (join) =>
					join
						.onRef('o.region_id', '=', 'c.region_id')
						.onRef('o.organisation_id', '=', 'c.organisation_id')
				)
				.whereRef('c.region_id', '=', 'a.region_id')
				.whereRef('c.activity_id', '=', 'a.activity_id')
				.select(sql<string[]>`coalesce(array_agg(o.name order by o.name), '{}')`.as('names'))
				.as('companies'),
			e
				.selectFrom('outcome as u')
				.whereRef('u.region_id', '=', 'a.region_id')
				.whereRef('u.activity_id', '=', 'a.activity_id')
				.where((or) =>
					or.or([
						or('u.organisation_id', '=', organisationId),
						or('a.school_id', '=', organisationId)
					])
				)
				.where('u.state', '<>', 'dropped')
				.select(sql<string[]>`coalesce(array_agg(u.text order by u.created_at), '{}')`.as('texts'))
				.as('outcomes')
		])
		.where((or) =>
			or.or([
				or('a.school_id', '=', organisationId),
				or.exists(
					or
						.selectFrom('activity_company as c')
						.whereRef('c.region_id', '=', 'a.region_id')
						.whereRef('c.activity_id', '=', 'a.activity_id')
						.where('c.organisation_id', '=', organisationId)
						.select('c.activity_id')
				)
			])
		)
		.orderBy('a.date')
		.orderBy('a.starts_at')
		.execute();
}

/** Every organisation by name, for a choice in a form. */
export async function organisationNames(db: Db) {
	return db
		.selectFrom('organisation')
		.select(['organisation_id as id', 'name', 'place', 'kind'])
		.orderBy('name')
		.orderBy('place')
		.execute();
}
