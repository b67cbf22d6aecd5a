import * as v from 'valibot';
import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { WITHOUT_SEAT } from '#domain/rotation/seat.ts';
import { m } from '#messages';
import {
	choice,
	filled,
	flag,
	list,
	object,
	pathOf,
	readFields,
	text,
	whole,
	wholes
} from './fields.ts';
import { named, read, words, type Problem, type Reading } from './problem.ts';
import { danglingReferences } from './rotation-references.ts';

/** Numbers of tables are 16-bit in a plan. */
const mostTables = 32_767;
const largestSeed = 2 ** 32 - 1;

const Request = object({
	tables: list(
		object({
			id: filled,
			capacity: v.exactOptional(whole(0)),
			employer: v.exactOptional(text),
			closedRounds: v.exactOptional(wholes(0))
		})
	),
	teachers: list(
		object({
			id: filled,
			employer: v.exactOptional(text),
			wishes: v.exactOptional(list(text)),
			avoid: v.exactOptional(list(text)),
			absentRounds: v.exactOptional(wholes(0)),
			together: v.exactOptional(text)
		})
	),
	rounds: whole(1, 1000),
	oncePerTable: flag,
	objective: choice(['mix', 'wishes']),
	seed: v.exactOptional(whole(0, largestSeed), 1),
	previous: v.exactOptional(
		object({
			// Of a plan that was written here only the seats are needed.
			plan: v.object({ seats: list(wholes(WITHOUT_SEAT, mostTables)) }, 'object'),
			fromRound: whole(0)
		})
	)
});

/** A request in JSON: the fields of the planner, with plain arrays. */
export function rotationFromFields(
	fields: unknown,
	seed: number | undefined
): Reading<RotationRequest> {
	const parsed = readFields(Request, fields);
	if (parsed.outcome !== 'read') return parsed;
	const { previous, ...rest } = parsed.value;
	const request = {
		...rest,
		seed: seed ?? rest.seed,
		...(previous && {
			previous: { plan: planOfSeats(previous.plan.seats), fromRound: previous.fromRound }
		})
	};
	const problems = [
		...danglingReferences(request, 0).map(({ list, index, field, at, words }) => ({
			place: named(pathOf([list, index, field, ...(field === 'id' ? [] : [at])])),
			words
		})),
		...seatProblems(request)
	];
	return problems.length > 0 ? { outcome: 'impossible', problems } : read(request);
}

/** The figures of a plan that is to be repaired play no part. */
export function planOfSeats(seats: readonly (readonly number[])[]) {
	return {
		seats: seats.map((row) => Int16Array.from(row)),
		repeats: 0,
		repeatsLowerBound: 0,
		wishesMet: 0,
		wishesUpperBound: 0,
		changedSeats: 0,
		provenBest: false,
		method: ''
	};
}

function seatProblems({ previous, tables, teachers, rounds }: RotationRequest): Problem[] {
	const seats = previous?.plan.seats ?? [];
	const path = (...keys: number[]) => named(pathOf(['previous', 'plan', 'seats', ...keys]));
	const tooLong = (length: number, count: number, ...keys: number[]) =>
		length > count ? [{ place: path(...keys), words: words(m.planner_too_long, { count }) }] : [];
	return [
		...tooLong(seats.length, rounds),
		...seats.flatMap((row, round) => [
			...tooLong(row.length, teachers.length, round),
			...Array.from(row).flatMap((seat, teacher) =>
				seat < tables.length
					? []
					: [
							{
								place: path(round, teacher),
								words: words(m.planner_no_table, { name: String(seat) })
							}
						]
			)
		])
	];
}
