import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('nothing set gives a demo on this machine at port 3000', () => {
	expect(readSettings({})).toMatchObject({
		ok: true,
		settings: {
			port: 3000,
			host: undefined,
			origin: 'http://localhost:3000',
			originIsChosen: false,
			demo: true,
			databaseUrl: undefined
		}
	});
});

test('the origin follows the port until it is chosen', () => {
	expect(readSettings({ PORT: '8080' })).toMatchObject({
		settings: { origin: 'http://localhost:8080' }
	});
	expect(readSettings({ PORT: '8080', ORIGIN: 'https://vakbrug.example/' })).toMatchObject({
		settings: { origin: 'https://vakbrug.example', originIsChosen: true }
	});
});

test('an empty variable counts as not set', () => {
	expect(readSettings({ PORT: '', SMTP_URL: ' ' })).toMatchObject({
		settings: { port: 3000, smtpUrl: undefined }
	});
});

test.each([
	['PORT', ['80a', '0', '65536', '-1', '3000.5'], ['1', '65535']],
	['HOST', ['http://x', 'localhost:3000', 'a b'], ['0.0.0.0', '::', 'localhost', 'fe80::1%eth0']],
	['DATABASE_URL', ['mysql://x/y', 'vakbrug'], ['postgres://a@b/c', 'postgresql:///c?host=/run']],
	['SMTP_URL', ['https://x', 'smtp:', 'post'], ['smtp://x:25', 'smtps://a:b@x']],
	['ORIGIN', ['vakbrug.nl', 'https://x/y', 'ftp://x', 'https://a@x'], ['https://x', 'http://x:1/']],
	['VAKBRUG_DEMO', ['ja', 'ON', 'true'], ['on', 'off']],
	['MAIL_FROM', ['x', 'a@b', 'A <a@b.nl', 'a@b.nl\nBcc: c@d.nl'], ['a@b.nl', 'A B <a@b.nl>']],
	['VAKBRUG_SECRET', ['short'], ['x'.repeat(32)]]
])('%s is refused by its own name when it is wrong', (variable, wrong, right) => {
	for (const value of wrong)
		expect(readSettings({ [variable]: value }), value).toMatchObject({
			ok: false,
			problems: [{ variable }]
		});
	for (const value of right) expect(readSettings({ [variable]: value }).ok, value).toBe(true);
});

test('all wrong variables are named at once', () => {
	const read = readSettings({ PORT: 'x', ORIGIN: 'y', HOST: 'localhost' });
	expect(read).toMatchObject({ problems: [{ variable: 'PORT' }, { variable: 'ORIGIN' }] });
});
