import { edgeBetween } from './edges.ts';
import type { Market } from './market.ts';
import type { MatchProblem, MatchRequest } from './match.ts';

/**
 * Pins that cannot all be.
 *
 * @throws {RangeError} if lengths or indices do not fit: a bug in the caller
 */
export function pinProblem(request: MatchRequest, market: Market): MatchProblem | undefined {
	checkSizes(request);
	const { pinned = [], scores } = request;
	const columnOf = new Map<number, number>();
	for (const [row, column] of pinned) {
		const pair = `row ${String(row)}, column ${String(column)}`;
		if (!isIndex(row, scores.rows) || !isIndex(column, scores.columns))
			throw new RangeError(`no such pair: ${pair}`);
		if (edgeBetween(market, row, column) < 0) return contradiction(`pinned and forbidden: ${pair}`);
		const other = columnOf.get(row);
		if (other !== undefined && other !== column)
			return contradiction(`pinned twice: ${pair} and column ${String(other)}`);
		columnOf.set(row, column);
	}
	const column = market.room.findIndex((room) => room < 0);
	if (column >= 0) return contradiction(`more pins than places: column ${String(column)}`);
	const group = market.groupRoom.findIndex((room) => room < 0);
	if (group >= 0) return contradiction(`more pins than places: group ${String(group)}`);
	return undefined;
}

function contradiction(detail: string): MatchProblem {
	return { reason: 'contradiction', detail };
}

function checkSizes({ scores, columnCapacity, columnGroup, groupCapacity }: MatchRequest): void {
	const { rows, columns, score } = scores;
	const fits =
		scores.kind === 'dense'
			? score.length === rows * columns
			: scores.rowStart.length === rows + 1 &&
				scores.rowStart[rows] === score.length &&
				scores.column.length === score.length &&
				scores.column.every((column) => isIndex(column, columns));
	if (!fits) throw new RangeError('scores do not fit the number of rows and columns');
	if (columnCapacity?.length !== undefined && columnCapacity.length !== columns)
		throw new RangeError('one capacity per column');
	if (columnCapacity?.some((places) => places < 0) || groupCapacity?.some((places) => places < 0))
		throw new RangeError('a capacity below zero');
	if (!columnGroup || !groupCapacity) return;
	if (columnGroup.length !== columns) throw new RangeError('one group per column');
	if (columnGroup.some((group) => group >= groupCapacity.length))
		throw new RangeError('a group without a capacity');
}

function isIndex(value: number, length: number): boolean {
	return Number.isInteger(value) && value >= 0 && value < length;
}
