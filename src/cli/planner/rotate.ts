import { planRotation, type RotationPlan } from '#domain/rotation/plan-rotation.ts';
import { ABSENT } from '#domain/rotation/seat.ts';
import { m } from '#messages';
import { lastOptions, searchOptions } from './options.ts';
import type { Figure, Job, Planner, Refusal } from './planner.ts';
import { read, words, type Words } from './problem.ts';
import { rotationFromCsv, type RotationSheet } from './rotation-csv.ts';
import { rotationFromFields } from './rotation-fields.ts';

const takesNumber = words(m.planner_number, {});
const takesFile = words(m.planner_file, {});

export const rotate: Planner<RotationPlan> = {
	name: 'rotate',
	use: words(m.planner_use_rotate, {}),
	what: words(m.planner_what_rotate, {}),
	options: {
		...searchOptions,
		format: { takes: words(m.planner_name, {}), text: words(m.planner_option_format, {}) },
		tables: { takes: takesFile, text: words(m.planner_option_tables, {}), onlyCsv: true },
		rounds: { takes: takesNumber, text: words(m.planner_option_rounds, {}), onlyCsv: true },
		objective: {
			takes: words(m.planner_name, {}),
			text: words(m.planner_option_objective, {}),
			onlyCsv: true
		},
		'tables-again': { text: words(m.planner_option_tables_again, {}), onlyCsv: true },
		previous: { takes: takesFile, text: words(m.planner_option_previous, {}), onlyCsv: true },
		'from-round': {
			takes: takesNumber,
			text: words(m.planner_option_from_round, {}),
			onlyCsv: true
		},
		...lastOptions
	},
	fromJson: (fields, seed) => {
		const request = rotationFromFields(fields, seed);
		if (request.outcome !== 'read') return request;
		return read(jobOf({ request: request.value, heading: 'teacher', locale: 'en' }));
	},
	fromCsv: (bytes, given, seed) => {
		const sheet = rotationFromCsv(bytes, given, seed);
		return sheet.outcome === 'read' ? read(jobOf(sheet.value)) : sheet;
	}
};

function jobOf({ request, heading, locale }: RotationSheet): Job<RotationPlan> {
	const { tables, teachers, rounds, previous } = request;
	const seatsOf = ({ seats }: RotationPlan, teacher: number) =>
		seats.map((row) => row[teacher] ?? ABSENT);
	return {
		plans: () => planRotation(request),
		figures: ({ repeats, repeatsLowerBound, wishesMet, wishesUpperBound, changedSeats }) => {
			const figures: Figure[] = [
				{ name: words(m.planner_figure_repeats, {}), value: repeats, atLeast: repeatsLowerBound }
			];
			if (teachers.some(({ wishes = [] }) => wishes.length > 0))
				figures.push({
					name: words(m.planner_figure_wishes, {}),
					value: wishesMet,
					atMost: wishesUpperBound
				});
			if (previous)
				figures.push({ name: words(m.planner_figure_changed, {}), value: changedSeats });
			return figures;
		},
		json: (plan) => ({
			...plan,
			routes: teachers.map(({ id }, teacher) => ({
				teacher: id,
				tables: seatsOf(plan, teacher).map((seat) => tables[seat]?.id ?? null)
			}))
		}),
		csv: (plan) => [
			[
				heading,
				...Array.from({ length: rounds }, (_, round) =>
					m.planner_round_heading({ round: round + 1 }, { locale })
				)
			],
			...teachers.map(({ id }, teacher) => [
				id,
				...seatsOf(plan, teacher).map(
					(seat) => tables[seat]?.id ?? (seat === ABSENT ? '' : m.planner_no_seat({}, { locale }))
				)
			])
		],
		refused
	};
}

function refused({ reason, detail = '' }: Refusal): Words {
	switch (reason) {
		case 'no-tables':
			return words(m.planner_reason_no_tables, {});
		case 'no-teachers':
			return words(m.planner_reason_no_teachers, {});
		case 'too-few-seats':
			return words(m.planner_reason_too_few_seats, { detail });
		case 'unknown-table':
			return words(m.planner_reason_unknown_table, { detail });
		default:
			return words(m.planner_reason_contradiction, { detail });
	}
}
