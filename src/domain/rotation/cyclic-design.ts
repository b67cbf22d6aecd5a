import { designed, type Design } from './design.ts';

/** Everyone moves one table on: even groups, no table twice, and the same company all evening. */
export function cyclicDesign(tables: number, places: number, rounds: number): Design {
	return designed('local-search', rounds, places, (round, place) => (place + round) % tables);
}
