import { freshRequest, type WantedRotation } from './make-rotation.ts';
import { refusalOf } from './plan-and-store.ts';
import { longTurns, runPlanner, type PlannerLimits } from './run-planner.ts';
import { sealPlan } from './sealed-plan.ts';
import { hindrance, situation, stillNeeded, type InRegion, type Refusal } from './situation.ts';
import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';

/** One line of what a page hears while it follows a search. */
export type PlanningNews =
	| { readonly kind: 'waiting'; readonly ahead: number }
	| {
			readonly kind: 'better';
			readonly repeats: number;
			readonly repeatsLowerBound: number;
			readonly wishesMet: number;
			readonly wishesUpperBound: number;
			readonly wanted: number;
			readonly provenBest: boolean;
			readonly elapsedMs: number;
			/** When the search ends at the latest. */
			readonly limitMs: number;
			/** The plan itself, to be stored with `keepRotation`. */
			readonly sealed: string;
	  }
	| { readonly kind: 'ready' }
	| { readonly kind: 'refused'; readonly reason: Refusal };

/** Nobody watches a bar for longer; nor, when nothing happens, for as long as that. */
const followedLimits = { limitMs: 20_000, patienceMs: 6000 } as const;

/** What a search is for, read in a unit of work of its own: the search itself holds no transaction. */
export async function planningRequest(
	inRegion: InRegion,
	wanted: WantedRotation
): Promise<{ readonly request: RotationRequest } | { readonly reason: Refusal }> {
	const now = await inRegion(({ db }) => situation(db, wanted.activityId));
	if (now === undefined) return { reason: 'not-found' };
	const reason = hindrance(now, wanted.version) ?? stillNeeded(now.facts);
	return reason ? { reason } : { request: freshRequest(now, wanted) };
}

/**
 * Searches and tells of it; stores nothing. The last word is `ready` or `refused`, unless the
 * search was withdrawn by `limits.signal`.
 */
export async function followPlanning(
	activityId: string,
	request: RotationRequest,
	secret: string,
	limits: PlannerLimits,
	tell: (news: PlanningNews) => void
): Promise<void> {
	const wanted = request.teachers.reduce((sum, { wishes = [] }) => sum + wishes.length, 0);
	const { limitMs = followedLimits.limitMs } = limits;
	const better = (plan: RotationPlan, elapsedMs: number) => {
		const { repeats, repeatsLowerBound, wishesMet, wishesUpperBound, provenBest } = plan;
		const bounds = { repeats, repeatsLowerBound, wishesMet, wishesUpperBound, provenBest };
		const sealed = sealPlan(secret, request, plan);
		tell({ kind: 'better', ...bounds, wanted, elapsedMs, limitMs, sealed });
	};
	const began = performance.now();
	const plan = await runPlanner(request, {
		turns: longTurns,
		...followedLimits,
		...limits,
		onWait: (ahead) => {
			tell({ kind: 'waiting', ahead });
		},
		onBetter: better
	});
	if (!('reason' in plan)) {
		better(plan, performance.now() - began);
		tell({ kind: 'ready' });
	} else if (plan.reason !== 'stopped') {
		tell({ kind: 'refused', reason: refusalOf(activityId, plan) });
	}
}
