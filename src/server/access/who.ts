import { sql } from 'kysely';
import type { Database } from '#server/platform/database.ts';
import type { AccessRole, Locale } from '#server/platform/tables.ts';

/** Whoever is signed in, as they are known in the region they work in now. */
export interface Who {
	readonly userId: string;
	readonly personId: string;
	readonly name: string;
	readonly role: AccessRole;
	readonly regionId: string;
	readonly regionName: string;
	readonly locale: Locale;
}

interface Row {
	readonly region_id: string;
	readonly region_name: string;
	readonly person_id: string;
	readonly person_name: string;
	readonly role: AccessRole;
	readonly locale: Locale;
}

/** The person behind a session. Somebody with several regions gets the first by name. */
export async function whoIs(database: Database, userId: string): Promise<Who | undefined> {
	const { rows } = await sql<Row>`select * from roles_of_user(${userId})`.execute(database);
	const row = rows[0];
	return (
		row && {
			userId,
			personId: row.person_id,
			name: row.person_name,
			role: row.role,
			regionId: row.region_id,
			regionName: row.region_name,
			locale: row.locale
		}
	);
}
