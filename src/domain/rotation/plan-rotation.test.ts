import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkRotation } from './check-rotation.ts';
import { planRotation } from './plan-rotation.ts';
import type { RotationPlan, RotationProblem, RotationRequest } from './rotation.ts';

function speedDate(tables: number, teachers: number, rounds: number): RotationRequest {
	return {
		tables: Array.from({ length: tables }, (_, index) => ({ id: `table ${String(index)}` })),
		teachers: Array.from({ length: teachers }, (_, index) => ({ id: `teacher ${String(index)}` })),
		rounds,
		oncePerTable: true,
		objective: 'mix',
		seed: 1
	};
}

/** Runs the planner for a number of slices at most. */
function outcome(request: RotationRequest, slices = 300): RotationPlan | RotationProblem {
	const search = planRotation(request);
	for (let slice = 0; ; slice++) {
		const { value, done } = search.next();
		if (done || slice >= slices) return value;
	}
}

function planned(request: RotationRequest, slices = 300): RotationPlan {
	const plan = outcome(request, slices);
	if ('reason' in plan) throw new Error(`${plan.reason}: ${plan.detail}`);
	return plan;
}

function reasonOf(request: RotationRequest): string {
	const plan = outcome(request);
	return 'reason' in plan ? plan.reason : 'planned';
}

const subset = (size: number) => fc.uniqueArray(fc.nat({ max: size - 1 }), { maxLength: 2 });

/** Small requests with every kind of wish, so that many have to leave something out. */
const anyRequest = fc
	.record({ tables: fc.integer({ min: 2, max: 6 }), teachers: fc.integer({ min: 1, max: 14 }) })
	.chain(({ tables, teachers }) =>
		fc.record({
			tables: fc.tuple(
				...Array.from({ length: tables }, (_, index) =>
					fc.record(
						{
							id: fc.constant(`table ${String(index)}`),
							capacity: fc.integer({ min: 1, max: 6 }),
							employer: fc.constantFrom('Smit', 'Bakker'),
							closedRounds: subset(3)
						},
						{ requiredKeys: ['id'] }
					)
				)
			),
			teachers: fc.tuple(
				...Array.from({ length: teachers }, (_, index) =>
					fc.record(
						{
							id: fc.constant(`teacher ${String(index)}`),
							employer: fc.constantFrom('Smit', 'Jansen'),
							wishes: subset(tables).map((all) => all.map((table) => `table ${String(table)}`)),
							avoid: subset(tables).map((all) => all.map((table) => `table ${String(table)}`)),
							absentRounds: subset(4),
							together: fc.constantFrom('a', 'b', 'c', 'd', 'e')
						},
						{ requiredKeys: ['id'] }
					)
				)
			),
			rounds: fc.integer({ min: 1, max: 5 }),
			oncePerTable: fc.boolean(),
			objective: fc.constantFrom('mix', 'wishes'),
			seed: fc.nat()
		})
	) satisfies fc.Arbitrary<RotationRequest>;

