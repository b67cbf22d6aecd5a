import { describe, expect, it } from 'vitest';
import { seededRandom } from '../rotation/random.ts';
import type { SeatingRequest, SeatingShape } from './seating.ts';
import { seatingModel } from './seating-model.ts';
import { turnedStart } from './turned-start.ts';

const round = (seats: number): SeatingShape => ({ shape: 'round', seats });

function model(items: SeatingRequest['items'], mixed: SeatingRequest['mixed'] = 'beside') {
	const hosts = Array.from({ length: 7 }, (_, index) => `host ${String(index)}`);
	const visitors = Array.from({ length: 7 }, (_, index) => `visitor ${String(index)}`);
	return seatingModel({ hosts, visitors, items, mixed, seed: 1 });
}

const itemsOf = (seats: readonly number[], size: number) =>
	Array.from({ length: seats.length / size }, (_, item) =>
		seats.slice(item * size, (item + 1) * size)
	);

describe('turnedStart', () => {
	it('SV7 replaces everybody by the same next person of the same school, item after item', () => {
		const room = [round(14)];
		const random = seededRandom(3);
		for (let start = 0; start < 20; start++) {
			const seats = turnedStart(model([room, room, room]), random) ?? [];
			const items = itemsOf(seats, 14);
			expect(items).toHaveLength(3);
			for (const persons of items) expect(new Set(persons).size).toBe(14);
			const [first = [], second = [], third = []] = items;
			expect(second).not.toEqual(first);
			const next = new Map(first.map((person, seat) => [person, second[seat]]));
			expect(second.map((person) => next.get(person))).toEqual(third);
			for (const [person, other = 0] of next) expect(person < 7).toBe(other < 7);
		}
	});

	it('asks for the same room in every item', () => {
		expect(turnedStart(model([[round(14)], [round(8), round(6)]]), seededRandom(1))).toBe(
			undefined
		);
	});
});
