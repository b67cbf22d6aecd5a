import { sql } from 'kysely';
import type { Database } from '#server/platform/database.ts';

/** Which activity a shared sign-up link is for, or nothing for a code that was never given out. */
export async function activityByCode(
	database: Database,
	code: string
): Promise<{ readonly regionId: string; readonly activityId: string } | undefined> {
	const { rows } = await sql<{ region_id: string; activity_id: string }>`
		select region_id, activity_id from activity_by_sign_up_code(${code})`.execute(database);
	const found = rows[0];
	return found && { regionId: found.region_id, activityId: found.activity_id };
}
