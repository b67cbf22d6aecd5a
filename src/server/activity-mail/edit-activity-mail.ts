import type { Db } from '#server/platform/database.ts';

/** Keeps one's own words for a mail of an activity; `null` goes back to those of the playbook. */
export async function editActivityMail(
	db: Db,
	activityId: string,
	mail: string,
	words: { readonly subject: string; readonly body: string } | null
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('activity_mail')
		.set({ subject: words?.subject ?? null, body: words?.body ?? null })
		.where('activity_id', '=', activityId)
		.where('mail', '=', mail)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
