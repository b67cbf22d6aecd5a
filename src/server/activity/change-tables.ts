import type { Db } from '#server/platform/database.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

export interface TableChoice {
	/** Absent for a company of which nobody is known yet: it gets no table. */
	readonly personId: string | undefined;
	readonly organisationId: string;
}

/** Gives professionals a table, after those there are. @returns false when somebody does not work there */
export async function addTables(
	db: Db,
	{ id }: ChangeableActivity,
	choices: readonly TableChoice[]
): Promise<boolean> {
	for (const { personId, organisationId } of choices) {
		const known = await db
			.selectFrom('organisation')
			.select('organisation_id')
			.where('organisation_id', '=', organisationId)
			.where('kind', '<>', 'school')
			.executeTakeFirst();
		if (known === undefined) return false;
		await db
			.insertInto('activity_company')
			.values({ activity_id: id, organisation_id: organisationId })
			.onConflict((conflict) => conflict.doNothing())
			.execute();
		if (personId === undefined) continue;
		const works = await db
			.selectFrom('membership')
			.select('person_id')
			.where('person_id', '=', personId)
			.where('organisation_id', '=', organisationId)
			.executeTakeFirst();
		if (works === undefined) return false;
		await db
			.insertInto('speed_date_table')
			.values((row) => ({
				activity_id: id,
				organisation_id: organisationId,
				professional_id: personId,
				number: row
					.selectFrom('speed_date_table')
					.select((of) => of(of.fn.coalesce(of.fn.max('number'), of.lit(0)), '+', 1).as('next'))
					.where('activity_id', '=', id)
			}))
			.onConflict((conflict) =>
				conflict.columns(['region_id', 'activity_id', 'professional_id']).doNothing()
			)
			.execute();
	}
	return true;
}

/** Takes a table away; the numbers close up. @returns who sat there */
export async function dropTable(
	db: Db,
	activity: ChangeableActivity,
	tableId: string
): Promise<{ readonly personId: string; readonly organisationId: string } | undefined> {
	const gone = await db
		.deleteFrom('speed_date_table')
		.where('activity_id', '=', activity.id)
		.where('table_id', '=', tableId)
		.returning(['professional_id', 'organisation_id'])
		.executeTakeFirst();
	if (gone === undefined) return undefined;
	await number(db, activity, await tableIds(db, activity));
	return { personId: gone.professional_id, organisationId: gone.organisation_id };
}

/** Changes places with the table before or after. */
export async function moveTable(
	db: Db,
	activity: ChangeableActivity,
	tableId: string,
	by: -1 | 1
): Promise<void> {
	const ids = await tableIds(db, activity);
	const index = ids.indexOf(tableId);
	const other = ids[index + by];
	if (index < 0 || other === undefined) return;
	await number(db, activity, ids.with(index, other).with(index + by, tableId));
}

/** SD4: whether the professional of a table is a young one. */
export async function markYoung(
	db: Db,
	{ id }: ChangeableActivity,
	tableId: string,
	isYoung: boolean
): Promise<void> {
	await db
		.updateTable('membership as w')
		.from('speed_date_table as t')
		.set({ is_young_professional: isYoung })
		.whereRef('t.region_id', '=', 'w.region_id')
		.whereRef('t.professional_id', '=', 'w.person_id')
		.whereRef('t.organisation_id', '=', 'w.organisation_id')
		.where('w.position', '=', 'professional')
		.where('t.activity_id', '=', id)
		.where('t.table_id', '=', tableId)
		.execute();
}

/** Takes a company out of the activity. @returns false as long as it has a table */
export async function dropCompany(
	db: Db,
	{ id }: ChangeableActivity,
	organisationId: string
): Promise<boolean> {
	const table = await db
		.selectFrom('speed_date_table')
		.select('table_id')
		.where('activity_id', '=', id)
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	if (table !== undefined) return false;
	await db
		.deleteFrom('pre_study_part')
		.where('activity_id', '=', id)
		.where('organisation_id', '=', organisationId)
		.where('findings', 'is', null)
		.execute();
	await db
		.deleteFrom('activity_company')
		.where('activity_id', '=', id)
		.where('organisation_id', '=', organisationId)
		.execute();
	return true;
}

async function tableIds(db: Db, { id }: ChangeableActivity): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('speed_date_table')
		.select('table_id')
		.where('activity_id', '=', id)
		.orderBy('number')
		.execute();
	return rows.map(({ table_id }) => table_id);
}

/** Two tables may share a number until the work is done: the constraint waits for that. */
async function number(db: Db, { id }: ChangeableActivity, ids: readonly string[]): Promise<void> {
	for (const [index, tableId] of ids.entries()) {
		await db
			.updateTable('speed_date_table')
			.set({ number: index + 1 })
			.where('activity_id', '=', id)
			.where('table_id', '=', tableId)
			.where('number', '<>', index + 1)
			.execute();
	}
}
