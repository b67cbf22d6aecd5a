import { edgeBetween, type Edges } from './edges.ts';
import { favourPlan } from './favour-plan.ts';
import { marketOf } from './market.ts';
import type { MatchPlan, MatchRequest } from './match.ts';
import { matchPairs } from './match-pairs.ts';

/** What giving a row one particular column would do to all others; a page words it. */
export interface ChoiceCost {
	readonly row: number;
	readonly column: number;
	/** The row's score there, and in the plan (undefined: it has no pair). */
	readonly score: number;
	readonly scoreNow: number | undefined;
	/** Points that the others have less together; below zero when a pair less leaves them more. */
	readonly othersLose: number;
	/** Pairs fewer than in the plan. */
	readonly pairsLost: number;
	/** Who else would change, from which column to which; -1 is without a pair. */
	readonly changes: readonly ColumnChange[];
}

export interface ColumnChange {
	readonly row: number;
	readonly from: number;
	readonly to: number;
	readonly pointsLost: number;
}

/** A pin that cannot stand beside the others: the place is taken for good. */
export interface ChoiceProblem {
	readonly row: number;
	readonly column: number;
	readonly reason: 'not-allowed' | 'taken-by-pins';
}

/**
 * What it costs to give a row this column, exactly: the best plan with that pair pinned is made, one
 * that changes as little as it can, and the difference is the cost. A pin of the row itself gives way.
 * The prices alone already say that the total drops by at least `priceGap`.
 */
export function costOfChoice(
	request: MatchRequest,
	plan: MatchPlan,
	row: number,
	column: number
): ChoiceCost | ChoiceProblem {
	const market = marketOf(request);
	const edge = edgeBetween(market, row, column);
	if (edge < 0) return { row, column, reason: 'not-allowed' };
	const pinned = [
		...(request.pinned ?? []).filter(([other]) => other !== row),
		[row, column] as const
	];
	const other = matchPairs({ ...favourPlan(request, plan), pinned });
	if ('reason' in other) return { row, column, reason: 'taken-by-pins' };
	const score = market.score[edge] ?? 0;
	const scoreNow = scoreIn(market, plan, row);
	const othersNow = plan.total - (scoreNow ?? 0);
	return {
		row,
		column,
		score,
		scoreNow,
		othersLose: othersNow - (totalOf(market, other) - score),
		pairsLost: plan.pairs - other.pairs,
		changes: changesBetween(market, plan, other, row)
	};
}

/** The same for the column with the row's highest score; undefined for a row with no allowed pair. */
export function costOfFirstChoice(
	request: MatchRequest,
	plan: MatchPlan,
	row: number
): ChoiceCost | ChoiceProblem | undefined {
	const column = firstChoice(request, row);
	return column === undefined ? undefined : costOfChoice(request, plan, row, column);
}

/**
 * At least so many points does the total drop when the pair is forced and no pair is lost: what row
 * and column cost together above their score. Known from the prices, without a new plan; 0 for a
 * pair that some best plan may have.
 */
export function priceGap(plan: MatchPlan, row: number, column: number, score: number): number {
	return Math.max(0, (plan.rowPrice[row] ?? 0) + (plan.columnPrice[column] ?? 0) - score);
}

/** Among equal scores the first column. */
function firstChoice({ scores }: MatchRequest, row: number): number | undefined {
	const dense = scores.kind === 'dense';
	const start = dense ? row * scores.columns : (scores.rowStart[row] ?? 0);
	const end = dense ? start + scores.columns : (scores.rowStart[row + 1] ?? 0);
	let best = -1;
	let choice: number | undefined;
	for (let at = start; at < end; at++) {
		const column = dense ? at - start : (scores.column[at] ?? 0);
		const score = scores.score[at] ?? -1;
		if (score < best || score < 0 || (score === best && column > (choice ?? column))) continue;
		best = score;
		choice = column;
	}
	return choice;
}

function changesBetween(
	edges: Edges,
	plan: MatchPlan,
	other: MatchPlan,
	chooser: number
): ColumnChange[] {
	return Array.from(plan.columnOf).flatMap((from, row) => {
		const to = other.columnOf[row] ?? -1;
		if (row === chooser || to === from) return [];
		const pointsLost = (scoreIn(edges, plan, row) ?? 0) - (scoreIn(edges, other, row) ?? 0);
		return [{ row, from, to, pointsLost }];
	});
}

function totalOf(edges: Edges, plan: MatchPlan): number {
	return plan.columnOf.reduce((sum, _, row) => sum + (scoreIn(edges, plan, row) ?? 0), 0);
}

function scoreIn(edges: Edges, { columnOf }: MatchPlan, row: number): number | undefined {
	const column = columnOf[row] ?? -1;
	return column < 0 ? undefined : edges.score[edgeBetween(edges, row, column)];
}
