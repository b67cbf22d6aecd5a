import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { endOrphan } from './end-orphan.ts';
import { makeCluster } from './make-cluster.ts';
import { postgresBinaries, type PostgresBinaries } from './postgres-binaries.ts';
import { commandAs, postgresUser, type PostgresUser } from './postgres-user.ts';
import { socketFolder } from './socket-folder.ts';

export type EmbeddedPostgres =
	| {
			readonly ok: true;
			/** Connects as the owner of everything, to the database `vakbrug`. */
			readonly url: string;
			readonly stop: () => Promise<void>;
			/** Resolves when the server has ended, for whatever cause. */
			readonly ended: Promise<void>;
			readonly log: string;
	  }
	| {
			readonly ok: false;
			readonly reason: 'no_binaries' | 'no_user' | 'not_started';
			readonly detail: string;
	  };

/** Nothing of the caller's environment may point the programs at another server or folder. */
const env = { PATH: process.env['PATH'], LC_ALL: 'C' };

/**
 * Starts the PostgreSQL that npm brought along, with its data in `dataFolder`/postgres. It listens on
 * a socket in a private folder only. The caller holds the lock on `dataFolder`.
 *
 * @param configuration PostgreSQL settings such as `fsync=off`, for tests
 */
export async function startEmbeddedPostgres(
	dataFolder: string,
	configuration: readonly string[] = []
): Promise<EmbeddedPostgres> {
	const cluster = resolve(dataFolder, 'postgres');
	const log = resolve(dataFolder, 'postgres.log');
	mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
	const socket = socketFolder(dataFolder);

	const binaries = postgresBinaries();
	if (!binaries) {
		const detail = `${process.platform}-${process.arch}`;
		return { ok: false, reason: 'no_binaries', detail };
	}
	const user = postgresUser(binaries, cluster, [socket, dataFolder]);
	if (!user) return { ok: false, reason: 'no_user', detail: cluster };

	if (!existsSync(cluster)) {
		const problem = makeCluster(binaries, user, cluster);
		if (problem !== undefined) return { ok: false, reason: 'no_binaries', detail: problem };
	}
	await endOrphan(cluster);

	const server = run(binaries, user, cluster, socket, log, configuration);
	const ended = new Promise<void>((done) =>
		server.once('exit', () => {
			done();
		})
	);
	const endWithUs = () => server.kill('SIGINT');
	process.once('exit', endWithUs);
	const stop = async () => {
		// A fast shutdown; where that takes too long an immediate one, after which the next start recovers.
		server.kill('SIGINT');
		await Promise.race([ended, sleep(3000, undefined, { ref: false })]);
		server.kill('SIGQUIT');
		await ended;
		process.off('exit', endWithUs);
		rmSync(socket, { recursive: true, force: true });
	};

	const url = (database: string) =>
		`postgresql://vakbrug@localhost/${database}?host=${encodeURIComponent(socket)}`;
	if (!(await answers(server, url('postgres')))) {
		await stop();
		return { ok: false, reason: 'not_started', detail: lastLines(log) };
	}
	await createDatabase(url('postgres'));
	return { ok: true, url: url('vakbrug'), stop, ended, log };
}

/** In a session of its own, so that Ctrl-C reaches us only and the database is closed last. */
function run(
	binaries: PostgresBinaries,
	user: PostgresUser,
	cluster: string,
	socket: string,
	log: string,
	configuration: readonly string[]
): ChildProcess {
	const options = [
		'listen_addresses=',
		`unix_socket_directories=${socket}`,
		'unix_socket_permissions=0700',
		'log_min_messages=warning',
		...configuration
	];
	const [command, args] = commandAs(user, binaries.postgres, [
		'-D',
		cluster,
		...options.flatMap((option) => ['-c', option])
	]);
	const output = openSync(log, 'w', 0o600);
	const server = spawn(command, args, {
		cwd: '/',
		env,
		detached: true,
		stdio: ['ignore', output, output],
		...user.ids
	});
	closeSync(output);
	return server;
}

/** Waits until the server accepts connections; recovery after a crash may take a while. */
async function answers(server: ChildProcess, url: string): Promise<boolean> {
	while (server.exitCode === null && server.signalCode === null) {
		const client = new pg.Client({ connectionString: url });
		try {
			await client.connect();
			return true;
		} catch {
			await sleep(20);
		} finally {
			await client.end().catch(() => undefined);
		}
	}
	return false;
}

async function createDatabase(url: string): Promise<void> {
	const client = new pg.Client({ connectionString: url });
	await client.connect();
	try {
		const found = await client.query("select 1 from pg_database where datname = 'vakbrug'");
		if (found.rowCount === 0) await client.query('create database vakbrug');
	} finally {
		await client.end();
	}
}

function lastLines(log: string): string {
	return readFileSync(log, 'utf8').trim().split('\n').slice(-5).join('\n');
}
