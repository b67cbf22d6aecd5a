import { sql } from 'kysely';
import { mailContent } from '#documents/mail/mail-content.ts';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { filled, placeholdersIn, type MailValues } from '#domain/playbook/word-mail.ts';
import { invitationLink } from '#server/evaluation/invitation-link.ts';
import { sendMail } from '#server/mail/send-mail.ts';
import { createLink } from '#server/personal-link/personal-link.ts';
import type { Work } from '#server/platform/work.ts';
import { activityMail, activityMails, type ActivityMail } from './activity-mails.ts';
import { mailValues } from './mail-values.ts';
import { recipientsOf, type Recipient } from './recipients.ts';

export type Sent =
	| { readonly outcome: 'sent'; readonly count: number }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-mail' | 'no-recipients' }
	| {
			readonly outcome: 'refused';
			readonly reason: 'missing';
			readonly placeholders: readonly string[];
	  };

/**
 * Sends a mail of an activity to everybody of its audience who has not had it. Sending again later
 * reaches only those who came since. Words that stay unfilled hold it back: nobody gets a `{place}`.
 */
export async function sendActivityMail(
	work: Work,
	plan: ActivityPlan,
	mailId: string,
	by: string
): Promise<Sent> {
	const mail = await activityMail(work.db, plan, mailId, 'nl');
	if (mail === undefined) return { outcome: 'refused', reason: 'unknown-mail' };
	const everybody = await recipientsOf(work.db, plan.id, mail.to);
	const had = await alreadySent(work, plan.id, mailId);
	const recipients = everybody.filter((recipient) => !had.has(keyOf(plan.id, mailId, recipient)));
	if (recipients.length === 0) return { outcome: 'refused', reason: 'no-recipients' };

	const links = await linksOf(work, plan.id);
	const texts = {
		nl: { mail, values: mailValues(plan, links, 'nl') },
		en: {
			mail: mail.isEdited ? mail : ((await activityMail(work.db, plan, mailId, 'en')) ?? mail),
			values: mailValues(plan, links, 'en')
		}
	};
	const missing = missingIn(mail, texts.nl.values);
	if (missing.length > 0) return { outcome: 'refused', reason: 'missing', placeholders: missing };

	const region = await work.db.selectFrom('region').select('name').executeTakeFirstOrThrow();
	for (const recipient of recipients) {
		const { mail: text, values } = texts[recipient.locale];
		await sendOne(work, plan.id, text, { ...values, ...about(recipient) }, recipient, region.name);
	}
	await settle(work, plan, mail, by);
	return { outcome: 'sent', count: recipients.length };
}

/** Placeholders that are filled for each recipient, and so are never missing. */
const personal = ['contact', 'participant', 'company', 'personalLink', 'evaluationLink'];

/** The placeholders of a mail for which the plan has no fact yet. */
export function missingIn(
	{ subject, body }: Pick<ActivityMail, 'subject' | 'body'>,
	values: MailValues
): readonly string[] {
	const known = new Set([...Object.keys(values), ...personal]);
	return placeholdersIn(`${subject}\n${body}`).filter((name) => !known.has(name));
}

function about({ name, companyName }: Recipient): MailValues {
	return { contact: name, participant: name, company: companyName ?? '' };
}

async function sendOne(
	work: Work,
	activityId: string,
	mail: ActivityMail,
	values: MailValues,
	recipient: Recipient,
	sender: string
): Promise<void> {
	const link = await personalValues(work, activityId, mail, recipient);
	const { locale } = recipient;
	await sendMail(work, {
		key: keyOf(activityId, mail.id, recipient),
		activityId,
		to: { name: recipient.name, address: recipient.email },
		content: mailContent({
			locale,
			subject: filled(mail.subject, { ...values, ...link }),
			paragraphs: filled(mail.body, { ...values, ...link }).split(/\n{2,}/u),
			sender
		})
	});
}

/** Makes only the links that the text asks for. */
async function personalValues(
	{ db, origin }: Work,
	activityId: string,
	{ body }: ActivityMail,
	recipient: Recipient
): Promise<MailValues> {
	const wanted = placeholdersIn(body);
	const { registrationId } = recipient;
	return {
		...(wanted.includes('personalLink') &&
			registrationId !== null && {
				personalLink: `${origin}/deelname/${await createLink(db, 'registration', registrationId)}`
			}),
		...(wanted.includes('evaluationLink') && {
			evaluationLink: `${origin}/evaluatie/${await invitationLink(db, activityId, recipient)}`
		})
	};
}

function keyOf(activityId: string, mail: string, { key }: Recipient): string {
	return `activity-mail:${activityId}:${mail}:${key}`;
}

async function alreadySent({ db }: Work, activityId: string, mail: string): Promise<Set<string>> {
	const rows = await db
		.selectFrom('mail')
		.select('idempotency_key')
		.where('activity_id', '=', activityId)
		.where('idempotency_key', 'like', `activity-mail:${activityId}:${mail}:%`)
		.execute();
	return new Set(rows.map(({ idempotency_key }) => idempotency_key));
}

export async function linksOf({ db, origin }: Pick<Work, 'db' | 'origin'>, activityId: string) {
	const { sign_up_code } = await db
		.selectFrom('activity')
		.select('sign_up_code')
		.where('activity_id', '=', activityId)
		.executeTakeFirstOrThrow();
	return {
		activity: `${origin}/activiteiten/${activityId}`,
		signUp: `${origin}/aanmelden/${sign_up_code}`
	};
}

/** Notes that the mail went out, and that its step is done once every mail of that step has. */
async function settle(
	{ db }: Work,
	plan: ActivityPlan,
	{ id, step }: ActivityMail,
	by: string
): Promise<void> {
	await db
		.updateTable('activity_mail')
		.set({ sent_at: sql<Date>`coalesce(sent_at, now())` })
		.where('activity_id', '=', plan.id)
		.where('mail', '=', id)
		.execute();
	const mails = await activityMails(db, plan, 'nl');
	if (mails.some((mail) => mail.step === step && mail.sentOn === null)) return;
	await db
		.updateTable('task')
		.set({ state: 'done', settled_at: sql<Date>`now()`, settled_by: by })
		.where('activity_id', '=', plan.id)
		.where('step', '=', step)
		.where('state', '=', 'open')
		.execute();
}
