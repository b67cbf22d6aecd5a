import type { Db } from '#server/platform/database.ts';

/** A sign-up as the coordinator sees it: plain data. */
export interface ListedRegistration {
	readonly id: string;
	readonly name: string;
	readonly email: string;
	readonly section: string;
	readonly accessNeeds: string;
	readonly dietaryNeeds: string;
	readonly wishes: readonly string[];
	readonly state: 'confirmed' | 'waiting' | 'cancelled';
	/** From 1, for those who wait. */
	readonly placeInLine: number | null;
	readonly attended: boolean | null;
}

const order = ['confirmed', 'waiting', 'cancelled'];

/** Those with a seat first, then who waits in order of the line, then who cancelled. */
export async function registrations(
	db: Db,
	activityId: string
): Promise<readonly ListedRegistration[]> {
	const rows = await db
		.selectFrom('registration')
		.select(['registration_id', 'name', 'email', 'section', 'access_needs', 'dietary_needs'])
		.select(['state', 'attended'])
		.where('activity_id', '=', activityId)
		.orderBy('place_in_line')
		.execute();
	const wishes = await db
		.selectFrom('registration_wish as w')
		.innerJoin('speed_date_table as t', (join) =>
			join.onRef('t.region_id', '=', 'w.region_id').onRef('t.table_id', '=', 'w.table_id')
		)
		.innerJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 't.region_id').onRef('p.person_id', '=', 't.professional_id')
		)
		.select(['w.registration_id', 'p.name'])
		.where('t.activity_id', '=', activityId)
		.orderBy('t.number')
		.execute();
	const waiting = rows.filter(({ state }) => state === 'waiting');
	return rows
		.map((row) => ({
			id: row.registration_id,
			name: row.name,
			email: row.email,
			section: row.section ?? '',
			accessNeeds: row.access_needs ?? '',
			dietaryNeeds: row.dietary_needs ?? '',
			wishes: wishes
				.filter(({ registration_id }) => registration_id === row.registration_id)
				.map(({ name }) => name),
			state: row.state,
			placeInLine: row.state === 'waiting' ? waiting.indexOf(row) + 1 : null,
			attended: row.attended
		}))
		.sort((one, other) => order.indexOf(one.state) - order.indexOf(other.state));
}
