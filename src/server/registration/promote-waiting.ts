import { sql } from 'kysely';
import type { Work } from '#server/platform/work.ts';
import { mailRegistrations } from './mail-registrations.ts';

/** Gives free seats to those who wait, in order, and tells them. The caller holds the activity's lock. */
export async function promoteWaiting(work: Work, activityId: string): Promise<number> {
	const { rows } = await sql<{ id: string }>`
		select promote_waiting(${activityId}) as id`.execute(work.db);
	const ids = rows.map(({ id }) => id);
	if (ids.length === 0) return 0;
	await work.db
		.updateTable('registration')
		.set((row) => ({ calendar_sequence: row('calendar_sequence', '+', 1) }))
		.where('registration_id', 'in', ids)
		.execute();
	await mailRegistrations(work, activityId, 'promoted', ids);
	return ids.length;
}
