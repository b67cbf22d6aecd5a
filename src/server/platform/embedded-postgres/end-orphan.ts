import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Ends the PostgreSQL that stayed behind on `cluster` when the process that started it was killed.
 * Only for whoever holds the lock on the data folder.
 */
export async function endOrphan(cluster: string): Promise<void> {
	const pidFile = join(cluster, 'postmaster.pid');
	if (!existsSync(pidFile)) return;
	const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
	if (!Number.isInteger(pid) || pid <= 1 || !isAlive(pid)) return;
	if (!commandLine(pid).includes(cluster)) {
		// The number went to another program, for example after a reboot: PostgreSQL would refuse.
		rmSync(pidFile);
		return;
	}
	for (const signal of ['SIGINT', 'SIGQUIT'] as const) {
		process.kill(pid, signal);
		for (let waitedMs = 0; waitedMs < 10_000; waitedMs += 50) {
			if (!isAlive(pid)) return;
			await sleep(50);
		}
	}
	throw new Error(`PostgreSQL process ${String(pid)} does not stop`);
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
	} catch {
		return false;
	}
	// A dead child that nobody waited for still answers to its number.
	return !commandLine(pid).startsWith('Z');
}

/** The state letter of a process and its command line, or nothing when there is no such process. */
function commandLine(pid: number): string {
	try {
		if (!existsSync('/proc/self/stat'))
			return execFileSync('ps', ['-ww', '-o', 'stat=,args=', '-p', String(pid)], {
				encoding: 'utf8'
			});
		const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
		const state = stat.slice(stat.lastIndexOf(')') + 2, stat.lastIndexOf(')') + 3);
		return `${state} ${readFileSync(`/proc/${String(pid)}/cmdline`, 'utf8').replaceAll('\0', ' ')}`;
	} catch {
		return '';
	}
}
