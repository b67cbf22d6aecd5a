import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { roundTimes } from './round-times.ts';

const time = (text: string) => Temporal.PlainTime.from(text);
const minutes = { smallestUnit: 'minute' } as const;
const rounds = { rounds: 3, roundMinutes: 12, changeMinutes: 3 };
const worded = (...items: Parameters<typeof roundTimes>[0]) =>
	roundTimes(items, rounds).map(
		({ number, startsAt, endsAt }) =>
			`${String(number)} ${startsAt.toString(minutes)}–${endsAt.toString(minutes)}`
	);
const item = (startsAt: string, durationMinutes: number, kind: 'rounds' | 'break' = 'rounds') => ({
	kind,
	startsAt: time(startsAt),
	durationMinutes
});

describe('SD7 the times of the rounds', () => {
	test('follow one another with the change in between', () => {
		expect(worded(item('17:00', 42))).toEqual(['1 17:00–17:12', '2 17:15–17:27', '3 17:30–17:42']);
	});

	test('SD3 go on after a break between two items with rounds', () => {
		expect(worded(item('17:00', 27), item('17:27', 13, 'break'), item('17:40', 12))).toEqual([
			'1 17:00–17:12',
			'2 17:15–17:27',
			'3 17:40–17:52'
		]);
	});

	test('are all there when the programme gives them too little time', () => {
		expect(worded(item('17:00', 10))).toHaveLength(3);
	});

	test('are unknown when the programme has no rounds', () => {
		expect(worded(item('17:00', 42, 'break'))).toEqual([]);
	});
});
