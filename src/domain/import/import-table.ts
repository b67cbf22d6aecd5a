/** A file as lines and cells, before anybody knows what it is about. */
export interface ImportTable {
	readonly columns: readonly string[];
	readonly rows: readonly ImportRow[];
}

export interface ImportRow {
	/** Where the row begins in the file; the line of column names is 1. */
	readonly line: number;
	readonly cells: readonly string[];
}

/** Why a row cannot be taken in: which value of which column, and what is the matter. */
export interface RowProblem<Reason extends string> {
	readonly line: number;
	/** As it is called in the file; absent when the row as a whole is wrong. */
	readonly column?: string;
	readonly value: string;
	readonly reason: Reason;
}

/** The character that separates the cells of a file, going by its first line. */
export function delimiterOf(text: string): ',' | ';' | '\t' {
	const [firstLine = ''] = text.split(/\r\n|\r|\n/, 1);
	const outsideQuotes = firstLine.replace(/"[^"]*"/g, '');
	const count = (mark: string) => outsideQuotes.split(mark).length - 1;
	const marks = [';', ',', '\t'] as const;
	return marks.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** The name of a column without what differs between files: case, spaces, dashes and accents. */
export function columnKey(name: string): string {
	return name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^a-z0-9]/g, '');
}
