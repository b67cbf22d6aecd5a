import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Database } from '#server/platform/database.ts';
import { testDatabase, type TestDatabase } from '#server/platform/test-database.ts';
import { startVakbrug } from './start-vakbrug.ts';

let own: TestDatabase;
let database: Database;

beforeAll(async () => {
	own = await testDatabase();
	database = openDatabase(own.ownerUrl, 1);
});

afterAll(async () => {
	await database.destroy();
	await own.drop();
});

const init = async (...args: string[]) => {
	const command = startVakbrug(['init', ...args], { DATABASE_URL: own.ownerUrl });
	return { code: await command.ended, output: command.output() };
};

const whole = [
	...['--region', 'Techniekregio Ons Ambacht', '--holiday-region', 'zuid'],
	...['--name', 'Zoë Çelik', '--email', 'Zoe@Regio.example']
];

test('init makes a region and its coordinator, who can then sign in', async () => {
	const { code, output } = await init(...whole);
	expect(code, output).toBe(0);
	const found = await sql`select person_id from roles_of_email('zoe@regio.example')`.execute(
		database
	);
	expect(found.rows).toHaveLength(1);
});

test('init refuses a region that exists already and changes nothing', async () => {
	const { code, output } = await init(...whole);
	expect(code).toBe(1);
	expect(output).toContain('Nothing has changed');
	const { rows } = await sql`select from public_regions()`.execute(database);
	expect(rows).toHaveLength(1);
});

test('init without a terminal says which options are missing or wrong', async () => {
	const { code, output } = await init('--region', 'Nog een', '--email', 'geen adres');
	expect(code).toBe(1);
	for (const option of ['--holiday-region', '--name', '--email']) expect(output).toContain(option);
	expect(output).not.toContain(': --region');
});
