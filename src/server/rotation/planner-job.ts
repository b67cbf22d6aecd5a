import type {
	RotationPlan,
	RotationProblem,
	RotationRequest
} from '#domain/rotation/plan-rotation.ts';

export interface PlannerJob {
	readonly request: RotationRequest;
	readonly limitMs: number;
}

export type PlannerAnswer = RotationPlan | RotationProblem;
