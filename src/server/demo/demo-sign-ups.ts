import type { DemoPerson } from './demo-network.ts';
import type { Demo, DemoSpeedDate } from './demo-speed-date.ts';

interface SignUps {
	/** Two wished tables each. */
	readonly wishes?: boolean;
	/** How many of the last cancel again. */
	readonly cancelled?: number;
	/** The day has been: nearly all were there. */
	readonly attended?: boolean;
}

/** Signs people up in this order; who comes after the last seat waits. */
export async function signUp(
	demo: Demo,
	{ id, school }: DemoSpeedDate,
	people: readonly (DemoPerson & { readonly section: string })[],
	{ wishes = false, cancelled = 0, attended = false }: SignUps
): Promise<void> {
	const rows = await demo.db
		.insertInto('registration')
		.values(
			people.map(({ id: person_id, name, email, section }, index) => ({
				activity_id: id,
				person_id,
				name,
				email,
				section,
				organisation_id: school.id,
				state: 'confirmed' as const,
				dietary_needs: index % 9 === 4 ? 'vegetarisch' : index === 11 ? 'halal' : null,
				access_needs: index === 7 ? 'Graag een tafel dicht bij de deur.' : null,
				attended: attended ? index % 11 !== 10 : null
			}))
		)
		.returning('registration_id')
		.execute();
	const ids = rows.map(({ registration_id }) => registration_id);
	if (wishes) await insertWishes(demo, id, ids);
	if (cancelled > 0) {
		await demo.db
			.updateTable('registration')
			.set({ state: 'cancelled' })
			.where('registration_id', 'in', ids.slice(-cancelled))
			.execute();
	}
}

async function insertWishes(
	{ db }: Demo,
	activityId: string,
	registrations: readonly string[]
): Promise<void> {
	const tables = await db
		.selectFrom('speed_date_table')
		.select('table_id')
		.where('activity_id', '=', activityId)
		.orderBy('number')
		.execute();
	const wishes = registrations.flatMap((registration_id, index) =>
		[index, index + 3].flatMap((place) => {
			const table = tables[place % tables.length];
			return table === undefined ? [] : [{ registration_id, table_id: table.table_id }];
		})
	);
	await db.insertInto('registration_wish').values(wishes).execute();
}
