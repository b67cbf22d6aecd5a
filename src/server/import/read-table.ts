import { CsvError, parse } from 'csv-parse/sync';
import { delimiterOf, type ImportTable } from '#domain/import/import-table.ts';
import { decodeText } from './decode-text.ts';

const largestRowCount = 20_000;

/** A list has a handful of columns; a file without separators looks like one column. */
const columnsOfList = { fewest: 2, most: 100 };

export type ReadTable =
	| { readonly outcome: 'read'; readonly table: ImportTable }
	| {
			readonly outcome: 'refused';
			readonly reason:
				| 'spreadsheet'
				| 'not-text'
				| 'quote-not-closed'
				| 'no-rows'
				| 'too-many-rows'
				| 'no-columns';
			/** Where it goes wrong, when that is one place. */
			readonly line?: number;
	  };

/** Reads a file with separated values, of whatever encoding and with whatever separator. */
export function readTable(bytes: Uint8Array, { fewest, most } = columnsOfList): ReadTable {
	const decoded = decodeText(bytes);
	if (decoded.outcome === 'refused') return decoded;
	// One kind of line end, or the parser counts a break inside quotes twice.
	const text = decoded.text.replace(/\r\n?/g, '\n');
	const rows: { line: number; cells: string[] }[] = [];
	let line = 1;
	try {
		parse(text, {
			bom: true,
			delimiter: delimiterOf(text),
			relax_quotes: true,
			relax_column_count: true,
			to: largestRowCount + 2,
			on_record: (cells: string[], { lines }) => {
				if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
				line = lines + 1;
				return null;
			}
		});
	} catch (problem) {
		if (problem instanceof CsvError) {
			return { outcome: 'refused', reason: 'quote-not-closed', line };
		}
		throw problem;
	}
	const [head, ...body] = rows;
	const columns = head?.cells.map((name) => name.trim()) ?? [];
	if (columns.length < fewest || columns.length > most) {
		return { outcome: 'refused', reason: 'no-columns' };
	}
	if (body.length === 0) return { outcome: 'refused', reason: 'no-rows' };
	if (body.length > largestRowCount) return { outcome: 'refused', reason: 'too-many-rows' };
	return { outcome: 'read', table: { columns, rows: body } };
}
