import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { startEmbeddedPostgres } from './embedded-postgres/start-embedded-postgres.ts';
import { migrate } from './migrate.ts';

declare module 'vitest' {
	export interface ProvidedContext {
		/** The migrated database of this run, of which every test file takes a copy. */
		templateUrl: string;
	}
}

/** One PostgreSQL per run; nothing it holds has to survive a crash. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
	const folder = mkdtempSync(join(tmpdir(), 'vakbrug-test-'));
	const server = await startEmbeddedPostgres(folder, [
		'fsync=off',
		'full_page_writes=off',
		'synchronous_commit=off',
		'max_connections=200'
	]);
	if (!server.ok) throw new Error(`${server.reason}: ${server.detail}`);
	project.provide('templateUrl', server.url);
	const teardown = async () => {
		await server.stop();
		rmSync(folder, { recursive: true, force: true });
	};
	try {
		await migrate(server.url);
	} catch (error) {
		await teardown();
		throw error;
	}
	return teardown;
}
