import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataFolder, type LockHolder } from './data-folder-lock.ts';

const address = 'http://localhost:3000';
let folder: string;
const taken: ChildProcess[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'vakbrug-lock-'));
});

afterEach(async () => {
	for (const process of taken.splice(0)) await killed(process);
	rmSync(folder, { recursive: true });
});

async function killed(process: ChildProcess): Promise<void> {
	if (!process.kill('SIGKILL')) return;
	await once(process, 'exit');
}

type Answer = { ok: boolean; pid: number; holder?: LockHolder };

/** Tries the lock in a process of its own, which keeps it until it is killed. */
async function tryElsewhere(): Promise<Answer> {
	const module = JSON.stringify(join(import.meta.dirname, 'data-folder-lock.ts'));
	const code = `import { lockDataFolder } from ${module};
		const lock = await lockDataFolder(${JSON.stringify(folder)}, '${address}');
		process.send({ ok: lock.ok, pid: process.pid, holder: lock.holder });
		setInterval(() => lock, 1000);`;
	const other = spawn(process.execPath, ['--input-type=module', '-e', code], {
		stdio: ['ignore', 'inherit', 'inherit', 'ipc']
	});
	taken.push(other);
	return new Promise((done) =>
		other.once('message', (answer: Answer) => {
			done(answer);
		})
	);
}

test('a second taker hears who holds the folder, with the latest news', async () => {
	const lock = await lockDataFolder(folder, address);
	if (!lock.ok) throw new Error('not taken');
	lock.tell({ databaseUrl: 'postgresql:///x' });
	expect(await tryElsewhere()).toMatchObject({
		ok: false,
		holder: { pid: process.pid, address, databaseUrl: 'postgresql:///x' }
	});
	lock.release();
	expect(await tryElsewhere()).toMatchObject({ ok: true });
});

test('of two who start at once on a fresh folder one gets it and the other hears who', async () => {
	const [one, two] = await Promise.all([tryElsewhere(), tryElsewhere()]);
	expect([one.ok, two.ok].sort()).toEqual([false, true]);
	const [winner, loser] = one.ok ? [one, two] : [two, one];
	expect(loser.holder?.pid).toBe(winner.pid);
});

test('who is kept out by one that lets go again without a name still gets it', async () => {
	const passing = new DatabaseSync(join(folder, 'lock.db'));
	passing.exec('begin exclusive');
	const trying = lockDataFolder(folder, address);
	await sleep(100);
	passing.close();
	const lock = await trying;
	expect(lock.ok).toBe(true);
	if (lock.ok) lock.release();
});

test('the lock of a killed process is taken over at once', async () => {
	expect(await tryElsewhere()).toMatchObject({ ok: true });
	for (const process of taken) await killed(process);
	const lock = await lockDataFolder(folder, address);
	expect(lock.ok).toBe(true);
	if (lock.ok) lock.release();
});
