import type { MatchPlan, MatchRequest, Scores } from './match.ts';

/**
 * The same request, in which among equal totals the answer that keeps the most pairs of the plan
 * wins: every score counts for more than all pairs together, and a pair of the plan counts one more.
 *
 * @returns the request itself where such scores would be too high for 32 bits
 */
export function favourPlan(request: MatchRequest, plan: MatchPlan): MatchRequest {
	const { scores } = request;
	const weight = scores.rows + 1;
	let highest = 0;
	for (const points of scores.score) if (points > highest) highest = points;
	if (weight * highest + 1 >= 2 ** 31) return request;
	const score = scores.score.map((points) => (points < 0 ? -1 : points * weight));
	plan.columnOf.forEach((column, row) => {
		for (let edge = startOf(scores, row); edge < startOf(scores, row + 1); edge++)
			if (columnAt(scores, edge) === column && (score[edge] ?? -1) >= 0)
				score[edge] = (score[edge] ?? 0) + 1;
	});
	return { ...request, scores: { ...scores, score } };
}

function startOf(scores: Scores, row: number): number {
	return scores.kind === 'dense' ? row * scores.columns : (scores.rowStart[row] ?? 0);
}

function columnAt(scores: Scores, edge: number): number {
	return scores.kind === 'dense' ? edge % scores.columns : (scores.column[edge] ?? 0);
}
