import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { currentRound } from './current-round.ts';

const date = Temporal.PlainDate.from('2026-12-03');
const times = ['13:10', '13:22', '13:34'].map((endsAt) => ({
	endsAt: Temporal.PlainTime.from(endsAt)
}));

test.each([
	['2026-12-02T18:00', 0],
	['2026-12-03T09:00', 0],
	['2026-12-03T13:09', 0],
	// People walk to the second table.
	['2026-12-03T13:10', 1],
	['2026-12-03T13:33', 2],
	['2026-12-03T17:00', 2],
	['2026-12-04T08:00', 2]
])('SD3 at %s it is round index %i', (now, round) => {
	expect(currentRound(times, date, Temporal.PlainDateTime.from(now))).toBe(round);
});

test('SD3 without rounds in the programme it is the first', () => {
	expect(currentRound([], date, Temporal.PlainDateTime.from('2026-12-03T13:00'))).toBe(0);
});
