import { sql } from 'kysely';
import type { Db } from '#server/platform/database.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

/** Somebody who can be given a task, a part of the programme or a question. */
export interface PersonAround {
	readonly id: string;
	readonly name: string;
	/** Where they belong: the school, a company, or nothing for the region itself. */
	readonly organisation: string | null;
}

/** Everybody who has to do with an activity: its roles, its school, its companies and the coordinators. */
export async function peopleAround(
	db: Db,
	{ id, schoolId }: Pick<ChangeableActivity, 'id' | 'schoolId'>
): Promise<readonly PersonAround[]> {
	const { rows } = await sql<PersonAround>`
		with around as (
			select person_id from role_filling where activity_id = ${id}
			union select person_id from region_role where role = 'coordinator'
			union select person_id from membership where organisation_id = ${schoolId}
			union select w.person_id from membership w
				join activity_company c using (region_id, organisation_id) where c.activity_id = ${id}
			union select person_id from registration
				where activity_id = ${id} and state = 'confirmed' and person_id is not null
			union select assignee_id from task where activity_id = ${id} and assignee_id is not null
		)
		select p.person_id as id, p.name, (
			select o.name from membership w join organisation o using (region_id, organisation_id)
			where w.person_id = p.person_id
			order by o.organisation_id = ${schoolId} desc, o.name limit 1
		) as organisation
		from around join person p using (person_id)
		order by p.name, p.person_id`.execute(db);
	return rows;
}

/** Whether somebody may be given something in an activity. */
export async function isAround(
	db: Db,
	activity: Pick<ChangeableActivity, 'id' | 'schoolId'>,
	personId: string
): Promise<boolean> {
	return (await peopleAround(db, activity)).some(({ id }) => id === personId);
}
