import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { HolidayRegion } from '#domain/calendar/school-calendar.ts';
import { inRegion, type Database } from '#server/platform/database.ts';

export interface NewRegion {
	readonly name: string;
	readonly holidayRegion: HolidayRegion;
	/** The first coordinator, who can let others in. */
	readonly coordinator: { readonly name: string; readonly email: string };
}

export type RegionCreated =
	| { readonly outcome: 'created'; readonly regionId: string }
	| { readonly outcome: 'refused'; readonly reason: 'exists' | 'no-letters' };

/** A region with its first coordinator: the two exist together or not at all. */
export async function createRegion(database: Database, wanted: NewRegion): Promise<RegionCreated> {
	const slug = slugOf(wanted.name);
	if (slug.length < 2) return { outcome: 'refused', reason: 'no-letters' };
	const seat = { regionId: randomUUID(), actor: 'command:init' };
	return inRegion(database, seat, async (db) => {
		// The row of another region is out of sight, so its name shows only by what it keeps out.
		const region = await db
			.insertInto('region')
			.values({ name: wanted.name, slug, holiday_region: wanted.holidayRegion })
			.onConflict((conflict) => conflict.column('slug').doNothing())
			.returning('region_id')
			.executeTakeFirst();
		if (region === undefined) return { outcome: 'refused', reason: 'exists' };
		const { name, email } = wanted.coordinator;
		const { person_id } = await db
			.insertInto('person')
			.values({ name, email })
			.returning('person_id')
			.executeTakeFirstOrThrow();
		await db
			.insertInto('region_role')
			.values({
				user_id: sql<string>`ensure_user(${email}, ${name})`,
				person_id,
				role: 'coordinator'
			})
			.execute();
		return { outcome: 'created', regionId: region.region_id };
	});
}

/** The name as it can stand in an address. */
function slugOf(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/\p{Mark}/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 40)
		.replace(/^-|-$/g, '');
}
