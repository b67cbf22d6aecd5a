import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { costOfChoice, costOfFirstChoice, priceGap } from './explain-match.ts';
import { matchPairs, type MatchPlan, type MatchRequest } from './match-pairs.ts';

function request(scores: readonly (readonly number[])[]): MatchRequest {
	const columns = scores[0]?.length ?? 0;
	const score = Int32Array.from(scores.flat());
	return { scores: { kind: 'dense', rows: scores.length, columns, score } };
}

function planned(asked: MatchRequest): MatchPlan {
	const plan = matchPairs(asked);
	if ('reason' in plan) throw new Error(plan.detail);
	return plan;
}

describe('costOfFirstChoice', () => {
	it('JT3 says what the others lose when one row gets its first choice, and who moves', () => {
		const asked = request([
			[10, 9],
			[8, 2]
		]);
		expect(costOfFirstChoice(asked, planned(asked), 0)).toEqual({
			row: 0,
			column: 0,
			score: 10,
			scoreNow: 9,
			othersLose: 6,
			pairsLost: 0,
			changes: [{ row: 1, from: 0, to: 1, pointsLost: 6 }]
		});
	});

	it('JT3 says when a pair is lost', () => {
		const asked = request([
			[10, 9],
			[8, -1]
		]);
		expect(costOfFirstChoice(asked, planned(asked), 0)).toMatchObject({
			pairsLost: 1,
			othersLose: 8,
			changes: [{ row: 1, from: 0, to: -1, pointsLost: 8 }]
		});
	});

	it('JT3 names a choice that cannot be', () => {
		const asked = {
			...request([
				[1, -1],
				[1, 1]
			]),
			pinned: [[1, 0]] as const
		};
		const plan = planned(asked);
		expect(costOfChoice(asked, plan, 0, 1)).toMatchObject({ reason: 'not-allowed' });
		expect(costOfChoice(asked, plan, 0, 0)).toMatchObject({ reason: 'taken-by-pins' });
	});

	it('JT3 never costs less than the prices say, and nothing for the pair of the plan', () => {
		const scores = fc.array(fc.array(fc.nat({ max: 9 }), { minLength: 4, maxLength: 4 }), {
			minLength: 4,
			maxLength: 4
		});
		fc.assert(
			fc.property(scores, fc.nat({ max: 3 }), fc.nat({ max: 3 }), (points, row, column) => {
				const asked = request(points);
				const plan = planned(asked);
				const cost = costOfChoice(asked, plan, row, column);
				if ('reason' in cost) throw new Error(cost.reason);
				const drop = cost.othersLose - (cost.score - (cost.scoreNow ?? 0));
				expect(drop).toBeGreaterThanOrEqual(priceGap(plan, row, column, cost.score));
				if (plan.columnOf[row] === column)
					expect(cost).toMatchObject({ othersLose: 0, changes: [] });
			})
		);
	});
});
