import { randomInt } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';

const Holder = v.object({
	pid: v.number(),
	address: v.string(),
	/** Where the holder's database can be reached, once it can. */
	databaseUrl: v.optional(v.string()),
	isStopping: v.optional(v.boolean())
});

/** What the holder leaves for whoever finds the folder in use. */
export type LockHolder = Readonly<v.InferOutput<typeof Holder>>;

export type DataFolderLock =
	| {
			readonly ok: true;
			/** Changes what others read. */
			readonly tell: (news: Partial<LockHolder>) => void;
			readonly release: () => void;
	  }
	| { readonly ok: false; readonly holder: LockHolder };

/**
 * Takes the folder for this process. The lock itself is SQLite's: of all who try one gets it, and the
 * operating system lets go of it when the process ends in whatever way. Two who reach for it in the
 * same instant can keep each other out, so who is refused without finding a living holder tries again.
 *
 * @throws when the folder cannot be made or written, or stays taken by who does not say so
 */
export async function lockDataFolder(folder: string, address: string): Promise<DataFolderLock> {
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const note = join(folder, 'lock.json');
	let lock = takeLock(join(folder, 'lock.db'));
	for (let tries = 1; !lock; tries++) {
		const holder = readHolder(note);
		if (holder && isAlive(holder.pid)) return { ok: false, holder };
		if (tries === 60) throw new Error(`${folder} is in use by a process that leaves no name`);
		await sleep(randomInt(10, 50));
		lock = takeLock(join(folder, 'lock.db'));
	}
	const held = lock;
	let holder: LockHolder = { pid: process.pid, address };
	const tell = (news: Partial<LockHolder>) => {
		holder = { ...holder, ...news };
		writeFileSync(`${note}.new`, JSON.stringify(holder), { mode: 0o600 });
		renameSync(`${note}.new`, note);
	};
	tell({});
	return {
		ok: true,
		tell,
		release: () => {
			held.close();
		}
	};
}

function takeLock(file: string): DatabaseSync | undefined {
	const lock = new DatabaseSync(file, { timeout: 0 });
	try {
		lock.exec('begin exclusive');
		return lock;
	} catch (error) {
		lock.close();
		if (isBusy(error)) return undefined;
		throw error;
	}
}

function isBusy(error: unknown): boolean {
	return error instanceof Error && 'errcode' in error && error.errcode === 5;
}

/** What the note says; nothing while there is none. It may be that of a process that has ended. */
function readHolder(note: string): LockHolder | undefined {
	try {
		return v.parse(Holder, JSON.parse(readFileSync(note, 'utf8')));
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
		throw error;
	}
}

function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'EPERM';
	}
}
