import type { Db } from '#server/platform/database.ts';
import { isId } from './lock-activity.ts';

/** Records at which tables somebody would like to sit; a table of another activity is left out. */
export async function wishTables(
	db: Db,
	activityId: string,
	registrationId: string,
	tableIds: readonly string[]
): Promise<void> {
	await db.deleteFrom('registration_wish').where('registration_id', '=', registrationId).execute();
	const wanted = tableIds.filter(isId);
	if (wanted.length === 0) return;
	await db
		.insertInto('registration_wish')
		.columns(['registration_id', 'table_id'])
		.expression((from) =>
			from
				.selectFrom('speed_date_table')
				.select((table) => [table.val(registrationId).as('registration_id'), 'table_id'])
				.where('activity_id', '=', activityId)
				.where('table_id', 'in', wanted)
		)
		.execute();
}
