import type {
	RotationPlan,
	RotationProblem,
	RotationRequest
} from '#domain/rotation/plan-rotation.ts';

export interface PlannerJob {
	readonly request: RotationRequest;
	readonly limitMs: number;
	/** The search also stops when nothing got better for so long. */
	readonly patienceMs: number;
}

export type PlannerAnswer = RotationPlan | RotationProblem;

/** What the thread tells: better plans while it searches, and at the end its answer. */
export type PlannerNews =
	| { readonly kind: 'better'; readonly plan: RotationPlan; readonly elapsedMs: number }
	| { readonly kind: 'answer'; readonly answer: PlannerAnswer };
