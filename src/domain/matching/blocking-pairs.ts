import type { Market } from './market.ts';

/**
 * Allowed pairs of which both would rather have each other: the row than its column (or nothing),
 * the column than the last of its rows (or a place left open). A column whose group is full has no
 * place open.
 */
export function blockingPairs(market: Market, edgeOf: Int32Array): number {
	const { rows, rowStart, column: columnOf, score } = market;
	const least = leastWanted(market, edgeOf);
	let count = 0;
	for (let row = 0; row < rows; row++) {
		const own = score[edgeOf[row] ?? -1] ?? -1;
		const start = rowStart[row] ?? 0;
		const end = rowStart[row + 1] ?? 0;
		for (let edge = start; edge < end; edge++) {
			const points = score[edge] ?? -1;
			if (points <= own) {
				if (columnOf) break;
				continue;
			}
			const column = columnOf ? (columnOf[edge] ?? 0) : edge - start;
			if (points > (least[column] ?? 0)) count++;
		}
	}
	return count;
}

/** Per column the score that a new row must beat; -1 where a place is open. */
function leastWanted({ columns, ...market }: Market, edgeOf: Int32Array): Float64Array {
	const lowest = new Float64Array(columns).fill(Infinity);
	const free = Float64Array.from(market.room);
	const groupFree = Float64Array.from(market.groupRoom);
	edgeOf.forEach((edge, row) => {
		if (edge < 0) return;
		const column = market.column ? (market.column[edge] ?? 0) : edge - (market.rowStart[row] ?? 0);
		lowest[column] = Math.min(lowest[column] ?? 0, market.score[edge] ?? 0);
		if (market.pinnedEdge[row] !== -1) return;
		free[column] = (free[column] ?? 0) - 1;
		const group = market.groupOf[column] ?? -1;
		if (group >= 0) groupFree[group] = (groupFree[group] ?? 0) - 1;
	});
	return lowest.map((points, column) => {
		const isOpen = (free[column] ?? 0) > 0 && (groupFree[market.groupOf[column] ?? -1] ?? 1) > 0;
		return isOpen ? -1 : points;
	});
}
