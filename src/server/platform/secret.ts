import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The secret of this installation: made at the first start and kept in the data folder. */
export function keptSecret(dataFolder: string): string {
	const place = join(dataFolder, 'secret');
	try {
		return readFileSync(place, 'utf8');
	} catch {
		// Written aside and linked, so that nobody ever reads half of it.
		const draft = `${place}.${String(process.pid)}`;
		writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600, flush: true });
		linkSync(draft, place);
		rmSync(draft);
		return readFileSync(place, 'utf8');
	}
}
