import { expect, test } from 'vitest';
import { proposedSize, proposedSizes } from './propose-speed-date.ts';

test('SD3 every chosen professional gets a round while rounds of eight minutes fit', () => {
	expect(proposedSize(24, 6)).toMatchObject({ rounds: 6, roundMinutes: 12 });
	expect(proposedSize(24, 9)).toMatchObject({ rounds: 9, roundMinutes: 8 });
	expect(proposedSize(24, 12)).toMatchObject({ rounds: 9, roundMinutes: 8 });
});

test('SD3 without professionals their number is proposed from the number of teachers', () => {
	const { professionals, rounds } = proposedSize(24, 0);
	expect(professionals).toBeGreaterThan(3);
	expect(rounds).toBe(professionals);
});

test('SD3 with less time there are fewer rounds, with or without chosen professionals', () => {
	expect(proposedSize(24, 8, 60)).toMatchObject({ rounds: 6, roundMinutes: 8 });
	expect(proposedSize(24, 0, 45).rounds).toBeLessThan(proposedSize(24, 0).rounds);
	expect(proposedSize(24, 8, 15)).toMatchObject({ rounds: 1, roundMinutes: 12 });
});

test('SD3 other sizes are offered beside it, for the professionals that are chosen', () => {
	expect(proposedSizes(24, 0).length).toBeGreaterThan(3);
	expect(proposedSizes(24, 6).every(({ professionals }) => professionals === 6)).toBe(true);
});
