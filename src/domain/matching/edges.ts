import type { Scores } from './match.ts';

/** The allowed pairs row by row. Listed ones stand with the highest score of their row first. */
export interface Edges {
	/** The edges of row `i` stand from `rowStart[i]` up to `rowStart[i + 1]`. */
	readonly rowStart: Int32Array;
	/** The column of each edge; absent when every row lists every column in order. */
	readonly column: Int32Array | undefined;
	/** Below zero: not allowed. */
	readonly score: Int32Array;
}

export function edgesOf(scores: Scores): Edges {
	if (scores.kind === 'sparse') return sortedEdges(scores);
	const { rows, columns, score } = scores;
	const rowStart = Int32Array.from({ length: rows + 1 }, (_, row) => row * columns);
	return { rowStart, column: undefined, score };
}

/** The best edge between the two; -1 when the pair is not allowed. */
export function edgeBetween(edges: Edges, row: number, column: number): number {
	const start = edges.rowStart[row] ?? 0;
	const { column: columnOf, score } = edges;
	const edge = columnOf
		? columnOf.subarray(start, edges.rowStart[row + 1]).indexOf(column) + start
		: start + column;
	return edge < start || (score[edge] ?? -1) < 0 ? -1 : edge;
}

/** A row's positions fit below the score in one number, so that numbers can be sorted at once. */
const positions = 2 ** 21;

function sortedEdges({ rows, rowStart, column, score }: Scores & { kind: 'sparse' }): Edges {
	const sortedColumn = new Int32Array(column.length);
	const sortedScore = new Int32Array(score.length);
	for (let row = 0; row < rows; row++) {
		const start = rowStart[row] ?? 0;
		const keys = new Float64Array((rowStart[row + 1] ?? 0) - start);
		for (let at = 0; at < keys.length; at++)
			keys[at] = at - Math.max(-1, score[start + at] ?? -1) * positions;
		keys.sort().forEach((key, at) => {
			const points = -Math.floor(key / positions);
			sortedScore[start + at] = points;
			sortedColumn[start + at] = column[start + key + points * positions] ?? 0;
		});
	}
	return { rowStart, column: sortedColumn, score: sortedScore };
}
