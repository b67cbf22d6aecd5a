import { expect, it } from 'vitest';
import type { RotationPlan, RotationRequest } from './rotation.ts';
import { swapSeats } from './swap-seats.ts';

const request: RotationRequest = {
	tables: [{ id: 'Smit', employer: 'Smit' }, { id: 'Bakker' }, { id: 'Visser' }],
	teachers: [
		{ id: 'Ayşe', wishes: ['Bakker'] },
		{ id: 'Łukasz' },
		{ id: 'Sanne', employer: 'Smit' },
		{ id: 'Tom' },
		{ id: 'Eva', absentRounds: [0, 1] }
	],
	rounds: 2,
	oncePerTable: true,
	objective: 'mix',
	seed: 1
};

const plan: RotationPlan = {
	seats: [Int16Array.of(0, 0, 1, 2, -1), Int16Array.of(1, 2, 2, 0, -1)],
	repeats: 0,
	repeatsLowerBound: 0,
	wishesMet: 1,
	wishesUpperBound: 1,
	changedSeats: 0,
	provenBest: true,
	method: 'test'
};

it('tells who meets again and which wish is lost', () => {
	const { plan: swapped, consequences } = swapSeats(request, plan, 1, 'Ayşe', 'Sanne');
	expect(Array.from(swapped.seats[1] ?? [])).toEqual([2, 2, 1, 0, -1]);
	expect(swapped).toMatchObject({ repeats: 1, wishesMet: 0, provenBest: false });
	expect(consequences).toEqual([
		{ kind: 'twiceAtTable', teacher: 'Sanne', table: 'Bakker', round: 1 },
		{ kind: 'meetsAgain', teacher: 'Ayşe', other: 'Łukasz', round: 1, otherRounds: [0] },
		{ kind: 'wishLost', teacher: 'Ayşe', table: 'Bakker' }
	]);
});

it('tells that someone would sit with the own employer, and that is not the best plan', () => {
	const { plan: swapped, consequences } = swapSeats(request, plan, 1, 'Sanne', 'Tom');
	expect(swapped).toMatchObject({ repeats: 0, wishesMet: 1, provenBest: false });
	expect(consequences).toContainEqual({
		kind: 'ownEmployer',
		teacher: 'Sanne',
		table: 'Smit',
		round: 1
	});
	expect(consequences).toContainEqual({
		kind: 'twiceAtTable',
		teacher: 'Tom',
		table: 'Visser',
		round: 1
	});
});

it('swapping back tells the opposite and gives the same seats', () => {
	const there = swapSeats(request, plan, 1, 'Ayşe', 'Sanne');
	const back = swapSeats(request, there.plan, 1, 'Ayşe', 'Sanne');
	expect(back.plan.seats).toEqual(plan.seats);
	expect(back.consequences.map(({ kind }) => kind)).toEqual(['noLongerMeetsAgain', 'wishGained']);
});

it('refuses a teacher who is not there', () => {
	expect(() => swapSeats(request, plan, 1, 'Ayşe', 'Eva')).toThrow(RangeError);
});
