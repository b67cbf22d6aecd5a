import { BestPlan } from './best-plan.ts';
import { cyclicDesign } from './cyclic-design.ts';
import type { Design } from './design.ts';
import { designSearch } from './design-search.ts';
import { fieldDesign, mixingDesign } from './field-design.ts';
import { givePlaces } from './give-places.ts';
import { keepSeats } from './keep-seats.ts';
import { anneal, type Weights } from './local-search.ts';
import { PlanReport } from './plan-report.ts';
import { seededRandom } from './random.ts';
import type { RotationPlan, RotationProblem, RotationRequest } from './rotation.ts';
import { rotationModel, type RotationModel } from './rotation-model.ts';
import { modelProblem, requestProblem } from './rotation-problem.ts';
import { SeatingBoard } from './seating-board.ts';
import { chooseVisits } from './visit-choice.ts';
import { divideVisits } from './visit-rounds.ts';
import { reseatRound } from './wishes-by-round.ts';

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

/** Each local search is twice as long as the one before; together a minute or so on one core. */
const attempts = 8;
const movesOfFirstAttempt = 20_000;
/** Rounds seated anew without gain before it is left at that, times the number of rounds. */
const idleSweeps = 20;

/** Seats that still hold are kept; only who lost a seat is moved about. */
function* repairedPlan(
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

/**
 * First a timetable that is known to be good for so many tables, then, in turns, timetables with
 * much symmetry and a local search from the best so far. Where few pairs need to meet the local
 * search goes first: it is through at once.
 */
function* freshPlan(
	request: RotationRequest,
	model: RotationModel,
	random: () => number
): Generator<RotationPlan, RotationPlan> {
	const report = new PlanReport(request, model);
	const first = knownDesign(model);
	const best = new BestPlan(report, boardOf(model, first), first.method);
	yield best.plan;
	const isFree = Uint8Array.from(model.present, (people) => (people > 0 ? 1 : 0));
	if (hasWishes(model) && model.oncePerTable && everyoneAlone(model)) {
		const choice = yield* pausing(best, chooseVisits(model));
		if (choice) best.boundWishes(choice.wishesMet);
		if (choice && model.objective === 'wishes' && isSteady(model)) {
			const design = divideVisits(choice.visits, model.teachers, model.tables, model.rounds);
			best.offer(boardOf(model, design), design.method);
		}
	}
	const seeksWishes = model.objective === 'wishes' && everyoneAlone(model);
	if (seeksWishes) yield* reseated(best, random);
	const search = designSearch(model, random);
	const isCrowded = meetsMost(model);
	for (let attempt = isCrowded ? 0 : 1; attempt <= attempts; attempt++) {
		const slices = slicesForDesigns(attempt, isCrowded);
		for (let pauses = slices; pauses > 0; pauses--) {
			if (best.isProven()) return best.plan;
			if (best.isBestByFirst()) break;
			const { value: design, done } = search.next();
			if (done) break;
			if (design) {
				const board = boardOf(model, design);
				yield best.plan;
				best.offer(board, design.method);
			}
			yield best.plan;
		}
		const moves = movesOfFirstAttempt * 2 ** attempt;
		yield* improved(best, best.board, isFree, random, moves);
		if (seeksWishes) yield* reseated(best, random);
	}
	return best.plan;
}

/** Round after round anew, for as long as that meets more wishes. */
function* reseated(best: BestPlan, random: () => number): Generator<RotationPlan, void> {
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

function* pausing<Answer>(
	best: BestPlan,
	search: Generator<undefined, Answer>
): Generator<RotationPlan, Answer> {
	for (;;) {
		const { value, done } = search.next();
		if (done) return value;
		yield best.plan;
	}
}

/** Of the designs that are found at all most are found soon; then more time goes into them. */
function slicesForDesigns(attempt: number, isCrowded: boolean): number {
	if (attempt === 0) return 50;
	return attempt === 1 && !isCrowded ? 0 : 150 * 2 ** attempt;
}

/** A plan from a design is nearly right, so it is only warmed a little. */
function* improved(
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

/** The best timetable that can be written down at once; whoever sits in it comes later. */
function knownDesign({ tables, units, rounds, oncePerTable }: RotationModel): Design {
	const places = units.length;
	const design = oncePerTable
		? fieldDesign(tables, places, rounds)
		: mixingDesign(tables, places, rounds);
	return design ?? cyclicDesign(tables, places, rounds);
}

function boardOf(model: RotationModel, design: Design): SeatingBoard {
	const board = new SeatingBoard(model);
	givePlaces(board, design);
	return board;
}

/** Whether more than half of all pairs meet once everybody has sat in groups of equal size. */
function meetsMost({ tables, rounds, teachers }: RotationModel): boolean {
	return (rounds * (teachers / tables - 1)) / (teachers - 1) > 0.55;
}

function hasWishes({ wished }: RotationModel): boolean {
	return wished.some((wishers) => wishers > 0);
}

function everyoneAlone({ units, teachers }: RotationModel): boolean {
	return units.length === teachers;
}

/** Everyone is there in every round, and so is every table: the rounds may be exchanged. */
function isSteady({ present, capacities }: RotationModel): boolean {
	const [first] = capacities;
	return (
		!present.includes(0) &&
		capacities.every((row) => row.every((seats, table) => seats === first?.[table]))
	);
}
