import { edgeBetween, edgesOf, type Edges } from './edges.ts';
import type { MatchRequest } from './match.ts';

/** The request as the solvers read it: every allowed pair is an edge, and pins have been served. */
export interface Market extends Edges {
	readonly rows: number;
	readonly columns: number;
	/** Rows that a column may still take beside its pins. */
	readonly room: Int32Array;
	/** The group of each column, -1 for none. */
	readonly groupOf: Int32Array;
	readonly groupRoom: Int32Array;
	/** Per row the edge that is pinned, -1 for none. */
	readonly pinnedEdge: Int32Array;
	/** What one more pair counts for: more than all scores can differ. */
	readonly pairWorth: number;
}

export function marketOf(request: MatchRequest): Market {
	const { scores, columnCapacity, columnGroup, groupCapacity, pinned = [] } = request;
	const { rows, columns } = scores;
	const edges = edgesOf(scores);
	const room = columnCapacity?.slice() ?? new Int32Array(columns).fill(1);
	const groupOf = (groupCapacity && columnGroup) ?? new Int32Array(columns).fill(-1);
	const groupRoom = groupCapacity?.slice() ?? new Int32Array(0);
	const pinnedEdge = new Int32Array(rows).fill(-1);
	for (const [row, column] of pinned) {
		if (pinnedEdge[row] !== -1) continue;
		pinnedEdge[row] = edgeBetween(edges, row, column);
		room[column] = (room[column] ?? 0) - 1;
		const group = groupOf[column] ?? -1;
		if (group >= 0) groupRoom[group] = (groupRoom[group] ?? 0) - 1;
	}
	let highest = 0;
	for (let edge = 0; edge < edges.score.length; edge++) {
		const points = edges.score[edge] ?? 0;
		if (points > highest) highest = points;
	}
	return {
		...edges,
		rows,
		columns,
		room,
		groupOf,
		groupRoom,
		pinnedEdge,
		pairWorth: 4 * (highest + 1) * (rows + 1)
	};
}
