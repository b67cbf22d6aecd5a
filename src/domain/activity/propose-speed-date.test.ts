import { expect, test } from 'vitest';
import { proposedSize } from './propose-speed-date.ts';

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
