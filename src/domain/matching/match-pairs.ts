import { bestAssignment } from './best-assignment.ts';
import { blockingPairs } from './blocking-pairs.ts';
import { marketOf } from './market.ts';
import type { MatchPlan, MatchProblem, MatchRequest } from './match.ts';
import { pinProblem } from './match-problem.ts';
import { pricesOf, totalOfPrices } from './prices.ts';
import { raiseWorst } from './raise-worst.ts';

export type { MatchPlan, MatchProblem, MatchRequest, Scores } from './match.ts';

/**
 * Makes pairs of rows and columns: the most pairs, among those the highest total, and among those
 * the worst pair as good as possible. Exact, and deterministic: an equal request gives an equal plan.
 *
 * First most rows bid for a place, then chains of changes bring in the others one by one; prices
 * come out that prove both. Every answer that is as good uses only pairs without a loss against
 * those prices, so the worst pair is raised among them alone.
 *
 * @throws {RangeError} if lengths or indices in the request do not fit: a bug in the caller
 */
export function matchPairs(request: MatchRequest): MatchPlan | MatchProblem {
	const market = marketOf(request);
	const problem = pinProblem(request, market);
	if (problem) return problem;

	const assignment = bestAssignment(market);
	raiseWorst(assignment);

	const edgeOf = assignment.edgeOf.map((edge, row) => {
		const pinned = market.pinnedEdge[row] ?? -1;
		return pinned === -1 ? edge : pinned;
	});
	const columnOf = edgeOf.map((edge, row) => (edge < 0 ? -1 : assignment.columnAt(edge, row)));
	const scores = Array.from(edgeOf).flatMap((edge) => market.score[edge] ?? []);
	const total = scores.reduce((sum, points) => sum + points, 0);
	const prices = pricesOf(assignment, columnOf);
	const totalUpperBound = totalOfPrices(request, prices);
	return {
		columnOf,
		pairs: scores.length,
		total,
		worst: scores.length === 0 ? 0 : scores.reduce((low, points) => Math.min(low, points)),
		totalUpperBound,
		provenBest: totalUpperBound === total,
		...prices,
		blockingPairs: blockingPairs(market, edgeOf)
	};
}
