import type { RotationRequest, RotationTable } from '#domain/rotation/plan-rotation.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { choiceOption, wholeOption } from './options.ts';
import type { Given } from './planner.ts';
import { named, read, words, wrong, type Reading, type Words } from './problem.ts';
import { previousFromCsv } from './rotation-previous.ts';
import { danglingReferences } from './rotation-references.ts';
import { tableColumns, tablesOf, teacherColumns, teachersOf } from './rotation-tables.ts';
import { readTableFile, tableFileAt } from './table-file.ts';

/** A request from a spreadsheet, and how its plan goes back into one. */
export interface RotationSheet {
	readonly request: RotationRequest;
	/** The heading above the names of the teachers. */
	readonly heading: string;
	readonly locale: Locale;
}

/** Teachers come in one a row; tables come from a second file, or are just so many. */
export function rotationFromCsv(bytes: Uint8Array, given: Given, seed = 1): Reading<RotationSheet> {
	const rounds = wholeOption(given, 'rounds', [1, 1000], undefined);
	if (rounds.outcome !== 'read') return rounds;
	if (rounds.value === undefined) return missing('rounds');
	const objective = choiceOption(given, 'objective', ['mix', 'wishes']);
	if (objective.outcome !== 'read') return objective;
	const tables = readTables(given);
	if (tables.outcome !== 'read') return tables;
	const file = readTableFile(bytes);
	if (file.outcome !== 'read') return file;
	const columns = teacherColumns(file.value);
	if (columns.outcome !== 'read') return columns;
	const teachers = teachersOf(file.value, columns.value);
	if (teachers.outcome !== 'read') return teachers;

	const plain: RotationRequest = {
		tables: tables.value.tables,
		teachers: teachers.value,
		rounds: rounds.value,
		oncePerTable: given['tables-again'] === undefined,
		objective: objective.value ?? 'mix',
		seed
	};
	const problems = danglingReferences(plain, 1).map(({ list, index, field, words }) => ({
		place:
			list === 'tables'
				? tables.value.placeOf(index, field)
				: file.value.at(file.value.rows[index]?.line ?? 0, columns.value.nameOf(field)),
		words
	}));
	if (problems.length > 0) return { outcome: 'impossible', problems };
	const request = previousFromCsv(plain, given);
	if (request.outcome !== 'read') return request;
	return read({
		request: request.value,
		heading: columns.value.nameOf('id'),
		locale: columns.value.locale
	});
}

interface TablesRead {
	readonly tables: readonly RotationTable[];
	readonly placeOf: (index: number, field: 'id' | 'closedRounds') => Words;
}

function readTables({ tables: source }: Given): Reading<TablesRead> {
	if (source === undefined) return missing('tables');
	if (/^\d+$/.test(source)) {
		const count = wholeOption({ tables: source }, 'tables', [1, 1000], 0);
		if (count.outcome !== 'read') return count;
		const tables = Array.from({ length: count.value }, (_, index) => ({ id: String(index + 1) }));
		return read({ tables, placeOf: () => named('--tables') });
	}
	const file = tableFileAt(source, '--tables');
	if (file.outcome !== 'read') return file;
	const columns = tableColumns(file.value);
	if (columns.outcome !== 'read') return columns;
	const tables = tablesOf(file.value, columns.value);
	if (tables.outcome !== 'read') return tables;
	const { rows, at } = file.value;
	return read({
		tables: tables.value,
		placeOf: (index, field) => at(rows[index]?.line ?? 0, columns.value.nameOf(field))
	});
}

function missing<Value>(option: string): Reading<Value> {
	return wrong({ place: named(`--${option}`), words: words(m.planner_missing, {}) });
}
