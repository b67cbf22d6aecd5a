import type { RotationTable, RotationTeacher } from '#domain/rotation/plan-rotation.ts';
import { m } from '#messages';
import { words, type Problem, type Reading, type Words } from './problem.ts';
import {
	findColumns,
	readRows,
	type ColumnNames,
	type Columns,
	type TableFile,
	type TableRow
} from './table-file.ts';

const employerNames = { nl: ['werkgever', 'bedrijf', 'organisatie'], en: ['employer', 'company'] };

const ofTable = {
	id: { nl: ['tafel', 'naam'], en: ['table', 'name', 'id'] },
	capacity: { nl: ['plekken', 'plaatsen', 'stoelen'], en: ['capacity', 'seats', 'places'] },
	employer: employerNames,
	closedRounds: { nl: ['dicht', 'gesloten'], en: ['closed', 'closedrounds'] }
} as const satisfies ColumnNames<keyof RotationTable>;

const ofTeacher = {
	id: { nl: ['naam', 'docent'], en: ['name', 'teacher', 'id'] },
	employer: employerNames,
	wishes: { nl: ['wensen', 'wens'], en: ['wishes', 'wish'] },
	avoid: { nl: ['vermijden', 'niet'], en: ['avoid', 'not'] },
	absentRounds: { nl: ['afwezig'], en: ['absent', 'absentrounds'] },
	together: { nl: ['samen'], en: ['together'] }
} as const satisfies ColumnNames<keyof RotationTeacher>;

export const teacherColumns = (file: TableFile) => findColumns(file, ofTeacher, 'id');
export const tableColumns = (file: TableFile) => findColumns(file, ofTable, 'id');

export function teachersOf(
	{ rows, at }: TableFile,
	{ cell, nameOf }: Columns<keyof typeof ofTeacher>
): Reading<readonly RotationTeacher[]> {
	return readRows(rows, (row, problems) => {
		const place = (field: keyof typeof ofTeacher) => at(row.line, nameOf(field));
		const employer = cell(row, 'employer');
		const together = cell(row, 'together');
		return {
			id: filledCell(cell(row, 'id'), place('id'), problems),
			...(employer !== '' && { employer }),
			...(together !== '' && { together }),
			wishes: names(cell(row, 'wishes')),
			avoid: names(cell(row, 'avoid')),
			absentRounds: rounds(cell(row, 'absentRounds'), place('absentRounds'), problems)
		};
	});
}

export function tablesOf(
	{ rows, at }: TableFile,
	{ cell, nameOf }: Columns<keyof typeof ofTable>
): Reading<readonly RotationTable[]> {
	return readRows(rows, (row: TableRow, problems) => {
		const place = (field: keyof typeof ofTable) => at(row.line, nameOf(field));
		const capacity = cell(row, 'capacity');
		const employer = cell(row, 'employer');
		return {
			id: filledCell(cell(row, 'id'), place('id'), problems),
			...(capacity !== '' && { capacity: wholeCell(capacity, 0, place('capacity'), problems) }),
			...(employer !== '' && { employer }),
			closedRounds: rounds(cell(row, 'closedRounds'), place('closedRounds'), problems)
		};
	});
}

/** Names in one cell, with a semicolon or a new line in between. */
function names(cell: string): string[] {
	return cell
		.split(/[;\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** Rounds as people count them, from 1; they come out counted from 0. */
function rounds(cell: string, place: Words, problems: Problem[]): number[] {
	return cell
		.split(/[;,\s]+/)
		.filter((round) => round !== '')
		.map((round) => wholeCell(round, 1, place, problems) - 1);
}

function filledCell(cell: string, place: Words, problems: Problem[]): string {
	if (cell === '') problems.push({ place, words: words(m.planner_missing, {}) });
	return cell;
}

function wholeCell(cell: string, from: number, place: Words, problems: Problem[]): number {
	const value = Number(cell);
	if (/^\d+$/.test(cell) && value >= from) return value;
	problems.push({ place, words: words(m.planner_must_whole_from, { from }) });
	return from;
}
