import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startVakbrug } from '../src/cli/start-vakbrug.ts';

/** The built product in a demo of its own, for as long as the browser tests run. */
export default async function setup(): Promise<() => Promise<void>> {
	const dataFolder = mkdtempSync(join(tmpdir(), 'vakbrug-e2e-'));
	const vakbrug = startVakbrug(['serve'], {
		PORT: process.env['VAKBRUG_E2E_PORT'],
		VAKBRUG_DATA: dataFolder,
		VAKBRUG_DEMO: 'on'
	});
	await vakbrug.ready;
	// For a test that runs a command beside the server.
	process.env['VAKBRUG_E2E_DATA'] = dataFolder;
	return async () => {
		vakbrug.process.kill('SIGTERM');
		if (vakbrug.process.exitCode === null) await once(vakbrug.process, 'exit');
		rmSync(dataFolder, { recursive: true, force: true });
	};
}