describe('planRotation', () => {
	it.each([
		[4, 12, 4],
		[7, 28, 7],
		[8, 24, 8],
		[9, 50, 7],
		[16, 48, 16],
		[25, 75, 10],
		[27, 54, 5]
	])('SD3 with %i tables, %i teachers and %i rounds nobody meets twice', (...size) => {
		const request = speedDate(...size);
		const plan = planned(request);
		expect(plan).toMatchObject({ repeats: 0, provenBest: true, method: 'galois-field' });
		const check = checkRotation(request, plan.seats);
		expect(check).toMatchObject({ repeats: 0, violations: [], withoutSeat: 0 });
		expect(Math.max(...check.sizeSpread)).toBeLessThanOrEqual(1);
	});

	it('SD3 every teacher meets every professional when there are as many rounds as tables', () => {
		const plan = planned(speedDate(6, 15, 6), 5);
		for (let teacher = 0; teacher < 15; teacher++)
			expect(new Set(plan.seats.map((row) => row[teacher])).size).toBe(6);
	});

	it.each([
		[6, 18, 6],
		[6, 15, 6],
		[10, 25, 10],
		[10, 40, 6],
		[15, 60, 15]
	])('SD3 with %i tables, for which no field serves, %i teachers and %i rounds too', (...size) => {
		const request = speedDate(...size);
		const plan = planned(request, 2000);
		expect(plan).toMatchObject({ repeats: 0, provenBest: true });
		const check = checkRotation(request, plan.seats);
		expect(check).toMatchObject({ repeats: 0, violations: [], withoutSeat: 0 });
		expect(Math.max(...check.sizeSpread)).toBeLessThanOrEqual(1);
	});

	it.each([
		[4, 4, 5],
		[5, 3, 7],
		[7, 7, 8],
		[8, 4, 9],
		[8, 4, 10],
		[9, 3, 13]
	])('%i groups of %i mix for %i rounds and nobody meets twice', (groups, size, rounds) => {
		const request = { ...speedDate(groups, groups * size, rounds), oncePerTable: false };
		const plan = planned(request, 2000);
		expect(plan).toMatchObject({ repeats: 0, provenBest: true });
		expect(checkRotation(request, plan.seats)).toMatchObject({ repeats: 0, violations: [] });
	});

	it.each([
		[30, 10],
		[31, 10],
		[31, 8]
	])('%i people mix in eight groups for %i rounds and nobody meets twice', (people, rounds) => {
		const request = { ...speedDate(8, people, rounds), oncePerTable: false, seed: 7 };
		const plan = planned(request, 2000);
		expect(plan).toMatchObject({ repeats: 0, provenBest: true });
		const check = checkRotation(request, plan.seats);
		expect(check).toMatchObject({ repeats: 0, violations: [] });
		expect(Math.max(...check.sizeSpread)).toBeLessThanOrEqual(1);
	});

	it('mixes eight groups of four for ten rounds and seven for nine without repeats, whatever the seed', () => {
		fc.assert(
			fc.property(
				fc.integer(),
				fc.constantFrom([8, 10], [7, 9]),
				(seed, [groups = 0, rounds = 0]) => {
					const base = speedDate(groups, 4 * groups, rounds);
					const plan = planned({ ...base, oncePerTable: false, seed }, 400);
					expect(plan).toMatchObject({ repeats: 0, provenBest: true });
				}
			),
			{ numRuns: 30 }
		);
	});

	it('never breaks a hard wish, and reports the figures of its seats', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				const plan = outcome(request, 4);
				if ('reason' in plan) return;
				const { violations, repeats, wishesMet } = checkRotation(request, plan.seats);
				expect(violations).toEqual([]);
				expect(plan).toMatchObject({ repeats, wishesMet, changedSeats: 0 });
				expect(plan.repeatsLowerBound).toBeLessThanOrEqual(repeats);
				expect(plan.wishesUpperBound).toBeGreaterThanOrEqual(wishesMet);
			}),
			{ numRuns: 150 }
		);
	});

	it('plans the same for the same request and seed', () => {
		fc.assert(
			fc.property(anyRequest, (request) => {
				expect(outcome(request, 3)).toEqual(outcome(request, 3));
			}),
			{ numRuns: 30 }
		);
	});

	it('never gets worse while it runs', () => {
		let repeats = Infinity;
		const search = planRotation(speedDate(10, 40, 10));
		for (let slice = 0; slice < 30; slice++) {
			const { value } = search.next();
			if ('reason' in value) throw new Error(value.reason);
			expect(value.repeats).toBeLessThanOrEqual(repeats);
			repeats = value.repeats;
		}
	});

	it('lets a teacher sit out the round of the own employer when all other tables are used', () => {
		const base = speedDate(4, 8, 4);
		const request: RotationRequest = {
			...base,
			tables: base.tables.map((table, index) => (index ? table : { ...table, employer: 'Smit' })),
			teachers: base.teachers.map((teacher, index) =>
				index ? teacher : { ...teacher, employer: 'Smit' }
			)
		};
		const plan = planned(request, 30);
		expect(checkRotation(request, plan.seats)).toMatchObject({ withoutSeat: 1, violations: [] });
	});

	it('keeps teachers who move as one at the same table', () => {
		const base = speedDate(5, 12, 4);
		const request: RotationRequest = {
			...base,
			teachers: base.teachers.map((teacher, index) =>
				index < 4 ? { ...teacher, together: index < 2 ? 'one' : 'two' } : teacher
			)
		};
		const plan = planned(request, 60);
		expect(plan.repeatsLowerBound).toBe(6);
		for (const row of plan.seats) expect([row[0], row[2]]).toEqual([row[1], row[3]]);
	});

	it('says what is wrong with a request instead of planning it', () => {
		const base = speedDate(3, 6, 3);
		const [first = { id: '' }, ...others] = base.teachers;
		const withFirst = (wish: object) => ({ ...base, teachers: [{ ...first, ...wish }, ...others] });
		expect(reasonOf({ ...base, tables: [] })).toBe('no-tables');
		expect(reasonOf({ ...base, teachers: [] })).toBe('no-teachers');
		expect(reasonOf({ ...base, rounds: 4 })).toBe('contradiction');
		expect(reasonOf({ ...base, rounds: 0 })).toBe('contradiction');
		expect(reasonOf(withFirst({ wishes: ['elsewhere'] }))).toBe('unknown-table');
		expect(reasonOf(withFirst({ avoid: base.tables.map(({ id }) => id) }))).toBe('contradiction');
		const small = base.tables.map((table) => ({ ...table, capacity: 1 }));
		expect(reasonOf({ ...base, tables: small })).toBe('too-few-seats');
	});
});

