import { m } from '#messages';
import { migrate } from '#server/platform/migrate.ts';
import { chosenSettings } from './chosen-settings.ts';
import { openDatabaseServer, takeDataFolder } from './database-server.ts';
import { complain } from './operator.ts';
import { untilStopped } from './until-stopped.ts';

/** What a command does with the owner's address of the migrated database. */
type Work = (ownerUrl: string, migrated: readonly string[]) => Promise<number>;

/** Runs a command on the database: that of the running website, or one started for the occasion. */
export async function withDatabase(work: Work): Promise<number> {
	const settings = chosenSettings();
	if (!settings) return 1;
	return untilStopped(async (running) => {
		const migrated = async (ownerUrl: string) => work(ownerUrl, await migrate(ownerUrl));
		if (settings.databaseUrl !== undefined) {
			const chosen = await openDatabaseServer(settings, running);
			return chosen === undefined ? 1 : migrated(chosen);
		}
		const lock = await takeDataFolder(settings);
		if (!lock) return 1;
		if (!lock.ok) {
			const { databaseUrl, pid } = lock.holder;
			if (databaseUrl !== undefined) return migrated(databaseUrl);
			return complain(m.process_folder_needed_free, { folder: settings.dataFolder, pid });
		}
		running.onStop(lock.release);
		const own = await openDatabaseServer(settings, running);
		return own === undefined ? 1 : migrated(own);
	});
}
