/**
 * Writes the types of the tables from a database that every migration has just run on. With `--check`
 * it only says whether they still agree.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '#server/platform/embedded-postgres/start-embedded-postgres.ts';
import { migrate } from '#server/platform/migrate.ts';

const root = resolve(import.meta.dirname, '..');
const folder = mkdtempSync(join(tmpdir(), 'vakbrug-tables-'));
const server = await startEmbeddedPostgres(folder, ['fsync=off']);
if (!server.ok) throw new Error(`${server.reason}: ${server.detail}`);
try {
	await migrate(server.url, join(root, 'db', 'migrations'));
	const codegen = join(root, 'node_modules', 'kysely-codegen', 'dist', 'cli', 'bin.js');
	const { status } = spawnSync(
		process.execPath,
		[
			codegen,
			'--dialect=postgres',
			`--url=${server.url}`,
			'--date-parser=string',
			// Sign-in and jobs have libraries of their own that read their tables.
			'--exclude-pattern={auth.*,pgboss.*,*.vakbrug_migration}',
			'--out-file=src/server/platform/tables.ts',
			...(process.argv.includes('--check') ? ['--verify'] : [])
		],
		{ cwd: root, stdio: 'inherit' }
	);
	process.exitCode = status ?? 1;
} finally {
	await server.stop();
	rmSync(folder, { recursive: true, force: true });
}
