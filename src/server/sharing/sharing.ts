import type { Temporal } from 'temporal-polyfill';
import type { Db } from '#server/platform/database.ts';
import type { SharingAudience } from '#server/platform/tables.ts';

export interface NewSharing {
	readonly audience: SharingAudience;
	readonly what: string;
	readonly sharedOn: Temporal.PlainDate;
	readonly sharedBy: string;
}

/** With whom what was learned has been shared, newest first. */
export function sharingsOf(db: Db, activityId: string) {
	return db
		.selectFrom('sharing')
		.leftJoin('person', (join) =>
			join
				.onRef('person.region_id', '=', 'sharing.region_id')
				.onRef('person.person_id', '=', 'sharing.shared_by')
		)
		.select(['sharing_id as id', 'audience', 'what', 'shared_on as sharedOn', 'person.name as by'])
		.where('activity_id', '=', activityId)
		.orderBy('shared_on', 'desc')
		.orderBy('sharing_id')
		.execute();
}

export async function addSharing(db: Db, activityId: string, sharing: NewSharing): Promise<void> {
	await db
		.insertInto('sharing')
		.values({
			activity_id: activityId,
			audience: sharing.audience,
			what: sharing.what,
			shared_on: sharing.sharedOn.toString(),
			shared_by: sharing.sharedBy
		})
		.execute();
}

/** @returns whether it was there */
export async function removeSharing(db: Db, activityId: string, id: string): Promise<boolean> {
	const { numDeletedRows } = await db
		.deleteFrom('sharing')
		.where('activity_id', '=', activityId)
		.where('sharing_id', '=', id)
		.executeTakeFirst();
	return numDeletedRows > 0n;
}
