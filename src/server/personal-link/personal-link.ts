import { createHash, randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import type { Database, Db } from '#server/platform/database.ts';
import type { LinkPurpose } from '#server/platform/tables.ts';

/** Days after the activity that a personal link keeps working. */
const linkDays = 365;

/** Makes a link for one purpose. Only its hash is kept, so the token can be shown just this once. */
export async function createLink(db: Db, purpose: LinkPurpose, subjectId: string): Promise<string> {
	const token = randomBytes(24).toString('base64url');
	await db
		.insertInto('personal_link')
		.values({
			token_hash: hash(token),
			purpose,
			subject_id: subjectId,
			expires_at: sql<Date>`now() + make_interval(days => ${linkDays})`
		})
		.execute();
	return token;
}

/** What a link opens, or nothing when it is unknown, expired or meant for something else. */
export async function openLink(
	database: Database,
	purpose: LinkPurpose,
	token: string
): Promise<{ regionId: string; subjectId: string } | undefined> {
	const { rows } = await sql<{ region_id: string; purpose: LinkPurpose; subject_id: string }>`
		select region_id, purpose, subject_id from link_by_hash(${hash(token)})`.execute(database);
	const found = rows[0];
	if (found?.purpose !== purpose) return undefined;
	return { regionId: found.region_id, subjectId: found.subject_id };
}

function hash(token: string): Buffer {
	return createHash('sha256').update(token).digest();
}
