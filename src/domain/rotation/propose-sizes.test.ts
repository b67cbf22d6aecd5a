import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposeRounds } from './propose-rounds.ts';
import { proposeSizes } from './propose-sizes.ts';

const evening = { availableMinutes: 100, changeMinutes: 2, preferredRoundMinutes: 10 };

test('SD3 offers more and fewer professionals, longer talks and fewer rounds', () => {
	const question = { ...evening, teachers: 24 };
	expect(proposeSizes(question, proposeRounds(question), true)).toEqual([
		{ kind: 'balanced', professionals: 8, rounds: 8, roundMinutes: 10 },
		{ kind: 'more-professionals', professionals: 12, rounds: 8, roundMinutes: 10 },
		{ kind: 'fewer-professionals', professionals: 6, rounds: 6, roundMinutes: 10 },
		{ kind: 'longer-talks', professionals: 8, rounds: 6, roundMinutes: 15 },
		{ kind: 'fewer-rounds', professionals: 8, rounds: 6, roundMinutes: 10 }
	]);
});

test('SD3 with chosen professionals their number stays', () => {
	const question = { ...evening, teachers: 24 };
	const balanced = { professionals: 5, rounds: 5, roundMinutes: 10 };
	const sizes = proposeSizes(question, balanced, false);
	expect(sizes.map(({ kind }) => kind)).toEqual(['balanced', 'longer-talks', 'fewer-rounds']);
	expect(sizes.every(({ professionals }) => professionals === 5)).toBe(true);
});

test('SD3 every size fits in the time and is offered once', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 200 }),
			fc.integer({ min: 15, max: 300 }),
			(teachers, availableMinutes) => {
				const question = { ...evening, teachers, availableMinutes };
				const sizes = proposeSizes(question, proposeRounds(question), true);
				const keys = sizes.map(({ kind: _, ...size }) => JSON.stringify(size));
				expect(new Set(keys).size).toBe(keys.length);
				for (const { professionals, rounds, roundMinutes } of sizes) {
					expect(rounds).toBeLessThanOrEqual(professionals);
					expect(rounds * roundMinutes + (rounds - 1) * 2).toBeLessThanOrEqual(availableMinutes);
				}
			}
		)
	);
});
