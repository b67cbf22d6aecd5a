import type { Assignment } from './assignment.ts';
import type { MatchRequest } from './match.ts';
import { smallestCover } from './smallest-cover.ts';

export interface Prices {
	readonly rowPrice: Float64Array;
	readonly columnPrice: Float64Array;
	readonly groupPrice: Float64Array;
}

/**
 * The prices of a finished assignment in points: without what they hold for a pair more or less.
 * That part stands on the marks of the smallest cover and counts the pairs, so it can go.
 */
export function pricesOf(assignment: Assignment, columnOf: Int32Array): Prices {
	const { market, groupPrice, price } = assignment;
	const { pairWorth, groupOf, pinnedEdge, score } = market;
	const cover = smallestCover(market, columnOf);
	const prices = {
		rowPrice: Float64Array.from(pinnedEdge, (_, row) =>
			cover.row[row] === 1 ? assignment.gainOf(row) : assignment.gainOf(row) + pairWorth
		),
		columnPrice: price.map((each, column) => {
			const marks = (cover.column[column] ?? 0) + (cover.group[groupOf[column] ?? -1] ?? 0);
			return each - marks * pairWorth;
		}),
		groupPrice: groupPrice.map((each, group) => each - (cover.group[group] ?? 0) * pairWorth)
	};
	priceWhatIsTaken(assignment, prices);
	pinnedEdge.forEach((edge, row) => {
		if (edge === -1) return;
		const column = assignment.columnAt(edge, row);
		prices.rowPrice[row] = (score[edge] ?? 0) - (prices.columnPrice[column] ?? 0);
	});
	return prices;
}

/** Where pins leave no room a place costs what the best offer for it is. */
function priceWhatIsTaken(assignment: Assignment, prices: Prices): void {
	const { rows, rowStart, score, groupOf, groupRoom, pinnedEdge } = assignment.market;
	const { columnPrice, groupPrice, rowPrice } = prices;
	const isTaken = columnPrice.map((price) => (price === Infinity ? 1 : 0));
	if (!isTaken.includes(1)) return;
	columnPrice.forEach((_, column) => {
		if (isTaken[column] === 1) columnPrice[column] = groupPrice[groupOf[column] ?? -1] ?? 0;
	});
	for (let row = 0; row < rows; row++) {
		if (pinnedEdge[row] !== -1) continue;
		for (let edge = rowStart[row] ?? 0; edge < (rowStart[row + 1] ?? 0); edge++) {
			const column = assignment.columnAt(edge, row);
			const offer = (score[edge] ?? -1) - (rowPrice[row] ?? 0);
			if (isTaken[column] === 1 && (score[edge] ?? -1) >= 0)
				columnPrice[column] = Math.max(columnPrice[column] ?? 0, offer);
		}
	}
	columnPrice.forEach((price, column) => {
		const group = groupOf[column] ?? -1;
		if (groupRoom[group] === 0) groupPrice[group] = Math.max(groupPrice[group] ?? 0, price);
	});
	columnPrice.forEach((_, column) => {
		const group = groupOf[column] ?? -1;
		if (groupRoom[group] === 0) columnPrice[column] = groupPrice[group] ?? 0;
	});
}

/** What all places together cost and all rows together gain: no total is higher. */
export function totalOfPrices(request: MatchRequest, prices: Prices): number {
	const { columnCapacity, columnGroup, groupCapacity } = request;
	let sum = 0;
	for (const price of prices.rowPrice) sum += price;
	prices.columnPrice.forEach((price, column) => {
		const ofGroup = groupCapacity ? (prices.groupPrice[columnGroup?.[column] ?? -1] ?? 0) : 0;
		sum += (price - ofGroup) * (columnCapacity?.[column] ?? 1);
	});
	prices.groupPrice.forEach((price, group) => {
		sum += price * (groupCapacity?.[group] ?? 0);
	});
	return sum;
}
