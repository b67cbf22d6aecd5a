import { annealSeats } from './anneal-seats.ts';
import { attempts, type Attempt } from './attempts.ts';
import { BestSeating } from './best-seating.ts';
import { cycleStart } from './cycle-start.ts';
import { seededRandom } from '../rotation/random.ts';
import { patternStart } from './pattern-start.ts';
import { SeatChart } from './seat-chart.ts';
import { SeatMove } from './seat-move.ts';
import type { SeatingPlan, SeatingProblem, SeatingRequest } from './seating.ts';
import { seatingModel, type SeatingModel } from './seating-model.ts';
import { seatingProblem } from './seating-problem.ts';
import { TurnedMove } from './turned-move.ts';
import { turnedStart } from './turned-start.ts';

export type { SeatingPlan, SeatingRequest, SeatingShape } from './seating.ts';

/** Trades tried between two pauses: a few milliseconds. */
const tradesPerSlice = 1000;
/** Turned seats take few trades to settle, so many starts fit in the time of one search. */
const turnedStarts = 12;

/**
 * Seats everybody at every item.
 *
 * Order: the fewest mix violations, then the fewest repeats opposite, beside, and either way. Each
 * `next()` does some milliseconds of work and yields the best plan so far. Ends by itself at a
 * proven bound or when nothing is left to try.
 *
 * Deterministic: an equal request, seed included, gives equal plans in the same order.
 *
 * @returns the plan, or the reason why there is none: no people or items, somebody twice, a table
 * without a proper number of seats, or fewer seats than people
 */
export function* planSeating(
	request: SeatingRequest
): Generator<SeatingPlan, SeatingPlan | SeatingProblem> {
	const problem = seatingProblem(request);
	if (problem) return problem;
	const model = seatingModel(request);
	const random = seededRandom(request.seed);
	const chart = new SeatChart(request, model.rooms);

	chart.seatAll(patternStart(model, random));
	const best = new BestSeating(model, chart);
	const cycles = cycleStart(model);
	if (cycles) {
		chart.seatAll(cycles.flat());
		best.offer(chart);
	}
	yield best.plan;

	let isFirst = true;
	for (const attempt of attempts(() => best.isBestByKind())) {
		if (best.isProven()) break;
		const starts = attempt.from === 'turned seats' ? turnedStarts : 1;
		for (let start = 0; start < starts; start++)
			yield* searched(best, chart, model, random, attempt, isFirst);
		isFirst = false;
	}
	return best.plan;
}

/** Empty seats stay at the end of a room in the first search: they move only when that costs. */
function* searched(
	best: BestSeating,
	chart: SeatChart,
	model: SeatingModel,
	random: () => number,
	{ from, hot, cold, movesPerSeat, weights, isLast }: Attempt,
	isFirst: boolean
): Generator<SeatingPlan, void> {
	const isTurned = from === 'turned seats';
	const seats = isTurned
		? turnedStart(model, random)
		: from === 'fresh seats'
			? patternStart(model, random)
			: best.seats;
	if (!seats) return;
	chart.seatAll(seats);
	const isMixed = model.request.mixed !== 'none';
	const move = isTurned
		? new TurnedMove(chart, random, isMixed)
		: new SeatMove(chart, random, {
				repeat: isLast ? 'any' : 'of its kind',
				isMixed,
				movesEmpty: !isFirst
			});
	const trades = isTurned ? model.rooms.length : 1;
	const moves = (movesPerSeat * seats.length) / trades / (isTurned ? turnedStarts : 1);
	const movesPerSlice = Math.ceil(tradesPerSlice / trades);
	const search = annealSeats(
		chart,
		move,
		random,
		{ hot, cold, moves, movesPerSlice, weights },
		() => {
			best.offer(chart);
		}
	);
	while (!best.isProven() && best.isBestByKind() === isLast && !search.next().done) yield best.plan;
}
