import type { Db } from '#server/platform/database.ts';
import type { Recipient } from '#server/activity-mail/recipients.ts';
import { createLink } from '#server/personal-link/personal-link.ts';

/** Invites somebody to evaluate an activity, once, and gives the token of their link. */
export async function invitationLink(
	db: Db,
	activityId: string,
	recipient: Pick<Recipient, 'name' | 'email' | 'locale' | 'companyName'>
): Promise<string> {
	const { invitation_id } = await db
		.insertInto('evaluation_invitation')
		.values({
			activity_id: activityId,
			audience: recipient.companyName === null ? 'participant' : 'company',
			name: recipient.name,
			email: recipient.email,
			locale: recipient.locale
		})
		.onConflict((conflict) =>
			conflict
				.columns(['region_id', 'activity_id', 'audience', 'email'])
				.doUpdateSet({ name: recipient.name })
		)
		.returning('invitation_id')
		.executeTakeFirstOrThrow();
	return createLink(db, 'evaluation', invitation_id);
}
