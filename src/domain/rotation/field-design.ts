import { designed, type Design } from './design.ts';
import { fieldProduct, type FieldProduct } from './field-product.ts';

/**
 * Place (a, b) sits in round x at table a·x + b. Two places meet where (a − a′)·x = b′ − b: in one
 * round at most, and never when a = a′. With a ≠ 0 a place sees a table once; without that wish
 * a = 0 serves too. For a prime power of tables there are as many a as tables; else fewer.
 */
export function fieldDesign(tables: number, places: number, rounds: number): Design | undefined {
	const field = fieldProduct(tables);
	if (rounds > tables || places > tables * (field.slopes.length - 1)) return undefined;
	const seats = lines(field, field.slopes.slice(1), places, rounds);
	return { method: 'galois-field', seats };
}

/**
 * The same without hosts. After as many rounds as tables everybody has met all but those with the
 * same a; they are spread over smaller groups for the rounds that follow, by the same rule. With
 * groups as large as the number of tables that is an affine plane.
 */
export function mixingDesign(tables: number, places: number, rounds: number): Design | undefined {
	const size = places / tables;
	if (rounds <= 1) return designed('galois-field', rounds, places, (_, place) => place % tables);
	const field = fieldProduct(tables);
	if (places > tables * field.slopes.length) return undefined;
	const smaller = tables / size;
	const later =
		rounds > tables && Number.isInteger(size) && Number.isInteger(smaller)
			? mixingDesign(smaller, tables, rounds - tables)
			: undefined;
	if (rounds > tables && !later) return undefined;
	const seats = lines(field, field.slopes, places, Math.min(rounds, tables));
	for (const row of later?.seats ?? [])
		seats.push(
			Int16Array.from({ length: places }, (_, place) => {
				return Math.floor(place / tables) * smaller + (row[place % tables] ?? 0);
			})
		);
	return { method: 'galois-field', seats };
}

/** Round × place: a·x + b, with the slopes a in order and b the fastest. */
function lines(
	{ order, add, multiply }: FieldProduct,
	slopes: readonly number[],
	places: number,
	rounds: number
): Int16Array[] {
	const sums = Array.from({ length: order }, (_, element) =>
		Int16Array.from({ length: order }, (_, other) => add(element, other))
	);
	return Array.from({ length: rounds }, (_, round) => {
		const row = new Int16Array(places);
		for (let first = 0; first < places; first += order) {
			const shifted = sums[multiply(slopes[first / order] ?? 0, round)];
			row.set(shifted?.subarray(0, places - first) ?? [], first);
		}
		return row;
	});
}
