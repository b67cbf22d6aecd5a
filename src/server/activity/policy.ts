import type { Who } from '#server/access/who.ts';
import type { Db } from '#server/platform/database.ts';

/**
 * Who may read an activity: a coordinator every one of the region, a school leader those in which their
 * own school takes part, a teacher those they signed up for or have a role or task in.
 */
export async function readableActivityIds(
	db: Db,
	who: Who,
	ids?: readonly string[]
): Promise<readonly string[]> {
	let query = db.selectFrom('activity').select('activity.activity_id');
	if (ids !== undefined) query = query.where('activity.activity_id', 'in', ids);
	if (who.role === 'schoolLeader') {
		const theirs = db
			.selectFrom('membership')
			.select('organisation_id')
			.where('person_id', '=', who.personId)
			.where('position', '=', 'schoolLeader');
		query = query.where((or) =>
			or.or([
				or('activity.school_id', 'in', theirs),
				or('activity.activity_id', 'in', (visits) =>
					visits
						.selectFrom('activity_visitor')
						.select('activity_id')
						.where('organisation_id', 'in', theirs)
				)
			])
		);
	}
	if (who.role === 'teacher') {
		query = query.where((or) =>
			or.or([
				or('activity.activity_id', 'in', (own) =>
					own.selectFrom('registration').select('activity_id').where('person_id', '=', who.personId)
				),
				or('activity.activity_id', 'in', (own) =>
					own.selectFrom('role_filling').select('activity_id').where('person_id', '=', who.personId)
				),
				or('activity.activity_id', 'in', (own) =>
					own.selectFrom('task').select('activity_id').where('assignee_id', '=', who.personId)
				)
			])
		);
	}
	return (await query.execute()).map(({ activity_id }) => activity_id);
}

export async function mayReadActivity(db: Db, who: Who, id: string): Promise<boolean> {
	return (await readableActivityIds(db, who, [id])).length > 0;
}

export function mayChangeActivities(who: Who): boolean {
	return who.role === 'coordinator';
}
