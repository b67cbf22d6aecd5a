import { annealSeats, type Weights } from './anneal-seats.ts';
import { BestSeating } from './best-seating.ts';
import { cycleStart } from './cycle-start.ts';
import { seededRandom } from '../rotation/random.ts';
import { patternStart } from './pattern-start.ts';
import { SeatChart } from './seat-chart.ts';
import type { SeatingPlan, SeatingProblem, SeatingRequest } from './seating.ts';
import { seatingModel, type SeatingModel } from './seating-model.ts';
import { seatingProblem } from './seating-problem.ts';

export type { SeatingPlan, SeatingRequest, SeatingShape } from './seating.ts';

/** Each search is longer than the one before; together a minute or so on one core. */
const attempts = 12;
const movesPerSeat = 2000;

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

	for (let attempt = 0; attempt < attempts && !best.isProven(); attempt++)
		yield* searched(best, chart, model, random, attempt);
	return best.plan;
}

/**
 * First everybody opposite and beside as many others as can be, in turns from new seats and from
 * the best so far; once that is reached, fewer meetings of the one kind after the other.
 * Empty seats stay at the end of a room for as long as that costs nothing.
 */
function* searched(
	best: BestSeating,
	chart: SeatChart,
	model: SeatingModel,
	random: () => number,
	attempt: number
): Generator<SeatingPlan, void> {
	const isLast = best.isBestByKind();
	const isFresh = attempt % 2 === 0 && !isLast;
	chart.seatAll(isFresh ? patternStart(model, random) : best.seats);
	const search = annealSeats(
		chart,
		random,
		{
			hot: isLast ? 0.4 : 0.32,
			cold: isLast ? 0.15 : 0.22,
			moves: movesPerSeat * chart.person.length * 1.4 ** attempt,
			weights: isLast ? forAny : isFresh ? forKinds : forOpposite,
			focus: {
				repeat: isLast ? 'any' : 'of its kind',
				isMixed: model.request.mixed !== 'none',
				movesEmpty: attempt > 1
			}
		},
		() => {
			best.offer(chart);
		}
	);
	while (!best.isProven() && best.isBestByKind() === isLast && !search.next().done) yield best.plan;
}

const forKinds: Weights = { mix: 3, opposite: 1, beside: 1, any: 0 };
const forOpposite: Weights = { mix: 3, opposite: 2, beside: 1, any: 0 };
const forAny: Weights = { mix: 3, opposite: 2, beside: 2, any: 1 };
