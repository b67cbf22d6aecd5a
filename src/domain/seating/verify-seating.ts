import { checkSeating, type SeatingCheck } from './check-seating.ts';
import type { SeatingRequest } from './seating.ts';

/** The figures of the best of all seatings, by trying every one: for a handful of people only. */
export function bestOfAll(request: SeatingRequest): Omit<SeatingCheck, 'violations'> {
	const people = request.hosts.length + request.visitors.length;
	const perItem = request.items.map((tables) => {
		const seats = tables.reduce(
			(sum, table) => sum + (table.shape === 'long' ? 2 * table.seatsPerSide : table.seats),
			0
		);
		const everybody = Array.from({ length: seats }, (_, seat) => (seat < people ? seat : -1));
		return arrangements(everybody).map((row) => Int16Array.from(row));
	});
	let best: Omit<SeatingCheck, 'violations'> | undefined;
	for (const seat of combinations(perItem)) {
		const { mixViolations, oppositeRepeats, besideRepeats, anyRepeats } = checkSeating(
			request,
			seat
		);
		const figures = { mixViolations, oppositeRepeats, besideRepeats, anyRepeats };
		if (!best || precedes(Object.values(figures), Object.values(best))) best = figures;
	}
	if (!best) throw new RangeError('No seating at all.');
	return best;
}

/** All different orders; equal numbers are not told apart. */
function arrangements(numbers: readonly number[]): number[][] {
	if (numbers.length === 0) return [[]];
	return [...new Set(numbers)].flatMap((first) =>
		arrangements(numbers.toSpliced(numbers.indexOf(first), 1)).map((rest) => [first, ...rest])
	);
}

function* combinations<Each>(choices: readonly (readonly Each[])[]): Generator<Each[]> {
	const [first, ...others] = choices;
	if (!first) {
		yield [];
		return;
	}
	for (const rest of combinations(others)) for (const each of first) yield [each, ...rest];
}

function precedes(one: readonly number[], other: readonly number[]): boolean {
	const index = one.findIndex((value, k) => value !== other[k]);
	return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
}
