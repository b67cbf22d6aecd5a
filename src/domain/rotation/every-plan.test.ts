import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkRotation } from './check-rotation.ts';
import { planRotation } from './plan-rotation.ts';
import type { RotationPlan, RotationRequest } from './rotation.ts';
import { ABSENT, WITHOUT_SEAT } from './seat.ts';

/** For a machine that has much else to do. */
const patience = { timeout: 30_000 };

/** Few enough people and rounds to try every plan. */
const tinyRequest = fc
	.record({
		tables: fc.integer({ min: 2, max: 3 }),
		teachers: fc.integer({ min: 3, max: 5 }),
		oncePerTable: fc.boolean(),
		objective: fc.constantFrom('mix' as const, 'wishes' as const),
		seed: fc.nat()
	})
	.chain(({ tables, teachers, ...rest }) => {
		const ids = Array.from({ length: tables }, (_, index) => `t${String(index)}`);
		const teacher = fc.record({
			wishes: fc.subarray(ids),
			avoid: fc.subarray(ids, { maxLength: 1 }),
			absentRounds: fc.subarray([0, 1], { maxLength: 1 })
		});
		return fc
			.array(teacher, { minLength: teachers, maxLength: teachers })
			.map((all): RotationRequest => ({
				...rest,
				tables: ids.map((id) => ({ id })),
				teachers: all.map((each, index) => ({ id: `p${String(index)}`, ...each })),
				rounds: 2
			}));
	});

it(
	'SD3 no plan with even groups has fewer repeats, or meets more wishes, when those come first',
	patience,
	() => {
		fc.assert(
			fc.property(tinyRequest, (request) => {
				const plan = planned(request);
				if (!plan) return;
				const even = everyPlan(request)
					.map((seats) => checkRotation(request, seats))
					.filter(({ sizeSpread }) => sizeSpread.every((spread) => spread <= 1));
				if (even.length === 0) return;
				expect(Math.max(...checkRotation(request, plan.seats).sizeSpread)).toBeLessThanOrEqual(1);
				const fewest = Math.min(...even.map(({ repeats }) => repeats));
				const most = Math.max(...even.map(({ wishesMet }) => wishesMet));
				expect(plan.repeatsLowerBound).toBeLessThanOrEqual(fewest);
				expect(plan.wishesUpperBound).toBeGreaterThanOrEqual(most);
				if (request.objective === 'mix') expect(plan.repeats).toBe(fewest);
				else expect(plan.wishesMet).toBe(most);
			}),
			{ numRuns: 30 }
		);
	}
);

it('SD3 no repair changes fewer seats', patience, () => {
	const event = fc.record({ closed: fc.nat({ max: 1 }), fromRound: fc.nat({ max: 1 }) });
	fc.assert(
		fc.property(tinyRequest, event, (base, { closed, fromRound }) => {
			const before = planned(base);
			if (!before) return;
			const request: RotationRequest = {
				...base,
				tables: base.tables.map((table, index) =>
					index === closed ? { ...table, closedRounds: [1] } : { ...table, capacity: 3 }
				),
				previous: { plan: before, fromRound }
			};
			const repaired = planned(request);
			expect(repaired?.changedSeats).toBe(fewestChanges(request, before.seats));
			expect(repaired && checkRotation(request, repaired.seats).violations).toEqual([]);
		}),
		{ numRuns: 30 }
	);
});

function planned(request: RotationRequest): RotationPlan | undefined {
	const search = planRotation(request);
	for (let slice = 0; ; slice++) {
		const { value, done } = search.next();
		if ('reason' in value) return undefined;
		if (done || slice >= 70) return value;
	}
}

/** Every way to seat everyone who is there without breaking a hard wish. */
function everyPlan(request: RotationRequest): Int16Array[][] {
	const { teachers, tables, oncePerTable } = request;
	const rows = [0, 1].map((round) =>
		teachers.reduce<number[][]>(
			(starts, { avoid = [], absentRounds = [] }) => {
				const open = tables.flatMap(({ id }, table) => (avoid.includes(id) ? [] : [table]));
				const seats = absentRounds.includes(round) ? [ABSENT] : open;
				return starts.flatMap((start) => seats.map((seat) => [...start, seat]));
			},
			[[]]
		)
	);
	return (rows[0] ?? []).flatMap((first) =>
		(rows[1] ?? []).flatMap((second) => {
			const isTwice = first.some((seat, index) => seat >= 0 && seat === second[index]);
			return oncePerTable && isTwice ? [] : [[Int16Array.from(first), Int16Array.from(second)]];
		})
	);
}

/** Tries every choice of seats to keep; whoever keeps none sits out. */
function fewestChanges(request: RotationRequest, before: readonly Int16Array[]): number {
	const fromRound = request.previous?.fromRound ?? 0;
	const seats = before.flatMap((row, round) =>
		round < fromRound ? [] : [...row.keys()].map((teacher) => ({ round, teacher }))
	);
	let fewest = Infinity;
	for (let kept = 0; kept < 2 ** seats.length; kept++) {
		const rows = before.map((row) => row.slice());
		seats.forEach(({ round, teacher }, bit) => {
			const row = rows[round];
			if (row && (kept >> bit) % 2 === 0 && (row[teacher] ?? ABSENT) >= 0)
				row[teacher] = WITHOUT_SEAT;
		});
		const { violations, changedSeats } = checkRotation(request, rows);
		if (violations.length === 0) fewest = Math.min(fewest, changedSeats);
	}
	return fewest;
}
