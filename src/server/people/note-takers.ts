import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Db } from '#server/platform/database.ts';
import type { Candidate } from './role-candidates.ts';

/** Who takes notes at which table, by id; absent at a table without one. */
export async function noteTakers(db: Db, activityId: string): Promise<ReadonlyMap<string, string>> {
	const rows = await db
		.selectFrom('speed_date_table')
		.select(['table_id', 'note_taker_id'])
		.where('activity_id', '=', activityId)
		.execute();
	return new Map(
		rows.flatMap(({ table_id, note_taker_id }) =>
			note_taker_id === null ? [] : [[table_id, note_taker_id] as const]
		)
	);
}

/**
 * Puts note-takers at the tables of an activity; '' takes one away. Refuses, and changes nothing, when
 * one of them is not among the candidates.
 */
export async function putNoteTakers(
	db: Db,
	plan: ActivityPlan,
	candidates: readonly Candidate[],
	chosen: ReadonlyMap<string, string>
): Promise<{ readonly outcome: 'done' } | { readonly outcome: 'refused' }> {
	const now = await noteTakers(db, plan.id);
	const changed = (plan.speedDate?.tables ?? []).flatMap(({ id }) => {
		const wanted = chosen.get(id);
		return wanted === undefined || wanted === (now.get(id) ?? '') ? [] : [{ id, wanted }];
	});
	const known = ({ wanted }: { wanted: string }) =>
		wanted === '' || candidates.some(({ personId }) => personId === wanted);
	if (!changed.every(known)) return { outcome: 'refused' };
	for (const { id, wanted } of changed) {
		await db
			.updateTable('speed_date_table')
			.set({ note_taker_id: wanted || null })
			.where('activity_id', '=', plan.id)
			.where('table_id', '=', id)
			.execute();
	}
	return { outcome: 'done' };
}
