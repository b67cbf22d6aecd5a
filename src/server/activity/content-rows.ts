import type { Db } from '#server/platform/database.ts';

/** The rows behind what people put into some activities, one query a table: questions, sign-ups, what came of it. */
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
		setAside
	};
}
