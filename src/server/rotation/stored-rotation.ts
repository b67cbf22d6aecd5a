import * as v from 'valibot';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { Db } from '#server/platform/database.ts';

/** What a stored rotation came from, told to whoever may want it undone. */
export type RotationChange =
	| { readonly kind: 'made' }
	| { readonly kind: 'repaired'; readonly seats: number }
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

const Numbers = v.array(v.number());
const Ids = v.array(v.string());
const Plan = v.object({
	seats: v.array(
		v.pipe(
			Numbers,
			v.transform((row) => Int16Array.from(row))
		)
	),
	repeats: v.number(),
	repeatsLowerBound: v.number(),
	wishesMet: v.number(),
	wishesUpperBound: v.number(),
	changedSeats: v.number(),
	provenBest: v.boolean(),
	method: v.string()
});
const Request = v.object({
	tables: v.array(
		v.object({
			id: v.string(),
			capacity: v.exactOptional(v.number()),
			employer: v.exactOptional(v.string()),
			closedRounds: v.exactOptional(Numbers)
		})
	),
	teachers: v.array(
		v.object({
			id: v.string(),
			employer: v.exactOptional(v.string()),
			wishes: v.exactOptional(Ids),
			avoid: v.exactOptional(Ids),
			absentRounds: v.exactOptional(Numbers),
			together: v.exactOptional(v.string())
		})
	),
	rounds: v.number(),
	oncePerTable: v.boolean(),
	objective: v.picklist(['mix', 'wishes']),
	seed: v.number(),
	previous: v.exactOptional(v.object({ plan: Plan, fromRound: v.number() }))
});
const Change = v.variant('kind', [
	v.object({ kind: v.literal('made') }),
	v.object({ kind: v.literal('repaired'), seats: v.number() }),
	v.object({
		kind: v.literal('swapped'),
		round: v.number(),
		teacher: v.string(),
		other: v.string()
	})
]);
const PlanColumn = v.object({
	...Plan.entries,
	last: v.exactOptional(
		v.object({
			change: Change,
			before: v.exactOptional(v.object({ request: Request, plan: Plan }))
		})
	)
});

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
		request: v.parse(Request, row.request),
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
	const columns = { request: json(request), plan: json({ ...plan, last }) };
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

function json(value: object): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part instanceof Int16Array ? Array.from(part) : part
	);
}
