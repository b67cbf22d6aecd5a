import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { MailAudience } from '#domain/playbook/playbook.ts';
import { filled } from '#domain/playbook/word-mail.ts';
import type { Locale } from '#domain/text/locale.ts';
import { localMoment } from '#server/platform/clock.ts';
import type { Db } from '#server/platform/database.ts';
import { mailValues } from './mail-values.ts';

/** A mail of the playbook, as it stands in one activity. */
export interface ActivityMail {
	readonly id: string;
	readonly to: MailAudience;
	readonly step: string;
	/** `YYYY-MM-DD` */
	readonly sendOn: string;
	readonly sentOn: string | null;
	readonly isEdited: boolean;
	/** With placeholders, as it will be filled in for each recipient. */
	readonly subject: string;
	readonly body: string;
}

/** The mails of an activity, in the order in which they go out. */
export async function activityMails(
	db: Db,
	plan: Pick<ActivityPlan, 'id' | 'kind'>,
	locale: Locale
): Promise<readonly ActivityMail[]> {
	const rows = await db
		.selectFrom('activity_mail')
		.select(['mail', 'send_on', 'sent_at', 'subject', 'body'])
		.where('activity_id', '=', plan.id)
		.orderBy('send_on')
		.execute();
	const playbook = playbookFor(plan.kind);
	return rows.flatMap((row) => {
		const template = playbook.mails.find(({ id }) => id === row.mail);
		const texts = playbook.texts[locale].mails[row.mail];
		if (template === undefined || texts === undefined) return [];
		return [
			{
				id: template.id,
				to: template.to,
				step: template.step,
				sendOn: row.send_on,
				sentOn: row.sent_at === null ? null : localMoment(row.sent_at).toPlainDate().toString(),
				isEdited: row.body !== null,
				subject: row.subject ?? texts.subject,
				body: row.body ?? texts.body
			}
		];
	});
}

/** The mails as a list shows them: with the words filled in that are the same for everybody. */
export async function listedMails(
	db: Db,
	plan: ActivityPlan,
	locale: Locale,
	company: string
): Promise<readonly Omit<ActivityMail, 'body'>[]> {
	const values = { ...mailValues(plan, { activity: '', signUp: '' }, locale), company };
	return (await activityMails(db, plan, locale)).map(({ body: _, ...mail }) => ({
		...mail,
		subject: filled(mail.subject, values)
	}));
}

export async function activityMail(
	db: Db,
	plan: Pick<ActivityPlan, 'id' | 'kind'>,
	mail: string,
	locale: Locale
): Promise<ActivityMail | undefined> {
	return (await activityMails(db, plan, locale)).find(({ id }) => id === mail);
}
