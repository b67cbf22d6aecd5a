import * as v from 'valibot';
import { planSeating, type SeatingPlan } from '#domain/seating/plan-seating.ts';
import type { SeatingShape } from '#domain/seating/seating.ts';
import { seatsAt } from '#domain/seating/room.ts';
import { m } from '#messages';
import { choice, filled, list, object, readFields, whole } from './fields.ts';
import { lastOptions, searchOptions } from './options.ts';
import type { Planner } from './planner.ts';
import { read, words } from './problem.ts';

const seats = whole(1, 10_000);
const shapes = ['round', 'long', 'row'] as const;
const Request = object({
	hosts: list(filled),
	visitors: list(filled),
	items: list(
		list(
			v.variant(
				'shape',
				[
					object({ shape: v.literal('round'), seats }),
					object({ shape: v.literal('long'), seatsPerSide: seats }),
					object({ shape: v.literal('row'), seats })
				],
				`choice ${shapes.join(', ')}`
			)
		)
	),
	mixed: choice(['opposite', 'beside', 'none']),
	seed: v.exactOptional(whole(0, 2 ** 32 - 1), 1)
});

export const seat: Planner<SeatingPlan> = {
	name: 'seat',
	use: words(m.planner_use_seat, {}),
	what: words(m.planner_what_seat, {}),
	options: {
		...searchOptions,
		format: { takes: words(m.planner_name, {}), text: words(m.planner_option_format_json, {}) },
		...lastOptions
	},
	fromJson: (fields, seed) => {
		const parsed = readFields(Request, fields);
		if (parsed.outcome !== 'read') return parsed;
		const request = { ...parsed.value, seed: seed ?? parsed.value.seed };
		const people = [...request.hosts, ...request.visitors];
		return read({
			plans: () => planSeating(request),
			figures: ({ mixViolations, oppositeRepeats, besideRepeats, anyRepeats, lowerBound }) => [
				{ name: words(m.planner_figure_not_mixed, {}), value: mixViolations },
				{
					name: words(m.planner_figure_opposite, {}),
					value: oppositeRepeats,
					atLeast: lowerBound.opposite
				},
				{
					name: words(m.planner_figure_beside, {}),
					value: besideRepeats,
					atLeast: lowerBound.beside
				},
				{ name: words(m.planner_figure_any, {}), value: anyRepeats, atLeast: lowerBound.any }
			],
			json: (plan) => ({
				...plan,
				people: plan.seat.map((row, item) => namesByTable(row, request.items[item] ?? [], people))
			}),
			refused: ({ reason }) => words(m.planner_reason_seating, { detail: reason })
		});
	}
};

/** Per table who sits there, seat by seat; `null` where nobody does. */
function namesByTable(
	row: Int16Array,
	tables: readonly SeatingShape[],
	people: readonly string[]
): (string | null)[][] {
	let from = 0;
	return tables.map((table) => {
		const names = Array.from(
			row.subarray(from, from + seatsAt(table)),
			(person) => people[person] ?? null
		);
		from += names.length;
		return names;
	});
}
