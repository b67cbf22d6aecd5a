import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { lockDataFolder } from '#server/platform/data-folder-lock.ts';
import { root } from './root.ts';
import { startVakbrug, type Vakbrug } from './start-vakbrug.ts';

// Each test starts whole websites, which a busy machine may take a while for.
vi.setConfig({ testTimeout: 90_000 });

let folder: string;
let port = 0;
const running: Vakbrug[] = [];

beforeAll(async () => {
	if (!existsSync(join(root, 'build', 'handler.js'))) throw new Error('first: npm run build');
	folder = mkdtempSync(join(tmpdir(), 'vakbrug-serve-'));
	port = await freePort();
});

afterEach(async () => {
	for (const vakbrug of running.splice(0)) {
		vakbrug.process.kill('SIGTERM');
		await vakbrug.ended;
	}
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address();
	server.close();
	return address === null || typeof address === 'string' ? 0 : address.port;
}

function serve(settings: Record<string, string> = {}): Vakbrug {
	const vakbrug = startVakbrug(['serve'], {
		PORT: String(port),
		VAKBRUG_DATA: folder,
		VAKBRUG_DEMO: 'off',
		...settings
	});
	running.push(vakbrug);
	return vakbrug;
}

/** Asks the running website's own database, of which the lock tells the address. */
async function query(sql: string): Promise<unknown[]> {
	const lock = await lockDataFolder(folder, '');
	if (lock.ok) throw new Error('nothing is running');
	const client = new pg.Client({ connectionString: lock.holder.databaseUrl });
	await client.connect();
	const { rows } = await client.query<Record<string, unknown>>(sql);
	await client.end();
	return rows;
}

test('SIGTERM ends it within five seconds, with every process and the port given back', async () => {
	const vakbrug = serve();
	await vakbrug.ready;
	expect((await fetch(`http://localhost:${String(port)}/`)).status).toBeLessThan(500);
	const from = performance.now();
	vakbrug.process.kill('SIGTERM');
	expect(await vakbrug.ended).toBe(0);
	expect(performance.now() - from).toBeLessThan(5000);
	expect(existsSync(join(folder, 'postgres', 'postmaster.pid'))).toBe(false);
});

test('what was committed before kill -9 is there after the next start', async () => {
	const first = serve();
	await first.ready;
	await query('create table kept as select 7 as id');
	first.process.kill('SIGKILL');
	expect(await first.ended).toBe('SIGKILL');
	await serve().ready;
	expect(await query('select id from kept')).toEqual([{ id: 7 }]);
});

test('a second start on the same folder says who holds it and exits with 1', async () => {
	const first = serve();
	await first.ready;
	const second = serve({ PORT: String(await freePort()) });
	expect(await second.ended).toBe(1);
	expect(second.output()).toContain(String(first.process.pid));
	expect(second.output()).toContain(`http://localhost:${String(port)}`);
	expect(first.process.exitCode).toBe(null);
});

test('of two starts at once one serves and the other says who does', async () => {
	const both = [serve(), serve({ PORT: String(await freePort()) })];
	const loser = await Promise.race(both.map(({ ended }) => ended));
	expect(loser).toBe(1);
	const outcomes = await Promise.allSettled(both.map(({ ready }) => ready));
	expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a taken port is an error that names PORT', async () => {
	const other = createServer().listen(port, '127.0.0.1');
	await once(other, 'listening');
	const vakbrug = serve();
	expect(await vakbrug.ended).toBe(1);
	expect(vakbrug.output()).toMatch(/PORT=/);
	other.close();
});

test('a wrong setting is an error that names it', async () => {
	const vakbrug = serve({ SMTP_URL: 'https://example.org' });
	expect(await vakbrug.ended).toBe(1);
	expect(vakbrug.output()).toMatch(/^ {2}SMTP_URL: /m);
});

test('who comes by another name is sent to our own; links never follow the Host header', async () => {
	await serve().ready;
	const answer = await fetch(`http://127.0.0.1:${String(port)}/a?b=c`, { redirect: 'manual' });
	expect(answer.status).toBe(308);
	expect(answer.headers.get('location')).toBe(`http://localhost:${String(port)}/a?b=c`);
});

test('an open connection does not hold up the end', async () => {
	const vakbrug = serve();
	await vakbrug.ready;
	const idle = spawn(process.execPath, [
		'-e',
		`require('net').connect(${String(port)}, '127.0.0.1').on('connect', () => console.log('open'))`
	]);
	await once(idle.stdout, 'data');
	const from = performance.now();
	vakbrug.process.kill('SIGINT');
	expect(await vakbrug.ended).toBe(0);
	expect(performance.now() - from).toBeLessThan(5000);
	idle.kill();
});
