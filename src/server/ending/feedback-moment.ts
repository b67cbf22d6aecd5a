import type { Db } from '#server/platform/database.ts';

/** The later moment to look back together, when one is planned. */
export async function feedbackMoment(
	db: Db,
	activityId: string
): Promise<{ readonly on: string; readonly with: string } | null> {
	const row = await db
		.selectFrom('activity')
		.select(['feedback_on', 'feedback_with'])
		.where('activity_id', '=', activityId)
		.executeTakeFirst();
	return row?.feedback_on == null ? null : { on: row.feedback_on, with: row.feedback_with ?? '' };
}
