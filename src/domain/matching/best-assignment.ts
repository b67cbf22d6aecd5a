import { Assignment } from './assignment.ts';
import { Chains } from './chains.ts';
import { bidFirst } from './first-bids.ts';
import type { Market } from './market.ts';
import { ShortLists } from './short-lists.ts';

/** Most pairs, then the highest total: bids first, then one chain for each row that is left. */
export function bestAssignment(market: Market): Assignment {
	const assignment = new Assignment(market);
	const lists = market.column ? undefined : new ShortLists(assignment);
	const left = bidFirst(assignment, lists);
	const chains = new Chains(assignment, lists);
	for (const row of left) chains.give(row);
	return assignment;
}
