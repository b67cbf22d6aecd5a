import { readFileSync } from 'node:fs';
import { cellText } from '#documents/spreadsheet/separated-values.ts';
import { columnKey } from '#domain/import/import-table.ts';
import { locales, type Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { readTable } from '#server/import/read-table.ts';
import {
	atLine,
	inFile,
	named,
	read,
	words,
	wrong,
	type Problem,
	type Reading,
	type Words
} from './problem.ts';

/** A file of rows and columns, and how to point at a place in it. */
export interface TableFile {
	readonly columns: readonly string[];
	readonly rows: readonly TableRow[];
	readonly at: (line: number, column?: string) => Words;
}

export interface TableRow {
	readonly line: number;
	readonly cells: readonly string[];
}

/** Reads the file that an option names. */
export function tableFileAt(path: string, option: string): Reading<TableFile> {
	try {
		return readTableFile(readFileSync(path), path);
	} catch (error) {
		const detail = error instanceof Error ? error.message : String(error);
		return wrong({ place: named(option), words: words(m.planner_file_unreadable, { detail }) });
	}
}

/** @param file its name, when it is not standard input */
export function readTableFile(bytes: Uint8Array, file?: string): Reading<TableFile> {
	const table = readTable(bytes, { fewest: 1, most: 20_000 });
	if (table.outcome === 'refused') {
		const { reason, line = 1 } = table;
		const place = inFile(file, reason === 'quote-not-closed' ? atLine(line) : named('CSV'));
		return wrong({ place, words: words(refusals[reason], { line }) });
	}
	const trimmed = (cells: readonly string[]) => cells.map((cell) => cellText(cell.trim()));
	const { columns, rows } = table.table;
	const tooLong = rows.filter(({ cells }) =>
		cells.slice(columns.length).some((cell) => cell.trim())
	);
	if (tooLong.length > 0)
		return wrong(
			...tooLong.map(({ line }) => ({
				place: inFile(file, atLine(line)),
				words: words(m.planner_too_many_cells, {})
			}))
		);
	return read({
		columns: trimmed(columns),
		rows: rows.map(({ line, cells }) => ({ line, cells: trimmed(cells) })),
		at: (line, column) => inFile(file, atLine(line, column))
	});
}

const refusals = {
	spreadsheet: m.import_spreadsheet,
	'not-text': m.import_not_text,
	'quote-not-closed': m.import_quote_not_closed,
	'no-rows': m.import_no_rows,
	'too-many-rows': m.import_too_many_rows,
	'no-columns': m.import_no_columns
} as const;

/** What columns may be called, without case, spaces and accents; the first is the usual name. */
export type ColumnNames<Field extends string> = Readonly<
	Record<Field, Readonly<Record<Locale, readonly string[]>>>
>;

/** The columns that are known, each with the name that it has in this file. */
export interface Columns<Field extends string> {
	readonly cell: (row: TableRow, field: Field) => string;
	readonly nameOf: (field: Field) => string;
	/** The language in which the first field is named. */
	readonly locale: Locale;
}

/** Finds the columns by their names; the first field has to be there, and columns of our own go unread. */
export function findColumns<Field extends string>(
	{ columns, at }: TableFile,
	names: ColumnNames<Field>,
	first: NoInfer<Field>
): Reading<Columns<Field>> {
	const keys = columns.map(columnKey);
	const places = new Map<string, number>();
	const problems: Problem[] = [];
	for (const [field, known] of Object.entries<ColumnNames<Field>[Field]>(names)) {
		const all = locales.flatMap((locale) => known[locale]);
		const found = keys.flatMap((key, place) => (all.includes(key) ? [place] : []));
		const [place, again] = found;
		if (place !== undefined) places.set(field, place);
		if (again !== undefined) {
			const name = columns[again] ?? '';
			problems.push({ place: at(1), words: words(m.planner_column_twice, { name }) });
		}
	}
	const place = places.get(first);
	if (place === undefined) {
		const all = { names: locales.flatMap((locale) => names[first][locale]).join(', ') };
		problems.push({ place: at(1), words: words(m.planner_no_column, all) });
	}
	if (problems.length > 0) return wrong(...problems);
	return read({
		cell: (row, field) => row.cells[places.get(field) ?? -1] ?? '',
		nameOf: (field) => columns[places.get(field) ?? -1] ?? field,
		locale: names[first].nl.includes(keys[place ?? -1] ?? '') ? 'nl' : 'en'
	});
}

/** Reads the rows one by one; when one has a problem the answer is all problems. */
export function readRows<Value>(
	rows: readonly TableRow[],
	readRow: (row: TableRow, problems: Problem[]) => Value
): Reading<readonly Value[]> {
	const problems: Problem[] = [];
	const values = rows.map((row) => readRow(row, problems));
	return problems.length > 0 ? wrong(...problems) : read(values);
}
