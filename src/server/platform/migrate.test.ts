import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { migrate } from './migrate.ts';
import { testDatabase, type TestDatabase } from './test-database.ts';

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
	database = await testDatabase('empty');
	folder = mkdtempSync(join(tmpdir(), 'vakbrug-migrations-'));
	write('0001_a.sql', 'create table a (id int); select pg_sleep(0.1)');
	write('0002_b.sql', 'insert into a values (1)');
});

afterEach(async () => {
	await database.drop();
	rmSync(folder, { recursive: true });
});

function write(name: string, sql: string) {
	writeFileSync(join(folder, name), sql);
}

async function rows(sql: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: database.ownerUrl });
	await client.connect();
	const { rows } = await client.query<Record<string, unknown>>(sql);
	await client.end();
	return rows;
}

test('each file runs once, in order', async () => {
	expect(await migrate(database.ownerUrl, folder)).toEqual(['0001_a.sql', '0002_b.sql']);
	expect(await migrate(database.ownerUrl, folder)).toEqual([]);
	write('0003_c.sql', 'insert into a values (2)');
	expect(await migrate(database.ownerUrl, folder)).toEqual(['0003_c.sql']);
	expect(await rows('select id from a order by id')).toEqual([{ id: 1 }, { id: 2 }]);
});

test('processes that start at once on an empty database run each file once together', async () => {
	const ran = await Promise.all(
		Array.from({ length: 4 }, () => migrate(database.ownerUrl, folder))
	);
	expect(ran.flat().sort()).toEqual(['0001_a.sql', '0002_b.sql']);
	expect(await rows('select id from a')).toEqual([{ id: 1 }]);
});

test('a file that changed after it was run is an error that names it', async () => {
	await migrate(database.ownerUrl, folder);
	write('0001_a.sql', 'create table a (id bigint)');
	await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('0001_a.sql');
});

test('a file that fails leaves nothing of itself behind', async () => {
	write('0003_c.sql', 'create table c (id int); insert into nowhere values (1)');
	await expect(migrate(database.ownerUrl, folder)).rejects.toThrow('0003_c.sql');
	expect(await rows("select to_regclass('c') as c")).toEqual([{ c: null }]);
	expect(await rows('select id from a')).toEqual([{ id: 1 }]);
});
