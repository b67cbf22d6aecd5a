import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import type { Db } from '#server/platform/database.ts';
import { runPlanner, type PlannerLimits, type PlannerOutcome } from './run-planner.ts';
import {
	done,
	hindrance,
	refused,
	situation,
	stillNeeded,
	type InRegion,
	type Refusal,
	type Rotated,
	type Situation,
	type Wanted
} from './situation.ts';
import { storeRotation, type MadeRotation, type RotationChange } from './stored-rotation.ts';

/** Plans for what is there now, outside any transaction, and stores it unless somebody was first. */
export async function planAndStore(
	inRegion: InRegion,
	{ activityId, version }: Wanted,
	requestOf: (now: Situation) => RotationRequest,
	changeOf: (plan: RotationPlan) => RotationChange,
	limits?: PlannerLimits
): Promise<Rotated> {
	const now = await inRegion(({ db }) => situation(db, activityId));
	if (now === undefined) return refused('not-found');
	const hindered = hindrance(now, version) ?? stillNeeded(now.facts);
	if (hindered) return refused(hindered);

	const request = requestOf(now);
	const plan = await runPlanner(request, limits);
	if ('reason' in plan) return refused(refusalOf(activityId, plan));
	return inRegion(({ db }) =>
		storeChange(db, { activityId, version }, now, { request, plan }, changeOf(plan))
	);
}

/** Why there is no plan; what only a bug can cause goes to the log as well. */
export function refusalOf(
	activityId: string,
	{ reason, detail }: Extract<PlannerOutcome, { reason: string }>
): Refusal {
	if (reason !== 'failed') return 'impossible';
	console.error(`The rotation of ${activityId} could not be planned: ${detail}`);
	return 'planner-failed';
}

/** Stores a plan with what it came from and what was there before it. */
export async function storeChange(
	db: Db,
	{ activityId, version }: Wanted,
	{ stored }: Pick<Situation, 'stored'>,
	made: MadeRotation,
	change: RotationChange
): Promise<Rotated> {
	const before = stored && { request: stored.request, plan: stored.plan };
	const last = { change, ...(before && { before }) };
	const isStored = await storeRotation(db, activityId, version, { ...made, last });
	return isStored ? done : refused('changed-meanwhile');
}
