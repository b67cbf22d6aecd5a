import { spawnSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { commandAs, type PostgresUser } from './postgres-user.ts';

/**
 * Makes the cluster beside its place and renames it, so that a killed first start leaves no half one.
 *
 * The locale is PostgreSQL's own, so that an upgrade of the machine never changes how text sorts.
 *
 * @returns what went wrong, if anything
 */
export function makeCluster(
	binaries: PostgresBinaries,
	user: PostgresUser,
	cluster: string
): string | undefined {
	const draft = `${cluster}.new`;
	rmSync(draft, { recursive: true, force: true });
	const [command, args] = commandAs(user, binaries.initdb, [
		`--pgdata=${draft}`,
		'--username=vakbrug',
		'--auth-local=trust',
		'--auth-host=reject',
		'--encoding=UTF8',
		'--locale=C',
		'--locale-provider=builtin',
		'--builtin-locale=C.UTF-8'
	]);
	const env = { PATH: process.env['PATH'], LC_ALL: 'C' };
	const made = spawnSync(command, args, { cwd: '/', env, encoding: 'utf8', ...user.ids });
	if (made.status !== 0) return made.stderr.trim();
	renameSync(draft, cluster);
	return undefined;
}
