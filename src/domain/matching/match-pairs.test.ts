import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seededRandom } from '../rotation/random.ts';
import { checkMatching } from './check-matching.ts';
import { matchPairs, type MatchPlan, type MatchRequest } from './match-pairs.ts';

const ints = (values: Iterable<number>) => Int32Array.from(values);

function dense(scores: readonly (readonly number[])[], rest: Omit<MatchRequest, 'scores'> = {}) {
	const columns = scores[0]?.length ?? 0;
	const score = ints(scores.flat());
	return { ...rest, scores: { kind: 'dense', rows: scores.length, columns, score } } as const;
}

/** The same request with its allowed pairs listed, last column first. */
function listed(request: MatchRequest): MatchRequest {
	const { rows, columns, score } = request.scores;
	const rowStart = [0];
	const pairs: { column: number; score: number }[] = [];
	for (let row = 0; row < rows; row++) {
		for (let column = columns - 1; column >= 0; column--) {
			const points = score[row * columns + column] ?? -1;
			if (points >= 0) pairs.push({ column, score: points });
		}
		rowStart.push(pairs.length);
	}
	const scores = {
		kind: 'sparse',
		rows,
		columns,
		rowStart: ints(rowStart),
		column: ints(pairs.map(({ column }) => column)),
		score: ints(pairs.map(({ score }) => score))
	} as const;
	return { ...request, scores };
}

function planned(request: MatchRequest): MatchPlan {
	const plan = matchPairs(request);
	if ('reason' in plan) throw new Error(plan.detail);
	return plan;
}

/** Tries every answer: the most pairs, their highest total, and the best worst pair with it. */
function bruteForce(request: MatchRequest): readonly number[] | undefined {
	const { scores, columnCapacity, columnGroup, groupCapacity, pinned = [] } = request;
	const room = columnCapacity?.slice() ?? ints(Array<number>(scores.columns).fill(1));
	const groupRoom = groupCapacity?.slice() ?? ints([]);
	let best: number[] | undefined;
	place(0, 0, 0, Infinity);
	return best;

	function place(row: number, pairs: number, total: number, worst: number): void {
		if (row === scores.rows) {
			const found = [pairs, total, pairs === 0 ? 0 : worst];
			const at = found.findIndex((value, index) => value !== best?.[index]);
			if (!best || (at >= 0 && (found[at] ?? 0) > (best[at] ?? 0))) best = found;
			return;
		}
		const pins = pinned.flatMap(([pinnedRow, column]) => (pinnedRow === row ? [column] : []));
		if (pins.length === 0) place(row + 1, pairs, total, worst);
		for (let column = 0; column < scores.columns; column++) {
			const points = scores.score[row * scores.columns + column] ?? -1;
			const group = columnGroup?.[column] ?? -1;
			if (points < 0 || pins.some((pin) => pin !== column)) continue;
			if ((room[column] ?? 0) === 0 || groupRoom[group] === 0) continue;
			room[column] = (room[column] ?? 0) - 1;
			if (group >= 0) groupRoom[group] = (groupRoom[group] ?? 0) - 1;
			place(row + 1, pairs + 1, total + points, Math.min(worst, points));
			room[column] = (room[column] ?? 0) + 1;
			if (group >= 0) groupRoom[group] = (groupRoom[group] ?? 0) + 1;
		}
	}
}

/** Few different scores, so that many answers are as good; small rooms, so that some are left out. */
const anyRequest = fc
	.record({ rows: fc.integer({ min: 1, max: 6 }), columns: fc.integer({ min: 1, max: 5 }) })
	.chain(({ rows, columns }) =>
		fc.record({
			scores: fc.array(
				fc.array(
					fc.oneof(
						{ weight: 1, arbitrary: fc.constant(-1) },
						{ weight: 2, arbitrary: fc.integer({ min: 0, max: 6 }) }
					),
					{ minLength: columns, maxLength: columns }
				),
				{ minLength: rows, maxLength: rows }
			),
			capacities: fc.option(
				fc.array(fc.nat({ max: 3 }), { minLength: columns, maxLength: columns })
			),
			groups: fc.option(
				fc.record({
					of: fc.array(fc.integer({ min: -1, max: 1 }), { minLength: columns, maxLength: columns }),
					room: fc.array(fc.nat({ max: 3 }), { minLength: 2, maxLength: 2 })
				})
			),
			pinned: fc.array(fc.tuple(fc.nat({ max: rows - 1 }), fc.nat({ max: columns - 1 })), {
				maxLength: 2
			})
		})
	)
	.map(({ scores, capacities, groups, pinned }): MatchRequest =>
		dense(scores, {
			pinned,
			...(capacities && { columnCapacity: ints(capacities) }),
			...(groups && { columnGroup: ints(groups.of), groupCapacity: ints(groups.room) })
		})
	);

