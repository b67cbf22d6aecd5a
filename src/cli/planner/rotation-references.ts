import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { m } from '#messages';
import { words, type Words } from './problem.ts';

type OfTable = 'id' | 'closedRounds';
type OfTeacher = 'id' | 'wishes' | 'avoid' | 'absentRounds';

/** A field of the request that names something which is not there, or an id for the second time. */
export type Dangling = { readonly words: Words; readonly at: number } & (
	| { readonly list: 'tables'; readonly index: number; readonly field: OfTable }
	| { readonly list: 'teachers'; readonly index: number; readonly field: OfTeacher }
);

/**
 * Where the request contradicts itself by name, so that the place can be shown; the planner would
 * only say that it does.
 *
 * @param firstRound what a person calls the first round: 0 in JSON, 1 in a spreadsheet
 */
export function danglingReferences(
	{ tables, teachers, rounds }: RotationRequest,
	firstRound: 0 | 1
): readonly Dangling[] {
	const known = new Set(tables.map(({ id }) => id));
	const unknownTables = (names: readonly string[] = []) =>
		names.flatMap((name, at) =>
			known.has(name) ? [] : [{ at, words: words(m.planner_no_table, { name }) }]
		);
	const unknownRounds = (numbers: readonly number[] = []) =>
		numbers.flatMap((round, at) =>
			round < rounds
				? []
				: [{ at, words: words(m.planner_no_round, { round: round + firstRound }) }]
		);
	return [
		...twice(tables).map((found) => ({ list: 'tables', field: 'id', ...found }) as const),
		...tables.flatMap(({ closedRounds }, index) =>
			unknownRounds(closedRounds).map(
				(found) => ({ list: 'tables', index, field: 'closedRounds', ...found }) as const
			)
		),
		...twice(teachers).map((found) => ({ list: 'teachers', field: 'id', ...found }) as const),
		...teachers.flatMap(({ wishes, avoid, absentRounds }, index) =>
			(
				[
					['wishes', unknownTables(wishes)],
					['avoid', unknownTables(avoid)],
					['absentRounds', unknownRounds(absentRounds)]
				] as const
			).flatMap(([field, all]) =>
				all.map((found) => ({ list: 'teachers', index, field, ...found }) as const)
			)
		)
	];
}

function twice(things: readonly { readonly id: string }[]) {
	const seen = new Set<string>();
	return things.flatMap(({ id }, index) => {
		if (seen.has(id)) return [{ index, at: 0, words: words(m.planner_same_twice, { name: id }) }];
		seen.add(id);
		return [];
	});
}
