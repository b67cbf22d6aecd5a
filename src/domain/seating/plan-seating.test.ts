import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeating } from './check-seating.ts';
import { planSeating } from './plan-seating.ts';
import type { SeatingPlan, SeatingProblem, SeatingRequest, SeatingShape } from './seating.ts';
import { bestOfAll } from './verify-seating.ts';

const round = (seats: number): SeatingShape => ({ shape: 'round', seats });
const long = (seatsPerSide: number): SeatingShape => ({ shape: 'long', seatsPerSide });
const row = (seats: number): SeatingShape => ({ shape: 'row', seats });

function visit(
	hosts: number,
	visitors: number,
	mixed: SeatingRequest['mixed'],
	items: SeatingRequest['items']
): SeatingRequest {
	const named = (school: string, size: number) =>
		Array.from({ length: size }, (_, index) => `${school} ${String(index)}`);
	return {
		hosts: named('host', hosts),
		visitors: named('visitor', visitors),
		items,
		mixed,
		seed: 1
	};
}

function times<Each>(count: number, each: Each): Each[] {
	return Array.from({ length: count }, () => each);
}

/** Runs the planner until it is good enough, for a number of slices at most. */
function outcome(
	request: SeatingRequest,
	slices = 400,
	isEnough?: (plan: SeatingPlan) => boolean
): SeatingPlan | SeatingProblem {
	const search = planSeating(request);
	for (let slice = 0; ; slice++) {
		const { value, done } = search.next();
		if (done || slice >= slices || ('seat' in value && isEnough?.(value))) return value;
	}
}

function isWithoutRepeats({ oppositeRepeats, besideRepeats }: SeatingPlan): boolean {
	return oppositeRepeats + besideRepeats === 0;
}

function planned(
	request: SeatingRequest,
	slices?: number,
	isEnough?: (plan: SeatingPlan) => boolean
): SeatingPlan {
	const plan = outcome(request, slices, isEnough);
	if ('reason' in plan) throw new Error(plan.reason);
	return plan;
}

function figuresOf({ mixViolations, oppositeRepeats, besideRepeats, anyRepeats }: SeatingPlan) {
	return { mixViolations, oppositeRepeats, besideRepeats, anyRepeats };
}

const nothingWrong = { mixViolations: 0, oppositeRepeats: 0, besideRepeats: 0, anyRepeats: 0 };

const anyShape = (seats: number): fc.Arbitrary<SeatingShape> =>
	seats % 2 === 0
		? fc.constantFrom(round(seats), row(seats), long(seats / 2))
		: fc.constantFrom(round(seats), row(seats));

/** A room as tables of one to `most` seats, until everybody and `empty` more have a seat. */
function anyRoom(seats: number, most: number): fc.Arbitrary<SeatingShape[]> {
	if (seats === 0) return fc.constant([]);
	return fc
		.integer({ min: 1, max: Math.min(most, seats) })
		.chain((first) =>
			fc
				.tuple(anyShape(first), anyRoom(seats - first, most))
				.map(([table, others]) => [table, ...others])
		);
}

const anyVisit = (people: number, empty: number, items: number) =>
	fc
		.record({
			hosts: fc.integer({ min: 0, max: people }),
			visitors: fc.integer({ min: 0, max: people }),
			empty: fc.integer({ min: 0, max: empty }),
			mixed: fc.constantFrom('opposite' as const, 'beside' as const, 'none' as const)
		})
		.filter(({ hosts, visitors }) => hosts + visitors > 0 && hosts + visitors <= people)
		.chain(({ hosts, visitors, empty: left, mixed }) =>
			fc
				.array(anyRoom(hosts + visitors + left, 8), { minLength: 1, maxLength: items })
				.map((rooms) => visit(hosts, visitors, mixed, rooms))
		);

/** So few that every seating can be tried. */
const handful = fc.oneof(anyVisit(5, 0, 2), anyVisit(4, 1, 2), anyVisit(4, 0, 3));

