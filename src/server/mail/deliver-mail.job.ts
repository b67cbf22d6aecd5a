import { createTransport } from 'nodemailer';
import MailComposer from 'nodemailer/lib/mail-composer/index.js';
import * as v from 'valibot';
import type { JobKind } from '#server/platform/jobs.ts';
import type { Platform } from '#server/platform/platform.ts';

const Payload = v.object({
	regionId: v.pipe(v.string(), v.uuid()),
	mailId: v.pipe(v.string(), v.uuid())
});
const Content = v.object({
	subject: v.string(),
	text: v.string(),
	html: v.string(),
	calendar: v.optional(
		v.object({ method: v.picklist(['REQUEST', 'CANCEL', 'PUBLISH']), content: v.string() })
	)
});

/** Hands one mail to the mail server or, in a demo without one, to the mailbox of the product. */
export function deliverMail(platform: Platform): JobKind<v.InferOutput<typeof Payload>> {
	const { smtpUrl, mailFrom, origin } = platform.settings;
	const transport = smtpUrl === undefined ? undefined : createTransport(smtpUrl);
	return {
		name: 'deliver-mail',
		retryLimit: 12,
		retryDelaySeconds: 10,
		parse: (payload) => v.parse(Payload, payload),
		run: ({ regionId, mailId }) =>
			platform.inRegion({ regionId, actor: 'job:deliver-mail' }, async ({ db }) => {
				const mail = await db
					.selectFrom('mail')
					.innerJoin('region', 'region.region_id', 'mail.region_id')
					.select(['to_name', 'to_address', 'content', 'region.contact_email', 'region.name'])
					.where('mail_id', '=', mailId)
					.where('state', '=', 'waiting')
					.forUpdate('mail')
					.executeTakeFirst();
				if (mail === undefined) return;
				const content = v.parse(Content, mail.content);
				const message = await compose({
					from: mailFrom,
					to: { name: mail.to_name ?? '', address: mail.to_address },
					...(mail.contact_email !== null && {
						replyTo: { name: mail.name, address: mail.contact_email }
					}),
					messageId: `<${mailId}@${new URL(origin).hostname}>`,
					subject: content.subject,
					text: content.text,
					html: content.html,
					...(content.calendar && {
						icalEvent: {
							method: content.calendar.method,
							filename: 'afspraak.ics',
							content: content.calendar.content
						}
					})
				});
				if (transport !== undefined) {
					await transport.sendMail({
						envelope: { from: addressOf(mailFrom), to: mail.to_address },
						raw: message
					});
				}
				await db
					.updateTable('mail')
					.set({
						state: 'sent',
						sent_at: new Date(),
						// A sent mail holds personal links: only the demo mailbox needs it any longer.
						content: null,
						mime: transport === undefined ? message : null
					})
					.where('mail_id', '=', mailId)
					.execute();
			})
	};
}

function compose(options: ConstructorParameters<typeof MailComposer>[0]): Promise<Buffer> {
	return new MailComposer(options).compile().build();
}

function addressOf(from: string): string {
	return /<([^>]*)>/.exec(from)?.[1] ?? from;
}
