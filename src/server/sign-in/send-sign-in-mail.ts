import { sql } from 'kysely';
import { randomUUID } from 'node:crypto';
import { m } from '#messages';
import { mailContent } from '#documents/mail/mail-content.ts';
import { sendMail } from '#server/mail/send-mail.ts';
import type { Platform } from '#server/platform/platform.ts';

/** Minutes that a link to sign in works. */
export const signInMinutes = 15;

/** At most this many links for one address in a quarter of an hour. */
const mailsPerQuarter = 10;

/**
 * Mails a link to somebody who may sign in. An unknown address gets nothing and the asker is not told,
 * so that nobody can find out who has an account.
 */
export async function sendSignInMail(
	platform: Platform,
	email: string,
	token: string,
	next: string
): Promise<void> {
	const { rows } = await sql<{ region_id: string; person_id: string }>`
		select region_id, person_id from roles_of_email(${email})`.execute(platform.database);
	const seat = rows[0];
	if (seat === undefined) return;
	await platform.inRegion({ regionId: seat.region_id, actor: 'sign-in' }, async (work) => {
		const recent = await work.db
			.selectFrom('mail')
			.select((column) => column.fn.countAll<string>().as('count'))
			.where('to_address', '=', email)
			.where('idempotency_key', 'like', 'sign-in:%')
			.where('created_at', '>', sql<Date>`now() - interval '15 minutes'`)
			.executeTakeFirstOrThrow();
		if (Number(recent.count) >= mailsPerQuarter) return;
		const person = await work.db
			.selectFrom('person')
			.innerJoin('region', 'region.region_id', 'person.region_id')
			.select(['person.name', 'person.locale', 'region.name as region_name'])
			.where('person_id', '=', seat.person_id)
			.executeTakeFirstOrThrow();
		const link = new URL('/inloggen/bevestigen', work.origin);
		link.searchParams.set('code', token);
		if (next !== '') link.searchParams.set('naar', next);
		const { locale } = person;
		await sendMail(work, {
			key: `sign-in:${randomUUID()}`,
			to: { name: person.name, address: email },
			content: mailContent({
				locale,
				subject: m.sign_in_mail_subject({}, { locale }),
				paragraphs: [
					m.mail_greeting({ name: person.name }, { locale }),
					m.sign_in_mail_text({ minutes: signInMinutes }, { locale })
				],
				button: { label: m.sign_in_mail_button({}, { locale }), url: link.href },
				after: [m.sign_in_mail_not_you({}, { locale })],
				sender: person.region_name
			})
		});
	});
}
