import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { divideFairly } from '#domain/activity/divide-fairly.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import { isAround } from '#server/activity/people-around.ts';
import { takers } from '#server/activity/takers.ts';
import type { Db } from '#server/platform/database.ts';

export interface TopicView {
	readonly id: string;
	readonly title: string;
	/** Questions to begin with that nobody has taken over yet. */
	readonly starters: readonly string[];
	readonly questions: readonly {
		readonly id: string;
		readonly text: string;
		readonly takenBy: string | null;
		readonly takenByName: string | null;
	}[];
}

/** The topics of the playbook with what is going to be asked, in the playbook's order. */
export async function topics(
	db: Db,
	plan: Pick<ActivityPlan, 'id' | 'kind'>,
	locale: Locale
): Promise<readonly TopicView[]> {
	const rows = await db
		.selectFrom('topic_question as q')
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'q.region_id').onRef('p.person_id', '=', 'q.taken_by')
		)
		.select(['question_id', 'topic', 'text', 'taken_by', 'p.name as taken_by_name'])
		.where('activity_id', '=', plan.id)
		.orderBy('q.created_at')
		.orderBy('question_id')
		.execute();
	const playbook = playbookFor(plan.kind);
	return playbook.questionTopics.map((id) => {
		const texts = playbook.texts[locale].topics[id];
		const own = rows.filter(({ topic }) => topic === id);
		return {
			id,
			title: texts?.title ?? id,
			starters: (texts?.starters ?? []).filter((starter) =>
				own.every(({ text }) => text !== starter)
			),
			questions: own.map((row) => ({
				id: row.question_id,
				text: row.text,
				takenBy: row.taken_by,
				takenByName: row.taken_by_name
			}))
		};
	});
}

/** @returns whether the playbook of the activity has the topic */
export async function addTopicQuestion(
	db: Db,
	{ id, kind }: Pick<ChangeableActivity, 'id' | 'kind'>,
	topic: string,
	text: string
): Promise<boolean> {
	if (!playbookFor(kind).questionTopics.includes(topic)) return false;
	await db.insertInto('topic_question').values({ activity_id: id, topic, text }).execute();
	return true;
}

export async function removeTopicQuestion(
	db: Db,
	activityId: string,
	id: string
): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('topic_question')
		.where('activity_id', '=', activityId)
		.where('question_id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}

/** Gives a question to somebody of the activity, or with `null` to nobody. */
export async function giveTopicQuestion(
	db: Db,
	activity: ChangeableActivity,
	id: string,
	personId: string | null
): Promise<boolean> {
	if (personId !== null && !(await isAround(db, activity, personId))) return false;
	const { numUpdatedRows } = await db
		.updateTable('topic_question')
		.set({ taken_by: personId })
		.where('activity_id', '=', activity.id)
		.where('question_id', '=', id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

/** Divides the questions that nobody has yet. @returns how many were given out */
export async function divideTopicQuestions(db: Db, activity: ChangeableActivity): Promise<number> {
	const rows = await db
		.selectFrom('topic_question')
		.select(['question_id as id', 'taken_by as takenBy'])
		.where('activity_id', '=', activity.id)
		.orderBy('topic')
		.orderBy('created_at')
		.orderBy('question_id')
		.execute();
	const given = divideFairly(rows, await takers(db, activity));
	for (const [id, personId] of given) await giveTopicQuestion(db, activity, id, personId);
	return given.size;
}
