import type { MailContent } from '#documents/mail/mail-content.ts';
import type { Work } from '#server/platform/work.ts';

export interface OutgoingMail {
	/** What this mail is about: a second mail with the same key is not sent. */
	readonly key: string;
	readonly to: { readonly name?: string; readonly address: string };
	readonly content: MailContent;
	readonly activityId?: string;
}

/** Puts a mail and its delivery in the transaction of `work`. Asking twice sends once. */
export async function sendMail(
	{ db, regionId, enqueue }: Work,
	{ key, to, content, activityId }: OutgoingMail
): Promise<void> {
	const row = await db
		.insertInto('mail')
		.values({
			idempotency_key: key,
			activity_id: activityId ?? null,
			to_name: to.name ?? null,
			to_address: to.address,
			subject: content.subject,
			content: JSON.stringify(content)
		})
		.onConflict((conflict) => conflict.columns(['region_id', 'idempotency_key']).doNothing())
		.returning('mail_id')
		.executeTakeFirst();
	if (row !== undefined) await enqueue(db, 'deliver-mail', { regionId, mailId: row.mail_id });
}
