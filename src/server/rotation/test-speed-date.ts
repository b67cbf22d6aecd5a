import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { inRegion, openDatabase } from '#server/platform/database.ts';
import { testDatabase } from '#server/platform/test-database.ts';
import type { InRegion } from './situation.ts';

export { makeSpeedDate, signUp, type TestSpeedDate } from './example-speed-date.ts';

/** A database with one region, for tests. */
export async function testRegion() {
	const fresh = await testDatabase();
	const database = openDatabase(fresh.ownerUrl, 4);
	const seat = { regionId: randomUUID(), actor: 'command:test' };
	const run: InRegion = (work) =>
		inRegion(database, seat, (db) =>
			work({
				db,
				regionId: seat.regionId,
				today: Temporal.PlainDate.from('2026-11-02'),
				origin: 'http://localhost',
				enqueue: () => Promise.resolve()
			})
		);
	await run(async ({ db }) => {
		await db
			.insertInto('region')
			.values({
				name: 'Proef',
				slug: `proef-${seat.regionId.slice(0, 8)}`,
				holiday_region: 'midden'
			})
			.execute();
	});
	return {
		run,
		async close() {
			await database.destroy();
			await fresh.drop();
		}
	};
}
