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

/** The rest: questions, sign-ups and what came of it. */
export async function contentRows(db: Db, ids: readonly string[]) {
	const learningQuestions = await db
		.selectFrom('learning_question as q')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'q.region_id')
				.onRef('o.organisation_id', '=', 'q.organisation_id')
		)
		.select([
			'activity_id',
			'question_id',
			'o.kind',
			'o.organisation_id',
			'o.name',
			'text',
			'answer'
		])
		.where('activity_id', 'in', ids)
		.orderBy('q.created_at')
		.execute();
	const questions = await db
		.selectFrom('topic_question as q')
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'q.region_id').onRef('p.person_id', '=', 'q.taken_by')
		)
		.select(['activity_id', 'question_id', 'topic', 'text', 'taken_by', 'p.name as taken_by_name'])
		.where('activity_id', 'in', ids)
		.orderBy('q.created_at')
		.execute();
	const preStudy = await db
		.selectFrom('pre_study_part as s')
		.innerJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 's.region_id')
				.onRef('o.organisation_id', '=', 's.organisation_id')
		)
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 's.region_id').onRef('p.person_id', '=', 's.taken_by')
		)
		.select([
			'activity_id',
			'part_id',
			'o.name as company_name',
			'part',
			'taken_by',
			'p.name as taken_by_name',
			'findings'
		])
		.where('activity_id', 'in', ids)
		.orderBy('o.name')
		.orderBy('part')
		.execute();
	const signUps = await db
		.selectFrom('registration')
		.select(['activity_id', 'registration_id', 'state'])
		.where('activity_id', 'in', ids)
		.where('state', '<>', 'cancelled')
		.execute();
	const outcomes = await db
		.selectFrom('outcome as u')
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'u.region_id').onRef('p.person_id', '=', 'u.owner_id')
		)
		.selectAll('u')
		.select('p.name as owner_name')
		.where('activity_id', 'in', ids)
		.orderBy('u.created_at')
		.execute();
	const sharing = await db
		.selectFrom('sharing')
		.select(['activity_id', 'audience'])
		.where('activity_id', 'in', ids)
		.execute();
	const answers = await db
		.selectFrom('evaluation_response')
		.select(['activity_id', 'audience', (e) => e.fn.countAll<string>().as('count')])
		.where('activity_id', 'in', ids)
		.groupBy(['activity_id', 'audience'])
		.execute();
	const thanked = await db
		.selectFrom('activity_mail')
		.select('activity_id')
		.where('activity_id', 'in', ids)
		.where('mail', '=', 'thanks')
		.where('sent_at', 'is not', null)
		.execute();
	const setAside = await db
		.selectFrom('ending_set_aside')
		.select(['activity_id', 'ending', 'reason'])
		.where('activity_id', 'in', ids)
		.execute();
	return {
		learningQuestions,
		questions,
		preStudy,
		signUps,
		outcomes,
		sharing,
		answers,
		thanked,
		setAside
	};
}
