import { marketOf, type Market } from './market.ts';
import type { MatchPlan, MatchRequest } from './match.ts';
import { totalOfPrices } from './prices.ts';
import { smallestCover, type Cover } from './smallest-cover.ts';

/** What is wrong with a plan, by indices. */
export type MatchFault =
	| { readonly kind: 'notAllowed' | 'pinIgnored'; readonly row: number; readonly column: number }
	| { readonly kind: 'overfullColumn'; readonly column: number; readonly rows: number }
	| { readonly kind: 'overfullGroup'; readonly group: number; readonly rows: number }
	| {
			readonly kind: 'pairs' | 'total' | 'worst' | 'blockingPairs' | 'totalUpperBound';
			readonly stated: number;
			readonly counted: number;
	  }
	/** The marks that should prove that no answer has more pairs leave this pair out. */
	| { readonly kind: 'uncovered'; readonly row: number; readonly column: number }
	| { readonly kind: 'coverTooLarge'; readonly marks: number }
	/** The prices that should prove the total are below the score of this pair. */
	| { readonly kind: 'priceTooLow'; readonly row: number; readonly column: number }
	/** A price below zero that may not be: not of a place that every best answer fills. */
	| { readonly kind: 'belowZero'; readonly of: 'row' | 'column' | 'group'; readonly index: number };

/**
 * Recomputes every figure of a plan from its pairs alone, and goes through its proof:
 *
 * - marked rows, columns and groups touch every allowed pair and have as many places as there are
 *   pairs, so no answer has more, and one with as many fills them all and has no pair marked twice;
 * - for pairs marked once, row price and column price are at least the score; prices of what is not
 *   marked are at least zero. So no answer with as many pairs totals more than all prices together.
 */
export function checkMatching(request: MatchRequest, plan: MatchPlan): readonly MatchFault[] {
	const chosen = chosenScores(request, plan);
	return [
		...brokenRules(request, plan, chosen),
		...wrongFigures(request, plan, chosen),
		...proofGaps(request, plan)
	];
}

interface ListedPair {
	readonly row: number;
	readonly column: number;
	readonly score: number;
}

function* listedPairs({ scores }: MatchRequest): Generator<ListedPair> {
	for (let row = 0; row < scores.rows; row++) {
		const start = scores.kind === 'dense' ? row * scores.columns : (scores.rowStart[row] ?? 0);
		const end = scores.kind === 'dense' ? start + scores.columns : (scores.rowStart[row + 1] ?? 0);
		for (let at = start; at < end; at++) {
			const score = scores.score[at] ?? -1;
			const column = scores.kind === 'dense' ? at - start : (scores.column[at] ?? 0);
			if (score >= 0) yield { row, column, score };
		}
	}
}

/** Per row the score of its pair: -1 without, NaN where the pair is not allowed. */
function chosenScores(request: MatchRequest, { columnOf }: MatchPlan): Float64Array {
	const chosen = Float64Array.from(columnOf, (column) => (column < 0 ? -1 : NaN));
	for (const { row, column, score } of listedPairs(request))
		if (column === columnOf[row] && !((chosen[row] ?? 0) >= score)) chosen[row] = score;
	return chosen;
}

function brokenRules(
	request: MatchRequest,
	{ columnOf }: MatchPlan,
	chosen: Float64Array
): MatchFault[] {
	const { columnCapacity, columnGroup, groupCapacity, pinned = [], scores } = request;
	const faults: MatchFault[] = [];
	const rowsOf = new Int32Array(scores.columns);
	const rowsOfGroup = new Int32Array(groupCapacity?.length ?? 0);
	columnOf.forEach((column, row) => {
		if (column < 0) return;
		if (Number.isNaN(chosen[row])) faults.push({ kind: 'notAllowed', row, column });
		rowsOf[column] = (rowsOf[column] ?? 0) + 1;
		const group = columnGroup?.[column] ?? -1;
		if (group >= 0) rowsOfGroup[group] = (rowsOfGroup[group] ?? 0) + 1;
	});
	for (const [row, column] of pinned)
		if (columnOf[row] !== column) faults.push({ kind: 'pinIgnored', row, column });
	rowsOf.forEach((rows, column) => {
		if (rows > (columnCapacity?.[column] ?? 1))
			faults.push({ kind: 'overfullColumn', column, rows });
	});
	rowsOfGroup.forEach((rows, group) => {
		if (rows > (groupCapacity?.[group] ?? 0)) faults.push({ kind: 'overfullGroup', group, rows });
	});
	return faults;
}

