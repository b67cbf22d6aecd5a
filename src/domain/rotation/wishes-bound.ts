import type { RotationModel } from './rotation-model.ts';

/**
 * No plan meets more wishes: nobody has more than one for each round of presence, and no table
 * meets more than it has seats. Quick and coarse; `chooseVisits` gives the exact bound.
 *
 * @param seatsAt seats for teachers at a table over all rounds
 */
export function wishesUpperBound(model: RotationModel, seatsAt: (table: number) => number): number {
	const { tables, units, wished, allowed } = model;
	const wishesAt = (unit: number, table: number) => {
		const index = unit * tables + table;
		return allowed[index] ? (wished[index] ?? 0) : 0;
	};
	if (!wished.some((wishes) => wishes > 0)) return 0;
	let byTeachers = 0;
	const wishers = Array.from({ length: tables }, () => 0);
	for (let unit = 0; unit < units.length; unit++) {
		const wishes: number[] = [];
		for (let table = 0; table < tables; table++) {
			const count = wishesAt(unit, table);
			if (count === 0) continue;
			wishes.push(count);
			wishers[table] = (wishers[table] ?? 0) + count;
		}
		wishes.sort((a, b) => b - a);
		byTeachers += sum(wishes.slice(0, roundsOf(model, unit)));
	}
	return Math.min(byTeachers, sum(wishers.map((count, table) => Math.min(count, seatsAt(table)))));
}

function roundsOf({ rounds, units, present }: RotationModel, unit: number): number {
	let there = 0;
	for (let round = 0; round < rounds; round++) if (present[round * units.length + unit]) there++;
	return there;
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