describe('planSeating', () => {
	it.each([
		visit(12, 12, 'opposite', [
			[long(12)],
			times(4, round(6)),
			times(3, row(8)),
			times(2, long(6))
		]),
		visit(6, 5, 'none', times(5, [round(11)])),
		visit(8, 8, 'beside', times(4, [round(16)])),
		visit(20, 20, 'beside', times(5, times(5, round(8)))),
		visit(30, 30, 'opposite', [
			[long(30)],
			times(6, round(10)),
			times(10, row(6)),
			times(2, long(15)),
			times(10, round(6))
		])
	])('SV7 nobody sits opposite or beside the same person twice (visit %#)', (request) => {
		const plan = planned(request);
		expect(plan).toMatchObject({ ...nothingWrong, provenBest: true });
		expect(checkSeating(request, plan.seat)).toEqual({ ...nothingWrong, violations: [] });
	});

	it.each([
		visit(6, 6, 'opposite', times(5, [round(12)])),
		visit(6, 6, 'opposite', times(5, times(2, round(6)))),
		visit(10, 10, 'beside', times(5, times(2, round(10))))
	])('SV7 finds seats without repeats where hardly a pair is to spare (visit %#)', (request) => {
		const plan = planned(request, 3000, isWithoutRepeats);
		expect(checkSeating(request, plan.seat)).toMatchObject({
			...nothingWrong,
			anyRepeats: plan.anyRepeats,
			violations: []
		});
	});

	it('SV7 keeps opposite first where too many items make repeats unavoidable', () => {
		const request = visit(4, 4, 'opposite', times(5, [long(4)]));
		const { lowerBound, ...plan } = planned(request);
		expect(lowerBound).toEqual({ opposite: 4, beside: 2, any: 22 });
		expect(plan).toMatchObject({ mixViolations: 0, oppositeRepeats: 4, besideRepeats: 2 });
	});

	it('mixes two schools of unequal size as well as their numbers allow', () => {
		const plan = planned(visit(14, 9, 'beside', times(5, [round(23)])));
		expect(plan).toMatchObject({ ...nothingWrong, mixViolations: 25, provenBest: true });
	});

	it('leaves the seats at the end empty', () => {
		const { seat } = planned(visit(4, 3, 'opposite', [[long(5)]]));
		expect(Array.from(seat[0] ?? []).map((person) => person === -1)).toEqual(
			[0, 0, 0, 0, 1, 0, 0, 0, 1, 1].map(Boolean)
		);
	});

	it('seats everybody once, and reports the figures of its seats', () => {
		fc.assert(
			fc.property(anyVisit(12, 3, 4), (request) => {
				const plan = planned(request, 3);
				const { violations, ...figures } = checkSeating(request, plan.seat);
				expect(violations).toEqual([]);
				expect(figuresOf(plan)).toEqual(figures);
				expect(plan.lowerBound.opposite).toBeLessThanOrEqual(plan.oppositeRepeats);
				expect(plan.lowerBound.beside).toBeLessThanOrEqual(plan.besideRepeats);
				expect(plan.lowerBound.any).toBeLessThanOrEqual(plan.anyRepeats);
			}),
			{ numRuns: 100 }
		);
	}, 20_000);

	it('finds what trying every seating finds', () => {
		fc.assert(
			fc.property(handful, (request) => {
				const best = bestOfAll(request);
				const plan = planned(request, 60);
				expect(figuresOf(plan)).toEqual(best);
				expect(plan.lowerBound.opposite).toBeLessThanOrEqual(best.oppositeRepeats);
				expect(plan.lowerBound.beside).toBeLessThanOrEqual(best.besideRepeats);
				expect(plan.lowerBound.any).toBeLessThanOrEqual(best.anyRepeats);
			}),
			{ numRuns: 25 }
		);
	}, 20_000);

	it('never gets worse and gives equal plans for an equal request', () => {
		const request = visit(8, 8, 'opposite', times(5, times(4, round(4))));
		const [first, second] = [planSeating(request), planSeating(request)];
		let before = [Infinity];
		for (let slice = 0; slice < 20; slice++) {
			const { value: plan, done } = first.next();
			expect(second.next()).toEqual({ value: plan, done });
			if ('reason' in plan) throw new Error(plan.reason);
			const figures = Object.values(figuresOf(plan));
			const change = figures.findIndex((figure, index) => figure !== before[index]);
			if (change >= 0) expect(figures[change]).toBeLessThan(before[change] ?? Infinity);
			if (done) break;
			before = figures;
		}
	});

	it('another seed gives other seats', () => {
		const request = visit(5, 5, 'opposite', [[long(5)], [long(5)]]);
		expect(planned({ ...request, seed: 2 }).seat).not.toEqual(planned(request).seat);
	});

	it.each([
		[visit(0, 0, 'none', [[row(2)]]), 'no people'],
		[visit(2, 2, 'none', []), 'no items'],
		[visit(2, 2, 'none', [[row(4)], [row(3)]]), 'item 1: 3 seats for 4 people'],
		[visit(2, 2, 'none', [[row(4), long(1.5)]]), 'item 0: table 1 with 1.5 seats'],
		[{ ...visit(2, 2, 'none', [[row(4)]]), visitors: ['host 0'] }, 'same person twice: host 0']
	])('says what cannot be seated (%#)', (request, reason) => {
		expect(outcome(request)).toEqual({ reason });
	});
});
