import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { ABSENT, WITHOUT_SEAT } from '#domain/rotation/seat.ts';
import { locales } from '#domain/text/locale.ts';
import { m } from '#messages';
import { previousPlan } from '#server/rotation/previous-plan.ts';
import { wholeOption } from './options.ts';
import type { Given } from './planner.ts';
import { read, words, wrong, type Reading } from './problem.ts';
import { planOfSeats } from './rotation-fields.ts';
import { teacherColumns } from './rotation-tables.ts';
import { tableFileAt } from './table-file.ts';

/** Adds the plan that has to be repaired, which stands in a file as `rotate` wrote it. */
export function previousFromCsv(request: RotationRequest, given: Given): Reading<RotationRequest> {
	const fromRound = wholeOption(given, 'from-round', [1, request.rounds], 1);
	if (fromRound.outcome !== 'read') return fromRound;
	if (given['previous'] === undefined) return read(request);
	const file = tableFileAt(given['previous'], '--previous');
	if (file.outcome !== 'read') return file;
	const columns = teacherColumns(file.value);
	if (columns.outcome !== 'read') return columns;

	const { rows, columns: headings, at } = file.value;
	const places = Array.from({ length: request.rounds }, (_, round) =>
		headings.findIndex((heading) => roundNamed(heading) === round + 1)
	);
	if (places[0] === -1) {
		const names = locales.map((locale) => m.planner_round_heading({ round: 1 }, { locale }));
		return wrong({ place: at(1), words: words(m.planner_no_column, { names: names.join(', ') }) });
	}
	// A table that is gone is still one that somebody sat at.
	const known = new Set(request.tables.map(({ id }) => id));
	const cells = rows.flatMap((row) => places.map((place) => row.cells[place] ?? ''));
	const gone = [...new Set(cells)].filter((cell) => !known.has(cell) && !isMark(cell));
	const tables = [...request.tables, ...gone.map((id) => ({ id }))];
	const indexOf = new Map(tables.map(({ id }, index) => [id, index]));
	const seats = places.map((place) =>
		rows.map((row) => {
			const cell = row.cells[place] ?? '';
			return indexOf.get(cell) ?? (cell === '' ? ABSENT : WITHOUT_SEAT);
		})
	);
	const teachers = rows.map((row) => ({ id: columns.value.cell(row, 'id') }));
	const made = { request: { ...request, tables, teachers }, plan: planOfSeats(seats) };
	const from = fromRound.value - 1;
	return read({
		...request,
		previous: { plan: previousPlan(made, request, from), fromRound: from }
	});
}

/** The number of a round above a column, in whichever language. */
function roundNamed(heading: string): number | undefined {
	const number = /(\d+)\s*$/.exec(heading)?.[1];
	if (number === undefined) return undefined;
	const round = Number(number);
	const isOurs = locales.some(
		(locale) => m.planner_round_heading({ round }, { locale }) === heading.toLowerCase().trim()
	);
	return isOurs ? round : undefined;
}

function isMark(cell: string): boolean {
	return cell === '' || locales.some((locale) => cell === m.planner_no_seat({}, { locale }));
}
