import * as v from 'valibot';

const Numbers = v.array(v.number());
const Ids = v.array(v.string());
/** As JSON holds it. */
export const StoredPlan = v.object({
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
export const StoredRequest = v.object({
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
	previous: v.exactOptional(v.object({ plan: StoredPlan, fromRound: v.number() }))
});
const Change = v.variant('kind', [
	v.object({ kind: v.literal('made') }),
	v.object({
		kind: v.literal('repaired'),
		seats: v.number(),
		cause: v.exactOptional(
			v.object({
				what: v.picklist(['late', 'absent', 'leaves', 'back', 'closed', 'opened']),
				who: Ids,
				round: v.number()
			})
		)
	}),
	v.object({
		kind: v.literal('swapped'),
		round: v.number(),
		teacher: v.string(),
		other: v.string()
	})
]);
export const PlanColumn = v.object({
	...StoredPlan.entries,
	last: v.exactOptional(
		v.object({
			change: Change,
			before: v.exactOptional(v.object({ request: StoredRequest, plan: StoredPlan }))
		})
	)
});

/** Seats are numbers in JSON, too. */
export function asJson(value: object): string {
	return JSON.stringify(value, (_, part: unknown) =>
		part instanceof Int16Array ? Array.from(part) : part
	);
}
