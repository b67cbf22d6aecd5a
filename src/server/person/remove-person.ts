import { sql } from 'kysely';
import type { Db } from '#server/platform/database.ts';

/** Every column that names a person, by what it means to whoever asks why somebody cannot go. */
export const ties = [
	['region_role', 'person_id', 'access'],
	['speed_date_table', 'professional_id', 'table'],
	['speed_date_table', 'note_taker_id', 'table'],
	['role_filling', 'person_id', 'role'],
	['registration', 'person_id', 'sign-up'],
	['task', 'assignee_id', 'task'],
	['task', 'settled_by', 'task'],
	['programme_item', 'responsible_id', 'programme'],
	['outcome', 'owner_id', 'outcome'],
	['learning_question', 'asked_by', 'question'],
	['topic_question', 'taken_by', 'question'],
	['pre_study_part', 'taken_by', 'question'],
	['sharing', 'shared_by', 'record'],
	['activity', 'created_by', 'record'],
	['attention_waiver', 'set_aside_by', 'record'],
	['ending_set_aside', 'set_aside_by', 'record']
] as const;

export type Tie = (typeof ties)[number][2];

export type PersonRemoved =
	| { readonly outcome: 'removed' }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' }
	| { readonly outcome: 'refused'; readonly reason: 'tied'; readonly ties: readonly Tie[] };

/** Removes somebody with whom nothing is connected; where they work goes with them. */
export async function removePerson(db: Db, id: string): Promise<PersonRemoved> {
	const tied = await tiesOf(db, id);
	if (tied.length > 0) return { outcome: 'refused', reason: 'tied', ties: tied };
	await db.updateTable('import_draft').set({ made_by: null }).where('made_by', '=', id).execute();
	const gone = await db
		.deleteFrom('person')
		.where('person_id', '=', id)
		.returning('person_id')
		.executeTakeFirst();
	return gone === undefined ? { outcome: 'refused', reason: 'unknown' } : { outcome: 'removed' };
}

/** What is connected with somebody, each kind once, in one query. */
async function tiesOf(db: Db, id: string): Promise<readonly Tie[]> {
	const parts = ties.map(
		([table, column, tie]) =>
			sql`select ${tie} as tie where exists (
				select from ${sql.table(table)} where ${sql.ref(column)} = ${id})`
	);
	const { rows } = await sql<{ tie: Tie }>`${sql.join(parts, sql` union `)}`.execute(db);
	return rows.map(({ tie }) => tie).sort();
}
