import { once } from 'node:events';
import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mailContent } from '#documents/mail/mail-content.ts';
import { inRegion } from '#server/platform/database.ts';
import { openPlatform, type Platform } from '#server/platform/platform.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { deliverMail } from './deliver-mail.job.ts';
import { sendMail } from './send-mail.ts';

const seat = { regionId: '11111111-1111-4111-8111-111111111111', actor: 'command:test' };
const received: { readonly to: readonly string[]; readonly mail: ParsedMail }[] = [];

let fresh: TestDatabase;
let platform: Platform;
let server: SMTPServer;

beforeAll(async () => {
	fresh = await testDatabase();
	server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS'],
		onData(stream, session, done) {
			void simpleParser(stream).then((mail) => {
				received.push({ to: session.envelope.rcptTo.map(({ address }) => address), mail });
				done();
			}, done);
		}
	});
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	const address = server.server.address();
	const port = typeof address === 'object' && address !== null ? address.port : 0;
	platform = await openPlatform(
		{
			databaseUrl: fresh.ownerUrl,
			origin: 'https://vakbrug.example',
			secret: 'x'.repeat(32),
			demo: false,
			smtpUrl: `smtp://127.0.0.1:${String(port)}`,
			mailFrom: 'Vakbrug <vakbrug@vakbrug.example>'
		},
		(problem) => {
			throw problem;
		}
	);
	await platform.jobs.work(deliverMail(platform));
	await inRegion(platform.database, seat, (db) =>
		db
			.insertInto('region')
			.values({
				name: 'Proefregio',
				slug: 'proef',
				holiday_region: 'midden',
				contact_email: 'contact@proef.example'
			})
			.execute()
	);
});

afterAll(async () => {
	await platform.close();
	await new Promise((closed) => {
		server.close(() => {
			closed(undefined);
		});
	});
	await fresh.drop();
});

const mail = (key: string, subject = 'Tot dan') => ({
	key,
	to: { name: 'Ayşe Yıldız', address: 'ayse@school.example' },
	content: mailContent(
		{ locale: 'nl', subject, paragraphs: ['Beste Ayşe,', 'Tot dan & groet'], sender: 'De regio' },
		{ method: 'REQUEST', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' }
	)
});

async function arrived(count: number): Promise<void> {
	await expect.poll(() => received.length, { timeout: 15_000 }).toBe(count);
}

test('G7 a mail arrives over SMTP, once for its key, with its calendar file', async () => {
	await platform.inRegion(seat, async (work) => {
		await sendMail(work, mail('proef:1'));
		await sendMail(work, mail('proef:1'));
	});
	await arrived(1);
	const [first] = received;
	expect(first?.to).toEqual(['ayse@school.example']);
	expect(first?.mail.from?.text).toBe('"Vakbrug" <vakbrug@vakbrug.example>');
	expect(first?.mail.replyTo?.text).toContain('contact@proef.example');
	expect(first?.mail.text).toContain('Tot dan & groet');
	expect(first?.mail.html).toContain('Tot dan &#38; groet');
	expect(first?.mail.attachments.map(({ contentType }) => contentType)).toContain('text/calendar');
});

test('a mail is sent when, and only when, its transaction commits', async () => {
	await platform
		.inRegion(seat, async (work) => {
			await sendMail(work, mail('proef:undone'));
			throw new Error('undone');
		})
		.catch(() => undefined);
	await platform.inRegion(seat, (work) =>
		sendMail(work, mail('proef:2', 'Een\r\nBcc: x@y.example'))
	);
	await arrived(2);
	expect(received[1]?.mail.subject).toBe('Een Bcc: x@y.example');
	expect(received[1]?.mail.bcc).toBeUndefined();
	expect(received[1]?.to).toEqual(['ayse@school.example']);
});

test('what a sent mail said is wiped, because it holds personal links', async () => {
	await expect
		.poll(() =>
			inRegion(platform.database, seat, (db) =>
				db.selectFrom('mail').select(['state', 'content', 'mime']).execute()
			)
		)
		.toEqual([
			{ state: 'sent', content: null, mime: null },
			{ state: 'sent', content: null, mime: null }
		]);
});
