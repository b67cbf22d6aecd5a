import * as v from 'valibot';
import type { MatchRequest } from '#domain/matching/match-pairs.ts';
import { m } from '#messages';
import { list, object, readFields, whole, wholes } from './fields.ts';
import { named, read, words, type Problem, type Reading } from './problem.ts';

export const highestScore = 2 ** 31 - 1;
const count = whole(0, highestScore);
const score = wholes(-1, highestScore);
const counts = wholes(0, highestScore);

const Request = object({
	scores: v.variant(
		'kind',
		[
			object({ kind: v.literal('dense'), rows: count, columns: count, score }),
			object({
				kind: v.literal('sparse'),
				rows: count,
				columns: count,
				rowStart: counts,
				column: counts,
				score
			})
		],
		'choice dense, sparse'
	),
	columnCapacity: v.exactOptional(counts),
	columnGroup: v.exactOptional(wholes(-1, highestScore)),
	groupCapacity: v.exactOptional(counts),
	pinned: v.exactOptional(list(v.pipe(wholes(0), v.length(2, 'pair'))))
});
type Fields = v.InferOutput<typeof Request>;

/** A request in JSON: the fields of the planner, with plain arrays. */
export function matchFromFields(fields: unknown): Reading<MatchRequest> {
	const parsed = readFields(Request, fields);
	if (parsed.outcome !== 'read') return parsed;
	const problems = misfits(parsed.value);
	if (problems.length > 0) return { outcome: 'wrong', problems };
	const { scores, columnCapacity, columnGroup, groupCapacity, pinned } = parsed.value;
	return read({
		scores:
			scores.kind === 'dense'
				? { ...scores, score: Int32Array.from(scores.score) }
				: {
						...scores,
						rowStart: Int32Array.from(scores.rowStart),
						column: Int32Array.from(scores.column),
						score: Int32Array.from(scores.score)
					},
		...(columnCapacity && { columnCapacity: Int32Array.from(columnCapacity) }),
		...(columnGroup && { columnGroup: Int32Array.from(columnGroup) }),
		...(groupCapacity && { groupCapacity: Int32Array.from(groupCapacity) }),
		...(pinned && { pinned: pinned.map(([row = 0, column = 0]) => [row, column] as const) })
	});
}

/** Lists of the wrong length and numbers of rows, columns and groups that are not there. */
function misfits({ scores, columnCapacity, columnGroup, groupCapacity, pinned = [] }: Fields) {
	const { rows, columns } = scores;
	return [
		...(scores.kind === 'dense'
			? wrongLength('scores.score', scores.score, rows * columns)
			: [
					...wrongLength('scores.rowStart', scores.rowStart, rows + 1),
					...wrongStarts(scores.rowStart, scores.score.length),
					...wrongLength('scores.column', scores.column, scores.score.length),
					...tooHigh('scores.column', scores.column, columns)
				]),
		...(columnCapacity ? wrongLength('columnCapacity', columnCapacity, columns) : []),
		...(columnGroup ? wrongLength('columnGroup', columnGroup, columns) : []),
		...(columnGroup && groupCapacity
			? tooHigh('columnGroup', columnGroup, groupCapacity.length)
			: []),
		...pinned.flatMap(([row = 0, column = 0], index) => [
			...(row < rows ? [] : [notBelow(`pinned[${String(index)}][0]`, rows)]),
			...(column < columns ? [] : [notBelow(`pinned[${String(index)}][1]`, columns)])
		])
	];
}

function wrongLength(field: string, numbers: readonly unknown[], count: number): Problem[] {
	const found = numbers.length;
	if (found === count) return [];
	return [{ place: named(field), words: words(m.planner_must_length, { count, found }) }];
}

function wrongStarts(rowStart: readonly number[], count: number): Problem[] {
	const rises = rowStart.every((start, row) => start >= (rowStart[row - 1] ?? 0));
	if (rises && rowStart[0] === 0 && rowStart.at(-1) === count) return [];
	return [{ place: named('scores.rowStart'), words: words(m.planner_must_rise, { count }) }];
}

/** The first index that is too high; there can be millions. */
function tooHigh(field: string, indexes: readonly number[], length: number): Problem[] {
	const at = indexes.findIndex((index) => index >= length);
	return at === -1 ? [] : [notBelow(`${field}[${String(at)}]`, length)];
}

function notBelow(field: string, length: number): Problem {
	const range = { from: 0, to: length - 1 };
	return { place: named(field), words: words(m.planner_must_whole, range) };
}
