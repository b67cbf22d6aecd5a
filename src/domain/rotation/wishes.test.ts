import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { RotationRequest } from './rotation.ts';
import { repeatsIn, wishesMetIn } from './rotation-figures.ts';
import { rotationModel } from './rotation-model.ts';
import { chooseVisits, type VisitChoice } from './visit-choice.ts';
import { divideVisits } from './visit-rounds.ts';

const tables = 4;
const rounds = 2;

/** Few enough teachers to try every plan. */
const anyRequest = fc
	.array(fc.uniqueArray(fc.nat({ max: tables - 1 })), { minLength: 2, maxLength: 4 })
	.map((wishes): RotationRequest => ({
		tables: Array.from({ length: tables }, (_, table) => ({ id: String(table) })),
		teachers: wishes.map((wished, teacher) => ({
			id: `t${String(teacher)}`,
			wishes: wished.map(String)
		})),
		rounds,
		oncePerTable: true,
		objective: 'wishes',
		seed: 1
	}));

function choiceFor(request: RotationRequest): VisitChoice {
	const search = chooseVisits(rotationModel(request));
	for (;;) {
		const { value, done } = search.next();
		if (done && !value) throw new Error('no choice');
		if (value) return value;
	}
}

/** The most wishes by trying every way to give each teacher two tables and every order. */
function mostWishes({ teachers }: RotationRequest): number {
	let most = 0;
	const taken = Array.from({ length: rounds }, () => new Set<number>());
	const seat = (teacher: number, met: number) => {
		const wishes = new Set(teachers[teacher]?.wishes);
		if (teacher === teachers.length) most = Math.max(most, met);
		for (let first = 0; first < tables && teacher < teachers.length; first++)
			for (let second = 0; second < tables; second++) {
				if (first === second || taken[0]?.has(first) || taken[1]?.has(second)) continue;
				taken[0]?.add(first);
				taken[1]?.add(second);
				const gained = Number(wishes.has(String(first))) + Number(wishes.has(String(second)));
				seat(teacher + 1, met + gained);
				taken[0]?.delete(first);
				taken[1]?.delete(second);
			}
	};
	seat(0, 0);
	return most;
}

it('meets as many wishes as any plan with even groups', () => {
	fc.assert(
		fc.property(anyRequest, (request) => {
			const choice = choiceFor(request);
			const { seats } = divideVisits(choice.visits, request.teachers.length, tables, rounds);
			expect(wishesMetIn(request, seats)).toBe(choice.wishesMet);
			expect(choice.wishesMet).toBe(mostWishes(request));
			expect(repeatsIn(seats)).toBe(0);
		}),
		{ numRuns: 40 }
	);
});

it('divides visits so that every table is as full in one round as in another', () => {
	const teachers = 10;
	const visits = Uint8Array.from({ length: teachers * 5 }, (_, index) =>
		(index + Math.floor(index / 5)) % 5 < 3 ? 1 : 0
	);
	const { seats } = divideVisits(visits, teachers, 5, 3);
	for (const row of seats)
		for (let table = 0; table < 5; table++)
			expect(row.filter((seat) => seat === table)).toHaveLength(2);
});
