import type { Assignment } from './assignment.ts';
import { BestTwo } from './best-two.ts';
import type { ShortLists } from './short-lists.ts';

/** Rows look for a place so often on average; after that, chains are quicker. */
const looksPerRow = 20;

/**
 * Gives most rows a place at once. A row takes its best place and bids as much more as that place
 * is better than the next; whoever had it looks again. Jonker and Volgenant (1987) call this the
 * augmenting row reduction; it is an auction (Bertsekas) without a smallest bid.
 *
 * A shared place is taken while there is room, and never bid for: its other rows would pay too.
 *
 * @returns the rows without a place
 */
export function bidFirst(assignment: Assignment, lists: ShortLists | undefined): Int32Array {
	const { rows, room, pinnedEdge } = assignment.market;
	const { price } = assignment;
	const found = new BestTwo(assignment, lists);
	const waiting = new Int32Array(rows);
	let count = 0;
	for (let row = rows - 1; row >= 0; row--) if (pinnedEdge[row] === -1) waiting[count++] = row;
	const left = new Int32Array(count);
	let leftCount = 0;
	for (let looks = looksPerRow * rows; count > 0 && looks > 0; looks--) {
		const row = waiting[--count] ?? 0;
		found.look(row);
		const { best, second, bestEdge, secondEdge } = found;
		const raise = secondEdge < 0 ? 0 : best - second;
		let edge = bestEdge;
		let owner = edge < 0 ? -1 : ownerOf(edge, row);
		if (owner >= 0 && raise === 0 && secondEdge >= 0) {
			edge = secondEdge;
			owner = ownerOf(edge, row);
		}
		const column = edge < 0 ? -1 : assignment.columnAt(edge, row);
		const mayBid = room[column] === 1;
		if (edge < 0 || owner === nobody || (owner >= 0 && (!mayBid || raise === 0))) {
			left[leftCount++] = row;
			continue;
		}
		if (owner >= 0) {
			assignment.unseat(owner);
			waiting[count++] = owner;
		}
		assignment.seat(row, edge);
		if (mayBid) price[column] = (price[column] ?? 0) + raise;
	}
	while (count > 0) left[leftCount++] = waiting[--count] ?? 0;
	return left.subarray(0, leftCount).sort();

	function ownerOf(edge: number, row: number): number {
		const column = assignment.columnAt(edge, row);
		if (!assignment.hasRoom(column)) return assignment.firstRow[column] ?? -1;
		return assignment.groupHasRoom(assignment.market.groupOf[column] ?? -1) ? -1 : nobody;
	}
}

/** The group is full although the column is not. */
const nobody = -2;