describe('matchPairs', () => {
	it('JT3 makes the most pairs, of the highest total, with the best worst pair', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const expected = bruteForce(request);
				for (const each of [request, listed(request)]) {
					const plan = matchPairs(each);
					const found = 'reason' in plan ? undefined : [plan.pairs, plan.total, plan.worst];
					expect(found).toEqual(expected);
				}
			}),
			{ numRuns: 3000 }
		);
	});

	it('gives prices that prove every plan, and figures that its pairs bear out', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				for (const each of [request, listed(request)]) {
					const plan = matchPairs(each);
					if ('reason' in plan) continue;
					expect(checkMatching(each, plan)).toEqual([]);
					expect(plan.totalUpperBound).toBe(plan.total);
					expect(plan.provenBest).toBe(true);
				}
			}),
			{ numRuns: 1000 }
		);
	});

	it('JT3 finds as good an answer when rows list more columns than they look at first', () => {
		const wide = fc
			.record({
				rows: fc.integer({ min: 40, max: 90 }),
				columns: fc.integer({ min: 40, max: 90 }),
				highest: fc.constantFrom(5, 50, 5000),
				seed: fc.integer()
			})
			.map(({ rows, columns, highest, seed }) => {
				const random = seededRandom(seed);
				/* All rows want the same columns most: lists of the best do not reach far enough. */
				const wanted = Array.from({ length: columns }, random);
				const row = (eager: number) =>
					wanted.map((each) => Math.floor(eager * each * (highest + 2)) - 1);
				return dense(Array.from({ length: rows }, () => row(random())));
			});
		fc.assert(
			fc.property(wide, (request) => {
				const plan = planned(request);
				const { pairs, total, worst } = planned(listed(request));
				expect(plan).toMatchObject({ pairs, total, worst, provenBest: true });
				expect(checkMatching(request, plan)).toEqual([]);
			}),
			{ numRuns: 60 }
		);
	});

	it('TI3 spreads rows over the places of a shared column and the cap of its group', () => {
		const scores = [
			[9, 8, 1],
			[9, 8, 1],
			[9, 8, 1],
			[9, 8, 1]
		];
		const plan = planned(
			dense(scores, {
				columnCapacity: ints([2, 2, 2]),
				columnGroup: ints([0, 0, 1]),
				groupCapacity: ints([3, 2])
			})
		);
		expect(Array.from(plan.columnOf).sort()).toEqual([0, 0, 1, 2]);
		expect(plan).toMatchObject({ pairs: 4, total: 27, worst: 1, provenBest: true });
	});

	it.each([
		[[[0, 1]], 'pinned and forbidden: row 0, column 1'],
		[
			[
				[0, 0],
				[0, 2]
			],
			'pinned twice: row 0, column 2 and column 0'
		],
		[
			[
				[0, 0],
				[1, 0]
			],
			'more pins than places: column 0'
		]
	] as const)('JT3 names pins that cannot be: %j', (pinned, detail) => {
		const request = dense(
			[
				[1, -1, 2],
				[1, 1, 1]
			],
			{ pinned }
		);
		expect(matchPairs(request)).toEqual({ reason: 'contradiction', detail });
	});

	it('refuses scores that do not fit the number of rows', () => {
		const scores = { kind: 'dense', rows: 2, columns: 2, score: ints([1, 2, 3]) } as const;
		expect(() => matchPairs({ scores })).toThrow(RangeError);
	});

	it('answers when there is nobody to pair', () => {
		expect(planned(dense([]))).toMatchObject({ pairs: 0, total: 0, worst: 0, provenBest: true });
	});

	it('gives the same plan for the same request', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(matchPairs(request)).toEqual(matchPairs(structuredClone(request)));
			})
		);
	});
});
