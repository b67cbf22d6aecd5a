import { BestPlan } from './best-plan.ts';
import { improved } from './improved-plan.ts';
import { keepSeats } from './keep-seats.ts';
import { PlanReport } from './plan-report.ts';
import type { RotationPlan, RotationRequest } from './rotation.ts';
import type { RotationModel } from './rotation-model.ts';
import { SeatingBoard } from './seating-board.ts';

/** Seats that still hold are kept; only who lost a seat is moved about. */
export function* repairedPlan(
	request: RotationRequest,
	model: RotationModel,
	random: () => number
): Generator<RotationPlan, RotationPlan> {
	const board = new SeatingBoard(model);
	const isFree = keepSeats(board);
	const best = new BestPlan(new PlanReport(request, model, board.seat), board, 'repair');
	yield best.plan;
	if (!isFree.includes(1)) return { ...best.plan, provenBest: true };
	for (let attempt = 0; attempt < 4 && !best.isProven(); attempt++)
		yield* improved(best, board, isFree, random, 2000);
	return best.plan;
}
