import { spawnSync } from 'node:child_process';
import { chownSync, readFileSync, statSync } from 'node:fs';
import type { PostgresBinaries } from './postgres-binaries.ts';

/** How PostgreSQL runs as somebody who is not root, which it insists on. */
export type PostgresUser = {
	/** What stands before the program and its arguments. */
	readonly prefix: readonly string[];
	/** Set when the programs run as another user of this machine. */
	readonly ids?: { readonly uid: number; readonly gid: number };
};

/**
 * Picks the user: oneself; for root the owner of an existing `cluster`, a user namespace in which
 * root has another number, or an unprivileged user that exists on every machine.
 *
 * @param cluster the database folder, which may not exist yet
 * @param folders that the user must be able to enter; handed over where that is needed
 */
export function postgresUser(
	binaries: PostgresBinaries,
	cluster: string,
	folders: readonly string[]
): PostgresUser | undefined {
	const owner = statSync(cluster, { throwIfNoEntry: false });
	const uid = process.getuid?.();
	if (uid !== 0) return owner && owner.uid !== uid ? undefined : { prefix: [] };
	const namespace = { prefix: ['unshare', '--user', '--map-user=1000', '--map-group=1000'] };
	const candidates: PostgresUser[] =
		owner && owner.uid !== 0
			? [{ prefix: [], ids: { uid: owner.uid, gid: owner.gid } }]
			: owner
				? [namespace]
				: [namespace, ...unprivilegedUsers()];
	return candidates.find((user) => canRun(user, binaries, folders));
}

function canRun(user: PostgresUser, binaries: PostgresBinaries, folders: readonly string[]) {
	if (!succeeds(user, [binaries.postgres, '--version'])) return false;
	if (user.ids) for (const folder of folders) chownSync(folder, user.ids.uid, user.ids.gid);
	return folders.every((folder) => succeeds(user, ['test', '-w', folder]));
}

function succeeds(user: PostgresUser, [program = '', ...args]: readonly string[]): boolean {
	const [command, rest] = commandAs(user, program, args);
	return spawnSync(command, rest, { cwd: '/', ...user.ids }).status === 0;
}

/** What to start so that the program runs as the user; `ids` go into the options of `spawn`. */
export function commandAs(
	{ prefix: [first, ...rest] }: PostgresUser,
	program: string,
	args: readonly string[]
): [command: string, args: readonly string[]] {
	return first === undefined ? [program, args] : [first, [...rest, program, ...args]];
}

function unprivilegedUsers(): PostgresUser[] {
	const lines = readFileSync('/etc/passwd', 'utf8').split('\n');
	return ['postgres', 'nobody'].flatMap((wanted) => {
		const [, , uid, gid] = lines.find((line) => line.startsWith(`${wanted}:`))?.split(':') ?? [];
		return Number(uid) > 0 ? [{ prefix: [], ids: { uid: Number(uid), gid: Number(gid) } }] : [];
	});
}
