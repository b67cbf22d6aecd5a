import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket's path may be 107 bytes long, of which PostgreSQL adds 19 for its own file names. */
const longest = 80;

/**
 * Makes the private folder where PostgreSQL listens: short, and the same at every start. Whoever can
 * enter it is trusted, so it must be ours and closed to others.
 *
 * @throws when somebody else made a folder of that name
 */
export function socketFolder(dataFolder: string): string {
	const uid = process.getuid?.() ?? 0;
	const hash = createHash('sha256').update(realpathSync(dataFolder)).digest('hex').slice(0, 16);
	const temporary = tmpdir();
	const usable = temporary.length <= longest - 40 && /^[\w./-]+$/.test(temporary);
	const folder = join(usable ? temporary : '/tmp', `vakbrug-${String(uid)}-${hash}`);
	mkdirSync(folder, { recursive: true, mode: 0o700 });
	const found = lstatSync(folder);
	const trusted = uid === 0 || found.uid === uid;
	if (!found.isDirectory() || !trusted || (found.mode & 0o077) !== 0)
		throw new Error(`${folder}: not a private folder of this user`);
	return folder;
}
