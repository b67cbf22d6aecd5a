import { sql } from 'kysely';
import type { Locale } from '#domain/text/locale.ts';
import type { Db } from '#server/platform/database.ts';

export interface MailedRegistration {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly locale: Locale;
	readonly sequence: number;
	readonly placeInLine: number;
}

/** Registrations of this activity alone, with the place in line of those who wait. */
export async function mailedRegistrations(
	db: Db,
	activityId: string,
	ids: readonly string[]
): Promise<readonly MailedRegistration[]> {
	if (ids.length === 0) return [];
	const rows = await db
		.selectFrom('registration as r')
		.select(['registration_id', 'name', 'email', 'locale', 'state', 'calendar_sequence'])
		.select((own) =>
			own
				.selectFrom('registration as ahead')
				.select((row) => row.fn.countAll<string>().as('count'))
				.whereRef('ahead.region_id', '=', 'r.region_id')
				.whereRef('ahead.activity_id', '=', 'r.activity_id')
				.where('ahead.state', '=', 'waiting')
				.where('ahead.place_in_line', '<=', sql<string>`r.place_in_line`)
				.as('line')
		)
		.where('activity_id', '=', activityId)
		.where('registration_id', 'in', ids)
		.orderBy('place_in_line')
		.execute();
	return rows.map((row) => ({
		id: row.registration_id,
		name: row.name,
		email: row.email,
		locale: row.locale,
		sequence: row.calendar_sequence,
		placeInLine: row.state === 'waiting' ? Number(row.line) : 0
	}));
}
