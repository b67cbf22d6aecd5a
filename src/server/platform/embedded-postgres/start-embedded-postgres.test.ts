import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endOrphan } from './end-orphan.ts';
import { startEmbeddedPostgres } from './start-embedded-postgres.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vakbrug-postgres-'));
});

afterEach(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function started() {
	const server = await startEmbeddedPostgres(folder);
	if (!server.ok) throw new Error(server.detail);
	return server;
}

async function query(url: string, sql: string): Promise<unknown[]> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => undefined);
	await client.connect();
	const { rows } = await client.query<Record<string, unknown>>(sql);
	await client.end();
	return rows;
}

test('it starts from nothing, sorts by code point and listens on no port', async () => {
	const server = await started();
	const settings = `select current_setting('listen_addresses') as listens,
		pg_encoding_to_char(encoding) as encoding, datlocale
		from pg_database where datname = 'vakbrug'`;
	expect(await query(server.url, settings)).toEqual([
		{ listens: '', encoding: 'UTF8', datlocale: 'C.UTF-8' }
	]);
	await server.stop();
});

test('what was committed survives a crash of the server', async () => {
	const first = await started();
	await query(first.url, 'create table kept (id int)');
	await query(first.url, 'insert into kept values (7)');
	const postmaster = join(folder, 'postgres', 'postmaster.pid');
	process.kill(Number(readFileSync(postmaster, 'utf8').split('\n')[0]), 'SIGKILL');
	await first.ended;
	const second = await started();
	expect(await query(second.url, 'select id from kept')).toEqual([{ id: 7 }]);
	await second.stop();
});

test('a server that stayed behind is ended before a new one starts', async () => {
	const orphan = await started();
	await query(orphan.url, 'create table kept (id int)');
	const next = await started();
	await orphan.ended;
	expect(await query(next.url, 'select * from kept')).toEqual([]);
	await next.stop();
});

test('a process that merely got the number of a dead server is left alone', async () => {
	const cluster = join(folder, 'postgres');
	mkdirSync(cluster);
	writeFileSync(join(cluster, 'postmaster.pid'), `${String(process.pid)}\n${cluster}\n`);
	await endOrphan(cluster);
	await sleep(50);
	expect(existsSync(join(cluster, 'postmaster.pid'))).toBe(false);
});

test('a first start that was cut off does not stand in the way', async () => {
	mkdirSync(join(folder, 'postgres.new'));
	writeFileSync(join(folder, 'postgres.new', 'PG_VERSION'), '18');
	const server = await started();
	await server.stop();
});
