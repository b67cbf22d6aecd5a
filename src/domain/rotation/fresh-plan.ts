import { BestPlan } from './best-plan.ts';
import { cyclicDesign } from './cyclic-design.ts';
import type { Design } from './design.ts';
import { designSearch } from './design-search.ts';
import { fieldDesign, mixingDesign } from './field-design.ts';
import { givePlaces } from './give-places.ts';
import { improved, pausing, reseated } from './improved-plan.ts';
import { PlanReport } from './plan-report.ts';
import type { RotationPlan, RotationRequest } from './rotation.ts';
import type { RotationModel } from './rotation-model.ts';
import { SeatingBoard } from './seating-board.ts';
import { chooseVisits } from './visit-choice.ts';
import { divideVisits } from './visit-rounds.ts';

/** Each local search is twice as long as the one before; together a minute or so on one core. */
const attempts = 8;
const movesOfFirstAttempt = 20_000;
/** A short search gives a seat to who has none, before anything is done about repeats. */
const movesToSeatAll = 4000;

/**
 * First a timetable that is known to be good for so many tables. Then wishes, by flows: over all
 * rounds at once, exact when everyone is always there, and else round by round. Then, in turns,
 * timetables with much symmetry and a local search from the best so far; where few pairs need to
 * meet the local search goes first, as it is through at once.
 */
export function* freshPlan(
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
			yield best.plan;
			best.offer(boardOf(model, design), design.method);
		}
	}
	if (!best.isEven()) yield* improved(best, best.board, isFree, random, movesToSeatAll);
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

/** Of the designs that are found at all most are found soon; then more time goes into them. */
function slicesForDesigns(attempt: number, isCrowded: boolean): number {
	if (attempt === 0) return 50;
	return attempt === 1 && !isCrowded ? 0 : 150 * 2 ** attempt;
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
