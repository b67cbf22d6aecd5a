import { stringify } from 'csv-stringify/sync';

const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** Semicolons and a byte order mark: what a Dutch spreadsheet opens with a double click. */
export function separatedValues(rows: readonly (readonly string[])[]): string {
	return stringify(
		rows.map((row) => row.map(harmless)),
		{ bom: true, delimiter: ';', record_delimiter: 'windows' }
	);
}

/** What a cell said before it was made harmless, for a file of ours that comes back. */
export function cellText(cell: string): string {
	return cell.startsWith("'") && formula.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** A spreadsheet runs a cell that begins like a formula, also after white space: a quote stops it. */
function harmless(cell: string): string {
	return formula.test(cell) ? `'${cell}` : cell;
}
