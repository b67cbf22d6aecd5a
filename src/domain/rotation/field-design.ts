import { designed, type Design } from './design.ts';
import { fieldProduct } from './field-product.ts';

/**
 * Place (a, b) sits in round x at table a·x + b. Two places meet where (a − a′)·x = b′ − b: in one
 * round at most, and never when a = a′. With a ≠ 0 a place sees a table once; without that wish
 * a = 0 serves too. For a prime power of tables there are as many a as tables; else fewer.
 */
export function fieldDesign(tables: number, places: number, rounds: number): Design | undefined {
	const { slopes, add, multiply } = fieldProduct(tables);
	if (rounds > tables || places > tables * (slopes.length - 1)) return undefined;
	return designed('galois-field', rounds, places, (round, place) => {
		const slope = slopes[1 + Math.floor(place / tables)] ?? 0;
		return add(multiply(slope, round), place % tables);
	});
}

/**
 * The same without hosts. After as many rounds as tables everybody has met all but those with the
 * same a; they are spread over smaller groups for the rounds that follow, by the same rule. With
 * groups as large as the number of tables that is an affine plane.
 */
export function mixingDesign(tables: number, places: number, rounds: number): Design | undefined {
	const size = places / tables;
	if (rounds <= 1) return designed('galois-field', rounds, places, (_, place) => place % tables);
	const { slopes, add, multiply } = fieldProduct(tables);
	if (places > tables * slopes.length) return undefined;
	const smaller = tables / size;
	const later =
		rounds > tables && Number.isInteger(size) && Number.isInteger(smaller)
			? mixingDesign(smaller, tables, rounds - tables)
			: undefined;
	if (rounds > tables && !later) return undefined;
	return designed('galois-field', rounds, places, (round, place) => {
		const a = Math.floor(place / tables);
		const b = place % tables;
		if (round >= tables) return a * smaller + (later?.seats[round - tables]?.[b] ?? 0);
		return add(multiply(slopes[a] ?? 0, round), b);
	});
}
