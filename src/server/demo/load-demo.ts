import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { todayInNetherlands } from '#server/platform/clock.ts';
import { inRegion, openDatabase, type Db } from '#server/platform/database.ts';
import type { AccessRole } from '#server/platform/tables.ts';
import { insertActivities } from './demo-activities.ts';
import { insertNetwork, type DemoPerson } from './demo-network.ts';

/** Fills an empty database with a made-up region that looks alive today. Elsewhere it does nothing. */
export async function loadDemo(ownerUrl: string): Promise<void> {
	const database = openDatabase(ownerUrl, 1);
	try {
		const { rows } = await sql`select from public_regions()`.execute(database);
		if (rows.length > 0) return;
		const seat = { regionId: randomUUID(), actor: 'command:demo' };
		await inRegion(database, seat, async (db) => {
			await db
				.insertInto('region')
				.values({
					name: 'Techniekregio Voorbeeldland',
					slug: 'voorbeeldland',
					holiday_region: 'midden',
					contact_email: 'contact@vakbrug.example',
					is_demo: true
				})
				.execute();
			const network = await insertNetwork(db);
			await giveAccess(db, network.coordinator, 'coordinator');
			const [school] = network.schools;
			const [teacher] = school?.teachers ?? [];
			if (school) await giveAccess(db, school.leader, 'schoolLeader');
			if (teacher) await giveAccess(db, teacher, 'teacher');
			await insertActivities({
				db,
				regionId: seat.regionId,
				today: todayInNetherlands(),
				network
			});
		});
	} finally {
		await database.destroy();
	}
}

async function giveAccess(db: Db, { id, name, email }: DemoPerson, role: AccessRole) {
	await db
		.insertInto('region_role')
		.values({ user_id: sql<string>`ensure_user(${email}, ${name})`, person_id: id, role })
		.execute();
}
