import { checkRotation } from '#domain/rotation/check-rotation.ts';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { Work } from '#server/platform/work.ts';
import { planAndStore, storeChange } from './plan-and-store.ts';
import { rotationRequest } from './rotation-request.ts';
import type { PlannerLimits } from './run-planner.ts';
import { openPlan } from './sealed-plan.ts';
import {
	hindrance,
	refused,
	situation,
	stillNeeded,
	type InRegion,
	type Rotated,
	type Situation,
	type Wanted
} from './situation.ts';

export interface WantedRotation extends Wanted {
	readonly objective: RotationRequest['objective'];
}

/** Everyone anew; who was known to be away stays away. */
export function freshRequest(
	{ facts, stored }: Situation,
	{ objective, version }: WantedRotation
): RotationRequest {
	return rotationRequest(facts, objective, version + 1, stored?.request);
}

/** Plans and stores in one go, for who cannot follow the search. */
export function makeRotation(
	inRegion: InRegion,
	wanted: WantedRotation,
	limits?: PlannerLimits
): Promise<Rotated> {
	const requestOf = (now: Situation) => freshRequest(now, wanted);
	return planAndStore(inRegion, wanted, requestOf, () => ({ kind: 'made' }), limits);
}

/** Stores the plan of a search that somebody followed, when it still fits what is there. */
export async function keepRotation(
	{ db }: Work,
	secret: string,
	wanted: WantedRotation & { readonly sealed: string }
): Promise<Rotated> {
	const now = await situation(db, wanted.activityId);
	if (now === undefined) return refused('not-found');
	const hindered = hindrance(now, wanted.version) ?? stillNeeded(now.facts);
	if (hindered) return refused(hindered);
	const request = freshRequest(now, wanted);
	const plan = openPlan(secret, request, wanted.sealed);
	if (plan === undefined) return refused('plan-outdated');
	if (!isSound(request, plan)) {
		console.error(`The plan for ${wanted.activityId} is not what it says: ${plan.method}`);
		return refused('planner-failed');
	}
	return storeChange(db, wanted, now, { request, plan }, { kind: 'made' });
}

/** By the independent checker: no hard wish is broken and the figures are those of the seats. */
function isSound(request: RotationRequest, plan: RotationPlan): boolean {
	const { violations, repeats, wishesMet } = checkRotation(request, plan.seats);
	return violations.length === 0 && repeats === plan.repeats && wishesMet === plan.wishesMet;
}
