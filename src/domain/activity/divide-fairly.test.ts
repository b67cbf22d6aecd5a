import fc from 'fast-check';
import { expect, test } from 'vitest';
import { divideFairly } from './divide-fairly.ts';

test('G8 whoever has least gets the next question', () => {
	const portions = [
		{ id: 'a', takenBy: 'Anna' },
		{ id: 'b', takenBy: null },
		{ id: 'c', takenBy: null },
		{ id: 'd', takenBy: null }
	];
	expect([...divideFairly(portions, ['Anna', 'Bo'])]).toEqual([
		['b', 'Bo'],
		['c', 'Anna'],
		['d', 'Bo']
	]);
});

test('G9 nothing is given out without people, and nothing is taken away', () => {
	expect(divideFairly([{ id: 'a', takenBy: null }], []).size).toBe(0);
	expect(divideFairly([{ id: 'a', takenBy: 'Weg' }], ['Anna']).size).toBe(0);
});

test('G8 from an even start nobody gets two more than another', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 0, max: 40 }),
			fc.integer({ min: 1, max: 9 }),
			(items, people) => {
				const portions = Array.from({ length: items }, (_, id) => ({
					id: String(id),
					takenBy: null
				}));
				const names = Array.from({ length: people }, (_, name) => `p${String(name)}`);
				const given = [...divideFairly(portions, names).values()];
				const loads = names.map((name) => given.filter((one) => one === name).length);
				expect(given).toHaveLength(items);
				expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(1);
			}
		)
	);
});
