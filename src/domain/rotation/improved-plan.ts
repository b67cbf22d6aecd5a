import type { BestPlan } from './best-plan.ts';
import { anneal, type Weights } from './local-search.ts';
import type { RotationPlan } from './rotation.ts';
import type { RotationModel } from './rotation-model.ts';
import type { SeatingBoard } from './seating-board.ts';
import { reseatRound } from './wishes-by-round.ts';

/** Rounds seated anew without gain before it is left at that, times the number of rounds. */
const idleSweeps = 20;

/** A plan from a design is nearly right, so it is only warmed a little. */
export function* improved(
	best: BestPlan,
	board: SeatingBoard,
	isFree: Uint8Array,
	random: () => number,
	moves: number
): Generator<RotationPlan, void> {
	const hot = best.method === 'local-search' ? 0.7 : 0.25;
	const weights = weightsFor(board.model.objective, best.isBestByFirst());
	const search = anneal(board, isFree, random, { hot, cold: 0.1, moves, weights }, () => {
		best.offer(board, best.method);
	});
	while (!best.isProven() && !search.next().done) yield best.plan;
}

/** The second objective weighs little, until the first can be no better: then it is the target. */
function weightsFor(objective: RotationModel['objective'], isBestByFirst: boolean): Weights {
	const [first, second] = isBestByFirst ? [4, 1] : [1, 0.02];
	return objective === 'mix' ? { repeat: first, wish: second } : { repeat: second, wish: first };
}

/** Round after round anew, for as long as that meets more wishes. */
export function* reseated(best: BestPlan, random: () => number): Generator<RotationPlan, void> {
	const { board } = best;
	const { rounds } = board.model;
	let met = board.wishesMet;
	for (let idle = 0; idle < idleSweeps * rounds; idle++) {
		if (best.isBestByFirst()) return;
		yield* pausing(best, reseatRound(board, Math.floor(random() * rounds), random));
		best.offer(board, best.method);
		if (board.wishesMet <= met) continue;
		met = board.wishesMet;
		idle = 0;
	}
}

/** The plan so far at every pause of a search. */
export function* pausing<Answer>(
	best: BestPlan,
	search: Generator<undefined, Answer>
): Generator<RotationPlan, Answer> {
	for (;;) {
		const { value, done } = search.next();
		if (done) return value;
		yield best.plan;
	}
}
