import type { Temporal } from 'temporal-polyfill';
import { isAround } from '#server/activity/people-around.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';
import type { OutcomeState } from '#server/platform/tables.ts';

export interface OutcomeFields {
	readonly kind: string;
	readonly text: string;
	readonly ownerId?: string | undefined;
	readonly organisationId?: string | undefined;
	readonly nextStep?: string | undefined;
	readonly nextStepOn?: Temporal.PlainDate | undefined;
}

type Changed =
	| { readonly outcome: 'done' }
	| {
			readonly outcome: 'refused';
			readonly reason: 'unknown-person' | 'unknown-partner' | 'unknown-outcome';
	  };

/** What came of an activity, in the order in which it was noted. */
export function outcomesOf(db: Db, activityId: string) {
	return db
		.selectFrom('outcome as u')
		.leftJoin('person as p', (join) =>
			join.onRef('p.region_id', '=', 'u.region_id').onRef('p.person_id', '=', 'u.owner_id')
		)
		.leftJoin('organisation as o', (join) =>
			join
				.onRef('o.region_id', '=', 'u.region_id')
				.onRef('o.organisation_id', '=', 'u.organisation_id')
		)
		.select(['outcome_id as id', 'u.kind', 'text', 'owner_id as ownerId', 'p.name as ownerName'])
		.select(['u.organisation_id as organisationId', 'o.name as organisationName'])
		.select(['next_step as nextStep', 'next_step_on as nextStepOn', 'state'])
		.select('became_activity_id as becameActivityId')
		.where('activity_id', '=', activityId)
		.orderBy('u.created_at')
		.orderBy('outcome_id')
		.execute();
}

/** Notes an outcome, or changes the one with `id`. */
export async function saveOutcome(
	db: Db,
	activity: ChangeableActivity,
	fields: OutcomeFields,
	id?: string
): Promise<Changed> {
	const { ownerId, organisationId } = fields;
	if (ownerId !== undefined && !(await isAround(db, activity, ownerId))) {
		return { outcome: 'refused', reason: 'unknown-person' };
	}
	if (organisationId !== undefined && !(await takesPart(db, activity, organisationId))) {
		return { outcome: 'refused', reason: 'unknown-partner' };
	}
	const row = {
		kind: fields.kind,
		text: fields.text,
		owner_id: ownerId ?? null,
		organisation_id: organisationId ?? null,
		next_step: fields.nextStep ?? null,
		next_step_on: fields.nextStepOn?.toString() ?? null
	};
	if (id === undefined) {
		await db
			.insertInto('outcome')
			.values({ activity_id: activity.id, ...row })
			.execute();
		return { outcome: 'done' };
	}
	const { numUpdatedRows } = await db
		.updateTable('outcome')
		.set(row)
		.where('activity_id', '=', activity.id)
		.where('outcome_id', '=', id)
		.executeTakeFirst();
	return numUpdatedRows > 0n
		? { outcome: 'done' }
		: { outcome: 'refused', reason: 'unknown-outcome' };
}

/** Says how far an outcome is. @returns whether it was there */
export async function settleOutcome(
	db: Db,
	activity: Pick<ChangeableActivity, 'id'>,
	id: string,
	state: OutcomeState
): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('outcome')
		.set({ state })
		.where('activity_id', '=', activity.id)
		.where('outcome_id', '=', id)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}

async function takesPart(
	db: Db,
	{ id, schoolId }: ChangeableActivity,
	organisationId: string
): Promise<boolean> {
	if (organisationId === schoolId) return true;
	const found = await db
		.selectFrom('activity_company')
		.select('organisation_id')
		.where('activity_id', '=', id)
		.where('organisation_id', '=', organisationId)
		.executeTakeFirst();
	return found !== undefined;
}
