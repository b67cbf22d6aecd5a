import type { MatchRequest } from '#domain/matching/match-pairs.ts';
import { m } from '#messages';
import { highestScore } from './match-fields.ts';
import { wholeOption } from './options.ts';
import type { Given } from './planner.ts';
import { named, read, words, wrong, type Problem, type Reading } from './problem.ts';
import { readTableFile, type TableFile, type TableRow } from './table-file.ts';

/** A matching whose rows and columns have names. */
export interface MatchSheet {
	readonly request: MatchRequest;
	readonly rows: readonly string[];
	readonly columns: readonly string[];
}

/**
 * A table of scores: the first line names the columns and the first column the rows; a pair without
 * a score is not allowed. Rows that an option names say something of each column instead.
 */
export function matchFromCsv(bytes: Uint8Array, given: Given): Reading<MatchSheet> {
	const perGroup = wholeOption(given, 'per-group', [0, highestScore], undefined);
	if (perGroup.outcome !== 'read') return perGroup;
	if ((given['group-row'] === undefined) !== (perGroup.value === undefined)) {
		const place = named(perGroup.value === undefined ? '--per-group' : '--group-row');
		return wrong({ place, words: words(m.planner_missing, {}) });
	}
	const file = readTableFile(bytes);
	if (file.outcome !== 'read') return file;
	const capacityRow = rowOf(file.value, given, 'capacity-row');
	if (capacityRow.outcome !== 'read') return capacityRow;
	const groupRow = rowOf(file.value, given, 'group-row');
	if (groupRow.outcome !== 'read') return groupRow;

	const columns = file.value.columns.slice(1);
	const rows = file.value.rows.filter((row) => row !== capacityRow.value && row !== groupRow.value);
	const problems = nameProblems(file.value, rows);
	const numbers = (row: TableRow, from: number, empty: number) =>
		columns.map((_, index) => wholeCell(file.value, row, index + 1, { from, empty }, problems));
	const score = rows.flatMap((row) => numbers(row, -1, -1));
	const capacity = capacityRow.value && numbers(capacityRow.value, 0, 1);
	if (problems.length > 0) return wrong(...problems);
	return read({
		request: {
			scores: {
				kind: 'dense',
				rows: rows.length,
				columns: columns.length,
				score: Int32Array.from(score)
			},
			...(capacity && { columnCapacity: Int32Array.from(capacity) }),
			...(groupRow.value && groupsOf(groupRow.value, columns.length, perGroup.value ?? 0))
		},
		rows: rows.map(({ cells }) => cells[0] ?? ''),
		columns
	});
}

function rowOf(
	{ rows }: TableFile,
	given: Given,
	option: 'capacity-row' | 'group-row'
): Reading<TableRow | undefined> {
	const name = given[option];
	if (name === undefined) return read(undefined);
	const row = rows.find(({ cells }) => cells[0] === name);
	if (row) return read(row);
	return wrong({ place: named(`--${option}`), words: words(m.planner_no_such_row, { name }) });
}

/** Names tell rows and columns apart in the answer, so they are there and differ. */
function nameProblems({ columns, at }: TableFile, rows: readonly TableRow[]): Problem[] {
	const problems: Problem[] = [];
	if (columns.length < 2) problems.push({ place: at(1), words: words(m.import_no_columns, {}) });
	if (rows.length === 0) problems.push({ place: at(1), words: words(m.import_no_rows, {}) });
	const ofColumns = columns.slice(1).map((name) => ({ name, line: 1 }));
	const ofRows = rows.map(({ cells: [name = ''], line }) => ({ name, line }));
	for (const names of [ofColumns, ofRows]) {
		const seen = new Set<string>();
		for (const { name, line } of names) {
			if (name === '') problems.push({ place: at(line), words: words(m.planner_no_name, {}) });
			else if (seen.has(name))
				problems.push({ place: at(line), words: words(m.planner_same_twice, { name }) });
			seen.add(name);
		}
	}
	return problems;
}

function wholeCell(
	{ columns, at }: TableFile,
	{ line, cells }: TableRow,
	column: number,
	{ from, empty }: { readonly from: number; readonly empty: number },
	problems: Problem[]
): number {
	const cell = cells[column] ?? '';
	if (cell === '') return empty;
	const value = Number(cell);
	if (/^-?\d+$/.test(cell) && value >= from && value <= highestScore) return value;
	const place = at(line, columns[column]);
	problems.push({ place, words: words(m.planner_must_whole_from, { from }) });
	return empty;
}

/** Columns with the same word are a group; one without belongs to none. */
function groupsOf({ cells }: TableRow, columns: number, perGroup: number) {
	const names = Array.from({ length: columns }, (_, index) => cells[index + 1] ?? '');
	const groups = [...new Set(names)].filter((name) => name !== '');
	return {
		columnGroup: Int32Array.from(names, (name) => groups.indexOf(name)),
		groupCapacity: new Int32Array(groups.length).fill(perGroup)
	};
}
