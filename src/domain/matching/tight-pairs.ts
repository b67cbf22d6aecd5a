import type { Assignment } from './assignment.ts';

/** The pairs above some score whose row loses nothing against the prices by taking them. */
export interface TightPairs {
	/** As in `Edges`: the pairs of row `i` in `edge` from `rowStart[i]` up to `rowStart[i + 1]`. */
	readonly rowStart: Int32Array;
	readonly edge: Int32Array;
	/** Per row whether it may go without a pair. */
	readonly mayDrop: Uint8Array;
	/** No answer that is as good has a worst pair above this. */
	readonly highest: number;
	/** The different scores from low to high. */
	readonly scoresUpTo: (highest: number) => readonly number[];
}

export function tightPairs(assignment: Assignment, above: number): TightPairs {
	const { market, price } = assignment;
	const { rows, score, pinnedEdge, pairWorth, rowStart: starts, column: columnOf } = market;
	const rowStart = new Int32Array(rows + 1);
	const mayDrop = new Uint8Array(rows);
	let edges = new Int32Array(4 * rows + 64);
	let count = 0;
	let highest = Infinity;
	for (let row = 0; row < rows; row++) {
		rowStart[row] = count;
		if (pinnedEdge[row] !== -1) continue;
		const gain = assignment.gainOf(row);
		if (gain === -pairWorth) mayDrop[row] = 1;
		const start = starts[row] ?? 0;
		const end = starts[row + 1] ?? 0;
		let best = above;
		for (let edge = start; edge < end; edge++) {
			const points = score[edge] ?? 0;
			if (points <= above) {
				if (columnOf) break;
				continue;
			}
			const column = columnOf ? (columnOf[edge] ?? 0) : edge - start;
			if (points - (price[column] ?? 0) !== gain) continue;
			if (points > best) best = points;
			if (count === edges.length) {
				const longer = new Int32Array(2 * count);
				longer.set(edges);
				edges = longer;
			}
			edges[count++] = edge;
		}
		if (mayDrop[row] === 0) highest = Math.min(highest, best);
	}
	rowStart[rows] = count;
	const edge = edges.subarray(0, count);
	return { rowStart, edge, mayDrop, highest, scoresUpTo };

	function scoresUpTo(limit: number): readonly number[] {
		const scores = edge.map((each) => score[each] ?? 0).sort();
		return Array.from(scores).filter((each, at) => each <= limit && each !== scores[at - 1]);
	}
}