describe('planRotation without a way out', () => {
	const base = speedDate(3, 6, 3);
	const changed = (index: number, change: object): RotationRequest => ({
		...base,
		teachers: base.teachers.map((each, k) => (k === index ? { ...each, ...change } : each))
	});

	it.each([
		['a table twice', { ...base, tables: [...base.tables, { id: 'table 1' }] }, /table 1/],
		['a teacher twice', changed(2, { id: 'teacher 4' }), /teacher 4/],
		['an unknown wish', changed(2, { wishes: ['elsewhere'] }), /teacher 2: elsewhere/],
		['an unknown table to avoid', changed(3, { avoid: ['elsewhere'] }), /teacher 3: elsewhere/],
		['more rounds than tables', { ...base, rounds: 4 }, /teacher 0: more rounds than tables/],
		['every table avoided', changed(5, { avoid: ['table 0', 'table 1', 'table 2'] }), /round 0: 6/],
		[
			'a round in which all tables are closed',
			{ ...base, tables: base.tables.map((table) => ({ ...table, closedRounds: [1] })) },
			/round 1: 6 people/
		],
		[
			'friends for whom no table is large enough',
			{
				...base,
				tables: base.tables.map((table) => ({ ...table, capacity: 2 })),
				teachers: base.teachers.map((each, k) => (k < 3 ? { ...each, together: 'a' } : each))
			},
			/teacher 0: no table/
		]
	])('names %s', (_, request, named) => {
		const problem = outcome(request);
		expect('reason' in problem ? problem.detail : 'planned').toMatch(named);
	});
});

describe('planRotation with a previous plan', () => {
	const request = speedDate(8, 24, 8);
	const plan = planned(request);

	it('SD3 changes no seat when a teacher stays away', () => {
		const teachers = request.teachers.map((teacher, index) =>
			index === 5 ? { ...teacher, absentRounds: [2, 3, 4, 5, 6, 7] } : teacher
		);
		const changed = { ...request, teachers, previous: { plan, fromRound: 2 } };
		const repaired = planned(changed);
		expect(repaired).toMatchObject({ changedSeats: 0, repeats: 0 });
		expect(checkRotation(changed, repaired.seats).violations).toEqual([]);
	});

	it('SD3 changes only the seats at a table that closes', () => {
		const tables = request.tables.map((table, index) =>
			index === 3 ? { ...table, closedRounds: [3, 4, 5, 6, 7] } : table
		);
		const changed = { ...request, tables, previous: { plan, fromRound: 3 } };
		const repaired = planned(changed);
		expect(repaired.changedSeats).toBe(15);
		expect(checkRotation(changed, repaired.seats).violations).toEqual([]);
	});

	it('SD3 seats a teacher who comes late and moves nobody else', () => {
		const late = { ...request, rounds: 6 };
		const before = planned({
			...late,
			teachers: late.teachers.map((teacher, index) =>
				index === 9 ? { ...teacher, absentRounds: [0, 1, 2, 3, 4, 5] } : teacher
			)
		});
		const changed = {
			...late,
			teachers: late.teachers.map((teacher, index) =>
				index === 9 ? { ...teacher, absentRounds: [0, 1] } : teacher
			),
			previous: { plan: before, fromRound: 2 }
		};
		const repaired = planned(changed);
		expect(repaired.changedSeats).toBe(0);
		expect(checkRotation(changed, repaired.seats)).toMatchObject({
			violations: [],
			withoutSeat: 0
		});
	});

	it('leaves the past alone and breaks no hard wish, whatever changed', () => {
		fc.assert(
			fc.property(anyRequest, fc.nat({ max: 4 }), fc.nat({ max: 13 }), (base, fromRound, who) => {
				const before = outcome(base, 2);
				if ('reason' in before) return;
				const changed: RotationRequest = {
					...base,
					teachers: base.teachers.map((teacher, index) =>
						index === who ? { ...teacher, absentRounds: [fromRound, fromRound + 1] } : teacher
					),
					previous: { plan: before, fromRound }
				};
				const repaired = planned(changed, 6);
				expect(checkRotation(changed, repaired.seats).violations).toEqual([]);
				expect(repaired.repeatsLowerBound).toBeLessThanOrEqual(repaired.repeats);
			}),
			{ numRuns: 100 }
		);
	});
});
