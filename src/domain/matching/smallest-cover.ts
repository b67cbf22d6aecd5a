import type { Market } from './market.ts';

/** Marks (1) such that every allowed pair has its row, its column or the group of that marked. */
export interface Cover {
	readonly row: Uint8Array;
	readonly column: Uint8Array;
	readonly group: Uint8Array;
}

/**
 * Kőnig (1931): marks with as many places as there are pairs, so no answer has more pairs, and one
 * with as many fills every marked place and has no pair that is marked twice. Pinned rows stand
 * outside. Follows from every row without a pair whom it could push out, and whom those could.
 *
 * @param columnOf a matching with the most pairs there are
 */
export function smallestCover(market: Market, columnOf: Int32Array): Cover {
	const { rows, columns, groupRoom, groupOf, pinnedEdge } = market;
	const rowsOf: number[][] = Array.from({ length: columns }, () => []);
	const columnsOf: number[][] = Array.from(groupRoom, () => []);
	groupOf.forEach((group, column) => columnsOf[group]?.push(column));
	const cover = {
		row: Uint8Array.from(pinnedEdge, (edge) => (edge === -1 ? 1 : 0)),
		column: new Uint8Array(columns),
		group: new Uint8Array(groupRoom.length)
	};
	const reached: number[] = [];
	for (let row = 0; row < rows; row++) {
		if (pinnedEdge[row] !== -1) continue;
		const column = columnOf[row] ?? -1;
		if (column >= 0) rowsOf[column]?.push(row);
		else reachRow(row);
	}
	const seen = new Uint8Array(columns);
	for (let row = reached.pop(); row !== undefined; row = reached.pop()) {
		const start = market.rowStart[row] ?? 0;
		for (let edge = start; edge < (market.rowStart[row + 1] ?? 0); edge++) {
			if ((market.score[edge] ?? -1) < 0) continue;
			reachColumn(market.column ? (market.column[edge] ?? 0) : edge - start);
		}
	}
	return cover;

	function reachRow(row: number): void {
		if (cover.row[row] === 0) return;
		cover.row[row] = 0;
		reached.push(row);
	}

	function reachColumn(column: number): void {
		if (seen[column] === 1) return;
		seen[column] = 1;
		rowsOf[column]?.forEach(reachRow);
		const group = groupOf[column] ?? -1;
		const isFull = (rowsOf[column]?.length ?? 0) >= (market.room[column] ?? 0);
		if (cover.group[group] === 1) return;
		if (isFull) {
			cover.column[column] = 1;
			return;
		}
		cover.group[group] = 1;
		for (const other of columnsOf[group] ?? []) {
			cover.column[other] = 0;
			if ((rowsOf[other]?.length ?? 0) > 0) reachColumn(other);
		}
	}
}
