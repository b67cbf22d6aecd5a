import type { KnownOrganisation, KnownPerson } from '#domain/import/people-changes.ts';
import type { Db } from '#server/platform/database.ts';

/** Everybody and every organisation of the region, to find the people of a list in. */
export async function knownNetwork(db: Db): Promise<{
	readonly people: readonly KnownPerson[];
	readonly organisations: readonly KnownOrganisation[];
}> {
	const organisations = await db
		.selectFrom('organisation')
		.select(['organisation_id', 'name', 'place', 'kind'])
		.orderBy('name')
		.orderBy('place')
		.execute();
	const people = await db
		.selectFrom('person')
		.select(['person_id', 'name', 'email', 'phone'])
		.execute();
	const memberships = await db
		.selectFrom('membership')
		.select([
			'person_id',
			'organisation_id',
			'position',
			'section',
			'job_title',
			'is_young_professional'
		])
		.execute();
	const byPerson = Map.groupBy(memberships, ({ person_id }) => person_id);
	return {
		organisations: organisations.map(({ organisation_id, name, place, kind }) => ({
			id: organisation_id,
			name,
			kind,
			...(place !== null && { place })
		})),
		people: people.map(({ person_id, name, email, phone }) => ({
			id: person_id,
			name,
			...(email !== null && { email }),
			...(phone !== null && { phone }),
			memberships: (byPerson.get(person_id) ?? []).map((row) => ({
				organisationId: row.organisation_id,
				position: row.position,
				young: row.is_young_professional,
				...(row.section !== null && { section: row.section }),
				...(row.job_title !== null && { jobTitle: row.job_title })
			}))
		}))
	};
}
