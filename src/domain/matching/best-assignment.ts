import { Assignment } from './assignment.ts';
import { Chains } from './chains.ts';
import { bidFirst } from './first-bids.ts';
import type { Market } from './market.ts';

/** Most pairs, then the highest total: bids first, then one chain for each row that is left. */
export function bestAssignment(market: Market): Assignment {
	const assignment = new Assignment(market);
	const left = bidFirst(assignment);
	const chains = new Chains(assignment);
	for (const row of left) chains.give(row);
	return assignment;
}
