import type { Assignment } from './assignment.ts';
import { Rerouting } from './rerouting.ts';
import { tightPairs } from './tight-pairs.ts';

/**
 * Makes the worst pair as good as it can be without a pair or a point less.
 *
 * The answers that are as good are those within the pairs without loss that fill every place with a
 * price. Binary search over the scores of such pairs: leave out all below the score tried, and lead
 * their rows to the places that came open. What fails once, fails for every higher score.
 */
export function raiseWorst(assignment: Assignment): void {
	const worst = worstOf(assignment);
	if (worst === undefined) return;
	const tight = tightPairs(assignment, worst);
	const steps = tight.scoresUpTo(tight.highest);
	const rerouting = new Rerouting(assignment, tight);
	let low = 0;
	let high = steps.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (rerouting.leaveOutBelow(steps[middle] ?? 0)) low = middle + 1;
		else high = middle;
	}
}

function worstOf({ edgeOf, market }: Assignment): number | undefined {
	let worst: number | undefined;
	for (const edge of edgeOf)
		if (edge >= 0) worst = Math.min(worst ?? Infinity, market.score[edge] ?? 0);
	return worst;
}
