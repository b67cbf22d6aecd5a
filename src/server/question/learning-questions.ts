import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';

export interface PartyQuestions {
	readonly organisationId: string;
	readonly name: string;
	readonly side: 'school' | 'visitor' | 'company';
	/** The day on which a company was asked what it wants to learn itself, `YYYY-MM-DD`. */
	readonly askedOn: string | null;
	readonly questions: readonly {
		readonly id: string;
		readonly text: string;
		readonly answer: string | null;
	}[];
}

/** What the school and each partner want to learn: the school first, the others by name. */
export async function learningQuestions(
	db: Db,
	{ id, schoolId }: Pick<ChangeableActivity, 'id' | 'schoolId'>
): Promise<readonly PartyQuestions[]> {
	const parties = await db
		.selectFrom('organisation as o')
		.leftJoin('activity_company as c', (join) =>
			join
				.onRef('c.region_id', '=', 'o.region_id')
				.onRef('c.organisation_id', '=', 'o.organisation_id')
				.on('c.activity_id', '=', id)
		)
		.leftJoin('activity_visitor as v', (join) =>
			join
				.onRef('v.region_id', '=', 'o.region_id')
				.onRef('v.organisation_id', '=', 'o.organisation_id')
				.on('v.activity_id', '=', id)
		)
		.select(['o.organisation_id', 'o.name', 'o.kind', 'c.asked_for_questions_on'])
		.where((or) =>
			or.or([
				or('o.organisation_id', '=', schoolId),
				or('c.activity_id', '=', id),
				or('v.activity_id', '=', id)
			])
		)
		.orderBy('o.name')
		.execute();
	const questions = await db
		.selectFrom('learning_question')
		.select(['question_id', 'organisation_id', 'text', 'answer'])
		.where('activity_id', '=', id)
		.orderBy('created_at')
		.orderBy('question_id')
		.execute();
	return parties
		.map((party) => ({
			organisationId: party.organisation_id,
			name: party.name,
			side:
				party.organisation_id === schoolId
					? ('school' as const)
					: party.kind === 'school'
						? ('visitor' as const)
						: ('company' as const),
			askedOn: party.asked_for_questions_on,
			questions: questions
				.filter(({ organisation_id }) => organisation_id === party.organisation_id)
				.map(({ question_id, text, answer }) => ({ id: question_id, text, answer }))
		}))
		.sort((one, other) => Number(other.side === 'school') - Number(one.side === 'school'));
}

/** Adds a question of the school or of a company that takes part. @returns whether it does */
export async function addLearningQuestion(
	db: Db,
	activity: ChangeableActivity,
	question: {
		readonly organisationId: string;
		readonly text: string;
		readonly askedBy: string;
		readonly today: string;
	}
): Promise<boolean> {
	const parties = await learningQuestions(db, activity);
	const party = parties.find(({ organisationId }) => organisationId === question.organisationId);
	if (party === undefined) return false;
	await db
		.insertInto('learning_question')
		.values({
			activity_id: activity.id,
			organisation_id: question.organisationId,
			text: question.text,
			asked_by: question.askedBy
		})
		.execute();
	// Who gave a question has been asked for one.
	if (party.side === 'company' && party.askedOn === null) {
		await setAskedOn(db, activity.id, question.organisationId, question.today);
	}
	return true;
}

/** Notes on which day a company was asked for its own questions, or with `null` that it was not. */
export async function setAskedOn(
	db: Db,
	activityId: string,
	organisationId: string,
	on: string | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('activity_company')
		.set({ asked_for_questions_on: on })
		.where('activity_id', '=', activityId)
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Changes the words of a question and what was learned. An empty answer is none. */
export async function changeLearningQuestion(
	db: Db,
	activityId: string,
	question: { readonly id: string; readonly text: string; readonly answer: string }
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('learning_question')
		.set({ text: question.text, answer: question.answer === '' ? null : question.answer })
		.where('activity_id', '=', activityId)
		.where('question_id', '=', question.id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

export async function removeLearningQuestion(
	db: Db,
	activityId: string,
	id: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('learning_question')
		.where('activity_id', '=', activityId)
		.where('question_id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