function wrongFigures(request: MatchRequest, plan: MatchPlan, chosen: Float64Array): MatchFault[] {
	const scores = Array.from(chosen).filter((score) => score >= 0);
	const counted = {
		pairs: scores.length,
		total: scores.reduce((sum, score) => sum + score, 0),
		worst: scores.length === 0 ? 0 : scores.reduce((low, score) => Math.min(low, score)),
		blockingPairs: wantedByBoth(request, plan, chosen),
		totalUpperBound: totalOfPrices(request, plan)
	};
	const kinds = ['pairs', 'total', 'worst', 'blockingPairs', 'totalUpperBound'] as const;
	return kinds.flatMap((kind) =>
		plan[kind] === counted[kind] ? [] : [{ kind, stated: plan[kind], counted: counted[kind] }]
	);
}

function wantedByBoth(
	request: MatchRequest,
	{ columnOf }: MatchPlan,
	chosen: Float64Array
): number {
	const { columnCapacity, columnGroup, groupCapacity, scores } = request;
	const open = columnCapacity?.slice() ?? new Int32Array(scores.columns).fill(1);
	const groupOpen = groupCapacity?.slice() ?? new Int32Array(0);
	const least = new Float64Array(scores.columns).fill(Infinity);
	columnOf.forEach((column, row) => {
		if (column < 0) return;
		open[column] = (open[column] ?? 0) - 1;
		const group = columnGroup?.[column] ?? -1;
		if (group >= 0) groupOpen[group] = (groupOpen[group] ?? 0) - 1;
		least[column] = Math.min(least[column] ?? 0, chosen[row] ?? 0);
	});
	let count = 0;
	for (const { row, column, score } of listedPairs(request)) {
		const isOpen = (open[column] ?? 0) > 0 && (groupOpen[columnGroup?.[column] ?? -1] ?? 1) > 0;
		if (score > (chosen[row] ?? 0) && (isOpen || score > (least[column] ?? 0))) count++;
	}
	return count;
}

function proofGaps(request: MatchRequest, plan: MatchPlan): MatchFault[] {
	const market = marketOf(request);
	const cover = smallestCover(market, plan.columnOf);
	const faults: MatchFault[] = [];
	for (const { row, column, score } of listedPairs(request)) {
		const group = market.groupOf[column] ?? -1;
		const isShut = market.room[column] === 0 || market.groupRoom[group] === 0;
		if (market.pinnedEdge[row] !== -1 || isShut) continue;
		const marks = (cover.row[row] ?? 0) + (cover.column[column] ?? 0) + (cover.group[group] ?? 0);
		const price = (plan.rowPrice[row] ?? 0) + (plan.columnPrice[column] ?? 0);
		if (marks === 0) faults.push({ kind: 'uncovered', row, column });
		else if (marks === 1 && price < score) faults.push({ kind: 'priceTooLow', row, column });
	}
	const marks = placesMarked(market, cover);
	const free = plan.columnOf.filter((column, row) => column >= 0 && market.pinnedEdge[row] === -1);
	if (marks !== free.length) faults.push({ kind: 'coverTooLarge', marks });
	return [...faults, ...belowZero(market, cover, plan)];
}

function placesMarked(market: Market, cover: Cover): number {
	let places = 0;
	for (const mark of cover.row) places += mark;
	cover.column.forEach((mark, column) => (places += mark * (market.room[column] ?? 0)));
	cover.group.forEach((mark, group) => (places += mark * (market.groupRoom[group] ?? 0)));
	return places;
}

function belowZero(market: Market, cover: Cover, plan: MatchPlan): MatchFault[] {
	const faults: MatchFault[] = [];
	const check = (of: 'row' | 'column' | 'group', index: number, price: number, mark = 0) => {
		if (mark === 0 && price < 0) faults.push({ kind: 'belowZero', of, index });
	};
	plan.rowPrice.forEach((price, row) => {
		if (market.pinnedEdge[row] === -1) check('row', row, price, cover.row[row]);
	});
	plan.columnPrice.forEach((price, column) => {
		if (market.room[column] === 0) return;
		const ofGroup = plan.groupPrice[market.groupOf[column] ?? -1] ?? 0;
		check('column', column, price - ofGroup, cover.column[column]);
	});
	plan.groupPrice.forEach((price, group) => {
		if (market.groupRoom[group] !== 0) check('group', group, price, cover.group[group]);
	});
	return faults;
}
