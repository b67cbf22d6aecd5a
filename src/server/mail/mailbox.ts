import { sql } from 'kysely';
import { simpleParser } from 'mailparser';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { localMoment } from '#server/platform/clock.ts';
import type { Platform } from '#server/platform/platform.ts';
import type { Work } from '#server/platform/work.ts';

const pageSize = 100;

/** The mails of every region that is a demo, newest first. */
export async function mailboxList(platform: Platform, locale: Locale) {
	const say = sayIn(locale);
	const found = await inDemoRegions(platform, ({ db }) =>
		db
			.selectFrom('mail')
			.select(['mail_id', 'to_name', 'to_address', 'subject', 'state', 'created_at'])
			.orderBy('created_at', 'desc')
			.limit(pageSize)
			.execute()
	);
	return found
		.flat()
		.sort((one, other) => other.created_at.getTime() - one.created_at.getTime())
		.slice(0, pageSize)
		.map((mail) => {
			const moment = localMoment(mail.created_at);
			return {
				id: mail.mail_id,
				to: mail.to_name ?? mail.to_address,
				address: mail.to_address,
				subject: mail.subject,
				state: mail.state,
				sentAt: `${say.date(moment.toPlainDate())} ${say.time(moment.toPlainTime())}`
			};
		});
}

/** The message itself, as a mail program would get it. */
export async function mailboxMime(platform: Platform, mailId: string): Promise<Buffer | undefined> {
	if (!/^[0-9a-f-]{36}$/.test(mailId)) return undefined;
	const found = await inDemoRegions(platform, ({ db }) =>
		db.selectFrom('mail').select('mime').where('mail_id', '=', mailId).executeTakeFirst()
	);
	return found.find((mail) => mail !== undefined)?.mime ?? undefined;
}

/** The message taken apart again, so that what is shown is what was sent. */
export async function mailboxMail(platform: Platform, mailId: string) {
	const mime = await mailboxMime(platform, mailId);
	if (mime === undefined) return undefined;
	const mail = await simpleParser(mime);
	const to = [mail.to ?? []].flat();
	return {
		id: mailId,
		subject: mail.subject ?? '',
		from: mail.from?.text ?? '',
		to: to.map(({ text }) => text).join(', '),
		text: mail.text ?? '',
		html: mail.html || null,
		attachments: mail.attachments.map((file) => ({
			name: file.filename ?? file.contentType,
			type: file.contentType,
			text: file.contentType.startsWith('text/') ? file.content.toString('utf8') : null
		}))
	};
}

async function inDemoRegions<T>(
	platform: Platform,
	read: (work: Work) => Promise<T>
): Promise<T[]> {
	const { rows } = await sql<{ region_id: string; is_demo: boolean }>`
		select region_id, is_demo from public_regions()`.execute(platform.database);
	const found: T[] = [];
	for (const { region_id: regionId } of rows.filter(({ is_demo }) => is_demo)) {
		found.push(await platform.inRegion({ regionId, actor: 'mailbox' }, read));
	}
	return found;
}
