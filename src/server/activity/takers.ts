import type { Db } from '#server/platform/database.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

/**
 * Who can be given a share of the preparation: participants who are known in the network, or, while
 * nobody has signed up, the teachers of the school.
 */
export async function takers(
	db: Db,
	{ id, schoolId }: Pick<ChangeableActivity, 'id' | 'schoolId'>
): Promise<readonly string[]> {
	const participants = await db
		.selectFrom('registration')
		.select('person_id')
		.where('activity_id', '=', id)
		.where('state', '=', 'confirmed')
		.where('person_id', 'is not', null)
		.orderBy('place_in_line')
		.execute();
	const known = participants.flatMap(({ person_id }) => (person_id === null ? [] : [person_id]));
	if (known.length > 0) return known;
	const teachers = await db
		.selectFrom('membership')
		.innerJoin('person', (join) =>
			join
				.onRef('person.region_id', '=', 'membership.region_id')
				.onRef('person.person_id', '=', 'membership.person_id')
		)
		.select('membership.person_id')
		.where('organisation_id', '=', schoolId)
		.where('position', '=', 'teacher')
		.orderBy('person.name')
		.execute();
	return teachers.map(({ person_id }) => person_id);
}
