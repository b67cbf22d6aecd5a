import type { Kysely } from 'kysely';
import { todayInNetherlands } from './clock.ts';
import { inRegion, openAuthDatabase, openDatabase, type Database, type Seat } from './database.ts';
import { openJobs, type Jobs } from './jobs.ts';
import type { Work } from './work.ts';

/** What the process was told at its start. */
export interface PlatformSettings {
	readonly databaseUrl: string;
	readonly origin: string;
	readonly secret: string;
	readonly demo: boolean;
	readonly smtpUrl: string | undefined;
	readonly mailFrom: string;
}

/** Everything with an outside to it, opened once for a process and closed at its end. */
export interface Platform {
	readonly settings: PlatformSettings;
	/** Without a region: only the questions that come before one is known. */
	readonly database: Database;
	readonly authDatabase: Kysely<unknown>;
	readonly jobs: Jobs;
	readonly inRegion: <T>(seat: Seat, run: (work: Work) => Promise<T>) => Promise<T>;
	readonly close: () => Promise<void>;
}

export async function openPlatform(
	settings: PlatformSettings,
	report: (error: Error) => void
): Promise<Platform> {
	const database = openDatabase(settings.databaseUrl);
	const authDatabase = openAuthDatabase(settings.databaseUrl);
	const jobs = await openJobs(settings.databaseUrl, report);
	return {
		settings,
		database,
		authDatabase,
		jobs,
		inRegion: (seat, run) =>
			inRegion(database, seat, (db) =>
				run({
					db,
					regionId: seat.regionId,
					today: todayInNetherlands(),
					origin: settings.origin,
					enqueue: jobs.enqueue
				})
			),
		async close() {
			await jobs.stop();
			await Promise.all([database.destroy(), authDatabase.destroy()]);
		}
	};
}
