import * as v from 'valibot';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { Db } from '#server/platform/database.ts';
import { asJson, PlanColumn, StoredRequest } from './stored-plan.ts';

/** What somebody said had happened. */
export interface RepairCause {
	readonly what: 'late' | 'absent' | 'leaves' | 'back' | 'closed' | 'opened';
	/** Ids of sign-ups, or of tables for the last two. */
	readonly who: readonly string[];
	/** 0-based: the first round that it is about; for who leaves the last one they attend. */
	readonly round: number;
}

/** What a stored rotation came from, told to whoever may want it undone. */
export type RotationChange =
	| { readonly kind: 'made' }
	| { readonly kind: 'repaired'; readonly seats: number; readonly cause?: RepairCause }
	| {
			readonly kind: 'swapped';
			readonly round: number;
			readonly teacher: string;
			readonly other: string;
	  };

export interface MadeRotation {
	readonly request: RotationRequest;
	readonly plan: RotationPlan;
}

export interface StoredRotation extends MadeRotation {
	readonly locked: boolean;
	readonly version: number;
	/** The last change, with what was there before it; absent once undone. */
	readonly last?: { readonly change: RotationChange; readonly before?: MadeRotation };
}

export async function storedRotation(
	db: Db,
	activityId: string
): Promise<StoredRotation | undefined> {
	const row = await db
		.selectFrom('rotation')
		.select(['request', 'plan', 'locked', 'version'])
		.where('activity_id', '=', activityId)
		.executeTakeFirst();
	if (row === undefined) return undefined;
	const { last, ...plan } = v.parse(PlanColumn, row.plan);
	return {
		request: v.parse(StoredRequest, row.request),
		plan,
		locked: row.locked,
		version: row.version,
		...(last && { last })
	};
}

/**
 * Stores a rotation in place of the one of that version; 0 means that there was none.
 *
 * @returns whether it is stored: not when somebody else was first, or has locked it
 */
export async function storeRotation(
	db: Db,
	activityId: string,
	version: number,
	{ request, plan, last }: Omit<StoredRotation, 'locked' | 'version'>
): Promise<boolean> {
	const columns = { request: asJson(request), plan: asJson({ ...plan, last }) };
	if (version === 0) {
		const { numInsertedOrUpdatedRows = 0n } = await db
			.insertInto('rotation')
			.values({ activity_id: activityId, ...columns })
			.onConflict((conflict) => conflict.doNothing())
			.executeTakeFirst();
		return numInsertedOrUpdatedRows > 0n;
	}
	const { numUpdatedRows } = await db
		.updateTable('rotation')
		.set((row) => ({ ...columns, version: row('version', '+', 1), made_at: row.fn('now') }))
		.where('activity_id', '=', activityId)
		.where('version', '=', version)
		.where('locked', '=', false)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
