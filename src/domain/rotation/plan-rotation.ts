import { freshPlan } from './fresh-plan.ts';
import { seededRandom } from './random.ts';
import { repairedPlan } from './repaired-plan.ts';
import type { RotationPlan, RotationProblem, RotationRequest } from './rotation.ts';
import { rotationModel } from './rotation-model.ts';
import { modelProblem, requestProblem } from './rotation-problem.ts';

export type {
	RotationPlan,
	RotationProblem,
	RotationRequest,
	RotationTable,
	RotationTeacher
} from './rotation.ts';

/**
 * Seats every teacher in every round.
 *
 * Order: hard wishes; in a repair the fewest changed seats; the fewest teachers without a seat;
 * even groups; then the first objective and the second. Each `next()` does some milliseconds of
 * work and yields the best plan so far. Ends by itself at a proven bound or when nothing is left to try.
 *
 * Deterministic: an equal request, seed included, gives equal plans in the same order.
 */
export function* planRotation(
	request: RotationRequest
): Generator<RotationPlan, RotationPlan | RotationProblem> {
	const problem = requestProblem(request);
	if (problem) return problem;
	const model = rotationModel(request);
	const contradiction = modelProblem(request, model);
	if (contradiction) return contradiction;

	const random = seededRandom(request.seed);
	return yield* model.isRepair
		? repairedPlan(request, model, random)
		: freshPlan(request, model, random);
}
