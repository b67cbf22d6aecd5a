import { EventEmitter } from 'node:events';
import type { RequestListener } from 'node:http';
import { m } from '#messages';
import { migrate } from '#server/platform/migrate.ts';
import { keptSecret } from '#server/platform/secret.ts';
import type { Settings } from '#server/platform/settings.ts';
import { chosenSettings } from './chosen-settings.ts';
import { openDatabaseServer, takeDataFolder } from './database-server.ts';
import { demoCoordinator } from './demo-coordinator.ts';
import { complain, tell, welcome } from './operator.ts';
import { untilStopped } from './until-stopped.ts';
import { openWebServer, type WebServer } from './web-server.ts';

/** Opens the application itself, when the environment says all that it needs to know. */
type OpenApplication = (
	web: WebServer
) => Promise<{ readonly listener: RequestListener; readonly close?: () => Promise<void> }>;

/** Brings up everything a website needs, in order, and keeps it up until it is stopped. */
export async function runWebsite(openApplication: OpenApplication): Promise<number> {
	const settings = chosenSettings();
	if (!settings) return 1;
	return untilStopped(async (running) => {
		const lock = await takeDataFolder(settings);
		if (!lock) return 1;
		if (!lock.ok)
			return complain(m.process_folder_held, {
				folder: settings.dataFolder,
				pid: lock.holder.pid,
				address: lock.holder.address
			});
		running.onStop(lock.release);

		const web = await openWebServer(settings);
		if (!web) return 1;
		running.onStop(web.close);

		const databaseUrl = await openDatabaseServer(settings, running);
		if (databaseUrl === undefined) return 1;
		await migrate(databaseUrl);
		const coordinator = settings.demo ? await demoCoordinator(databaseUrl) : undefined;
		lock.tell({ databaseUrl });

		exportSettings(settings, databaseUrl);
		const application = await openApplication(web);
		running.onStop(async () => {
			tell(m.process_stopping, {});
			lock.tell({ isStopping: true });
			await web.close();
			await application.close?.();
			await closeApplication();
		});
		web.answerWith(application.listener);
		welcome(settings.origin, coordinator);
		return undefined;
	});
}

/** The application reads its settings from the environment, with the defaults filled in. */
function exportSettings(settings: Settings, databaseUrl: string): void {
	Object.assign(process.env, {
		DATABASE_URL: databaseUrl,
		ORIGIN: settings.origin,
		VAKBRUG_DATA: settings.dataFolder,
		VAKBRUG_DEMO: settings.demo ? 'on' : 'off',
		VAKBRUG_SECRET: settings.secret ?? keptSecret(settings.dataFolder),
		PROTOCOL_HEADER: 'x-vakbrug-protocol',
		BODY_SIZE_LIMIT: process.env['BODY_SIZE_LIMIT'] ?? '8M'
	});
}

/** Unlike `process.emit` this waits until the application has closed its pools and its jobs. */
async function closeApplication(): Promise<void> {
	const listeners = EventEmitter.prototype.listeners.call(process, 'sveltekit:shutdown');
	await Promise.allSettled(
		listeners.map(async (listener) => {
			await Reflect.apply(listener, process, ['SIGTERM']);
		})
	);
}
