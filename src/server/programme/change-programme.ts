import { Temporal } from 'temporal-polyfill';
import {
	shiftProgramme,
	type ProgrammeChange,
	type TimedItem
} from '#domain/activity/programme.ts';
import type { ProgrammeKind } from '#domain/playbook/vocabulary.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import { isAround } from '#server/activity/people-around.ts';
import type { Db } from '#server/platform/database.ts';

export interface ItemFields {
	readonly title: string;
	readonly goal: string;
	readonly place: string;
	readonly responsibleId: string | undefined;
	readonly durationMinutes: number;
}

type Changed =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'unknown-item' | 'unknown-person' };

const done: Changed = { outcome: 'done' };
const unknownItem: Changed = { outcome: 'refused', reason: 'unknown-item' };
const unknownPerson: Changed = { outcome: 'refused', reason: 'unknown-person' };

/** Adds an item after another one, at the `begin` or at the end; what comes later makes room. */
export async function addItem(
	db: Db,
	activity: ChangeableActivity,
	fields: ItemFields & { readonly kind: ProgrammeKind; readonly after: string }
): Promise<Changed> {
	if (!(await mayLead(db, activity, fields.responsibleId))) return unknownPerson;
	const items = await timedItems(db, activity.id);
	const index = items.findIndex(({ id }) => id === fields.after);
	const at = fields.after === 'begin' ? 0 : index === -1 ? items.length : index + 1;
	const { item_id } = await db
		.insertInto('programme_item')
		.values({
			activity_id: activity.id,
			kind: fields.kind,
			...columns(fields),
			starts_at: activity.startsAt.toString(),
			duration_minutes: fields.durationMinutes
		})
		.returning('item_id')
		.executeTakeFirstOrThrow();
	const item = {
		id: item_id,
		startsAt: activity.startsAt,
		durationMinutes: fields.durationMinutes
	};
	await keep(db, [...items, item], shiftProgramme(items, { change: 'insert', item, at }));
	return done;
}

/** Changes the words of an item, who leads it, where, and how long it takes; later items shift along. */
export async function changeItem(
	db: Db,
	activity: ChangeableActivity,
	id: string,
	fields: ItemFields & { readonly startsAt: Temporal.PlainTime | undefined }
): Promise<Changed> {
	if (!(await mayLead(db, activity, fields.responsibleId))) return unknownPerson;
	const items = await timedItems(db, activity.id);
	if (items.every((item) => item.id !== id)) return unknownItem;
	await db
		.updateTable('programme_item')
		.set(columns(fields))
		.where('activity_id', '=', activity.id)
		.where('item_id', '=', id)
		.execute();
	const longer = shiftProgramme(items, {
		change: 'lengthen',
		id,
		toMinutes: fields.durationMinutes
	});
	const moved =
		fields.startsAt === undefined
			? longer
			: shiftProgramme(longer, { change: 'start', id, at: fields.startsAt });
	await keep(db, items, moved);
	return done;
}

/** Moves an item one place earlier or later in the day. */
export async function moveItem(
	db: Db,
	activity: Pick<ChangeableActivity, 'id'>,
	id: string,
	by: -1 | 1
): Promise<Changed> {
	return shift(db, activity.id, { change: 'move', id, by });
}

/** Takes an item out; later ones move up. */
export async function removeItem(
	db: Db,
	activity: Pick<ChangeableActivity, 'id'>,
	id: string
): Promise<Changed> {
	const shifted = await shift(db, activity.id, { change: 'remove', id });
	if (shifted.outcome === 'refused') return shifted;
	await db
		.deleteFrom('programme_item')
		.where('activity_id', '=', activity.id)
		.where('item_id', '=', id)
		.execute();
	return done;
}

async function shift(
	db: Db,
	activityId: string,
	change: Extract<ProgrammeChange<TimedItem>, { readonly id: string }>
): Promise<Changed> {
	const items = await timedItems(db, activityId);
	if (items.every(({ id }) => id !== change.id)) return unknownItem;
	await keep(db, items, shiftProgramme(items, change));
	return done;
}

/** The items of the day in order, as far as time goes. */
export async function timedItems(db: Db, activityId: string): Promise<readonly TimedItem[]> {
	const rows = await db
		.selectFrom('programme_item')
		.select(['item_id', 'starts_at', 'duration_minutes'])
		.where('activity_id', '=', activityId)
		.orderBy('starts_at')
		.orderBy('item_id')
		.execute();
	return rows.map((row) => ({
		id: row.item_id,
		startsAt: Temporal.PlainTime.from(row.starts_at),
		durationMinutes: row.duration_minutes
	}));
}

/** Writes the times that differ. */
export async function keep(
	db: Db,
	before: readonly TimedItem[],
	after: readonly TimedItem[]
): Promise<void> {
	for (const { id, startsAt, durationMinutes } of after) {
		const old = before.find((item) => item.id === id);
		if (old?.startsAt.equals(startsAt) && old.durationMinutes === durationMinutes) continue;
		await db
			.updateTable('programme_item')
			.set({ starts_at: startsAt.toString(), duration_minutes: durationMinutes })
			.where('item_id', '=', id)
			.execute();
	}
}

function columns({ title, goal, place, responsibleId }: ItemFields) {
	return {
		title,
		goal: goal === '' ? null : goal,
		place: place === '' ? null : place,
		responsible_id: responsibleId ?? null
	};
}

async function mayLead(
	db: Db,
	activity: ChangeableActivity,
	personId: string | undefined
): Promise<boolean> {
	return personId === undefined || isAround(db, activity, personId);
}
