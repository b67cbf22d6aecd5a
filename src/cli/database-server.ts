import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { m } from '#messages';
import { lockDataFolder, type DataFolderLock } from '#server/platform/data-folder-lock.ts';
import { startEmbeddedPostgres } from '#server/platform/embedded-postgres/start-embedded-postgres.ts';
import type { Settings } from '#server/platform/settings.ts';
import { complain, tell } from './operator.ts';
import type { Running } from './until-stopped.ts';

/** Takes the data folder; one that is being given back is waited for. Complains when it cannot. */
export async function takeDataFolder({
	dataFolder,
	origin
}: Settings): Promise<DataFolderLock | undefined> {
	try {
		for (let waitedMs = 0; ; waitedMs += 100) {
			const lock = await lockDataFolder(dataFolder, origin);
			if (lock.ok || !lock.holder.isStopping || waitedMs > 6000) return lock;
			await sleep(100);
		}
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		complain(m.process_folder_unusable, { folder: dataFolder, detail });
		return undefined;
	}
}

/** The owner's address of the chosen database, or of our own, started here. Complains when neither works. */
export async function openDatabaseServer(
	{ dataFolder, databaseUrl }: Settings,
	running: Running
): Promise<string | undefined> {
	if (databaseUrl !== undefined) {
		const problem = await problemOf(databaseUrl);
		if (problem === undefined) return databaseUrl;
		complain(m.process_database_unreachable, { detail: problem });
		return undefined;
	}
	tell(m.process_starting_database, {});
	const server = await startEmbeddedPostgres(dataFolder);
	if (!server.ok) {
		complain(m[`process_database_${server.reason}`], { detail: server.detail });
		return undefined;
	}
	let isStopping = false;
	running.onStop(() => {
		isStopping = true;
		return server.stop();
	});
	void server.ended.then(() => {
		if (!isStopping) running.stop(complain(m.process_database_lost, { log: server.log }));
	});
	return server.url;
}

async function problemOf(databaseUrl: string): Promise<string | undefined> {
	const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
	client.on('error', () => undefined);
	try {
		await client.connect();
		const { rows } = await client.query<{ version: number; encoding: string }>(
			`select current_setting('server_version_num')::int as version,
				current_setting('server_encoding') as encoding`
		);
		const [server] = rows;
		if (server && server.version < 150_000) return `PostgreSQL ${String(server.version)} < 15`;
		if (server && server.encoding !== 'UTF8') return `${server.encoding} ≠ UTF8`;
		return undefined;
	} catch (error) {
		return error instanceof Error ? error.message || error.name : String(error);
	} finally {
		await client.end();
	}
}
