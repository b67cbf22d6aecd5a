import type { Db } from '#server/platform/database.ts';

/** The rows behind the plans of some activities, one query a table however many activities there are. */
export async function planRows(db: Db, ids: readonly string[]) {
	const activities = await db
		.selectFrom('activity')
		.innerJoin('organisation as school', (join) =>
			join
				.onRef('school.region_id', '=', 'activity.region_id')
				.onRef('school.organisation_id', '=', 'activity.school_id')
		)
		.leftJoin('speed_date', (join) =>
			join
				.onRef('speed_date.region_id', '=', 'activity.region_id')
				.onRef('speed_date.activity_id', '=', 'activity.activity_id')
		)
		.leftJoin('rotation', (join) =>
			join
				.onRef('rotation.region_id', '=', 'activity.region_id')
				.onRef('rotation.activity_id', '=', 'activity.activity_id')
		)
		.selectAll('activity')
		.select([
			'school.name as school_name',
			'teacher_count',
			'rounds',
			'round_minutes',
			'change_minutes',
			'chose_fewer_rounds',
			'rotation.request as rotation_request',
			'rotation.locked as rotation_locked'
		])
		.where('activity.activity_id', 'in', ids)
		.orderBy('date')
		.orderBy('starts_at')
		.execute();
	const companies = await db
		.selectFrom('activity_company')
		.innerJoin('organisation', (join) =>
			join
				.onRef('organisation.region_id', '=', 'activity_company.region_id')
				.onRef('organisation.organisation_id', '=', 'activity_company.organisation_id')
		)
		.select([
			'activity_id',
			'organisation.organisation_id',
			'name',
			'size_in_people',
			'asked_for_questions_on'
		])
		.where('activity_id', 'in', ids)
		.orderBy('name')
		.execute();
	const tasks = await db
		.selectFrom('task')
		.leftJoin('person', (join) =>
			join
				.onRef('person.region_id', '=', 'task.region_id')
				.onRef('person.person_id', '=', 'task.assignee_id')
		)
		.selectAll('task')
		.select('person.name as assignee_name')
		.where('activity_id', 'in', ids)
		.orderBy('phase')
		.orderBy('due_on')
		.orderBy('due_at', (order) => order.asc().nullsFirst())
		.orderBy('position')
		.execute();
	const programme = await db
		.selectFrom('programme_item')
		.leftJoin('person', (join) =>
			join
				.onRef('person.region_id', '=', 'programme_item.region_id')
				.onRef('person.person_id', '=', 'programme_item.responsible_id')
		)
		.selectAll('programme_item')
		.select('person.name as responsible_name')
		.where('activity_id', 'in', ids)
		.orderBy('starts_at')
		.orderBy('item_id')
		.execute();
	const roles = await db
		.selectFrom('role_filling')
		.innerJoin('person', (join) =>
			join
				.onRef('person.region_id', '=', 'role_filling.region_id')
				.onRef('person.person_id', '=', 'role_filling.person_id')
		)
		.select(['activity_id', 'role', 'side', 'person.person_id', 'name'])
		.where('activity_id', 'in', ids)
		.orderBy('name')
		.execute();
	const tables = await db
		.selectFrom('speed_date_table as t')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 't.region_id')
				.onRef('o.organisation_id', '=', 't.organisation_id')
		)
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 't.region_id').onRef('p.person_id', '=', 't.professional_id')
		)
		.leftJoin('person as n', (join) =>
			join.onRef('n.region_id', '=', 't.region_id').onRef('n.person_id', '=', 't.note_taker_id')
		)
		.leftJoin('membership as w', (join) =>
			join
				.onRef('w.region_id', '=', 't.region_id')
				.onRef('w.person_id', '=', 't.professional_id')
				.onRef('w.organisation_id', '=', 't.organisation_id')
				.on('w.position', '=', 'professional')
		)
		.select([
			't.activity_id',
			't.table_id',
			't.number',
			't.organisation_id',
			'o.name as company_name',
			't.professional_id',
			'p.name as professional_name',
			'w.job_title',
			'w.is_young_professional',
			't.note_taker_id',
			'n.name as note_taker_name'
		])
		.where('t.activity_id', 'in', ids)
		.orderBy('t.number')
		.execute();
	return { activities, companies, tasks, programme, roles, tables };
}
