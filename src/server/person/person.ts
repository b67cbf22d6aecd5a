import { sql } from 'kysely';
import * as v from 'valibot';
import type { ActivityState } from '#domain/activity/activity-plan.ts';
import type { Db } from '#server/platform/database.ts';
import { worksOf } from './person-list.ts';

/** Somebody of this region with where they work, or nothing. */
export async function person(db: Db, id: string) {
	if (!v.is(v.pipe(v.string(), v.uuid()), id)) return undefined;
	const found = await db
		.selectFrom('person')
		.select(['person_id as id', 'name', 'email', 'phone', 'locale'])
		.where('person_id', '=', id)
		.executeTakeFirst();
	return found && { ...found, works: await worksOf(db, [id]) };
}

/** The activities that somebody takes part in, whatever their part, in order of date. */
export async function activitiesOfPerson(db: Db, id: string) {
	const { rows } = await sql<{ id: string; title: string; date: string; state: ActivityState }>`
		select a.activity_id as id, a.title, a.date, a.state from activity a
		where exists (
			select from registration r
			where r.region_id = a.region_id and r.activity_id = a.activity_id
				and r.person_id = ${id} and r.state <> 'cancelled'
		) or exists (
			select from speed_date_table t
			where t.region_id = a.region_id and t.activity_id = a.activity_id
				and ${id} in (t.professional_id, t.note_taker_id)
		) or exists (
			select from role_filling f
			where f.region_id = a.region_id and f.activity_id = a.activity_id and f.person_id = ${id}
		)
		order by a.date, a.starts_at`.execute(db);
	return rows;
}
