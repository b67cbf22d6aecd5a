import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarFor } from '#domain/calendar/free-days.ts';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import { proposedDate, proposedSize, proposedSizes, proposedStart } from './propose-speed-date.ts';

const calendar = calendarFor('midden', []);
const day = (text: string) => Temporal.PlainDate.from(text);

test('G2 the proposed day is the first Tuesday to Thursday seven weeks ahead', () => {
	expect(proposedDate(day('2026-09-01'), calendar).toString()).toBe('2026-10-27');
});

test('G20 the proposed day is never in a holiday or at its edge', () => {
	// Seven weeks later is the second week of the Christmas holiday.
	expect(proposedDate(day('2026-11-11'), calendar).toString()).toBe('2027-01-05');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
			const today = day('2026-09-01').add({ days });
			const date = proposedDate(today, calendar);
			expect(isSchoolDay(calendar, date)).toBe(true);
			expect(Temporal.PlainDate.compare(date, today.add({ weeks: 7 }))).toBeGreaterThanOrEqual(0);
		})
	);
});

test('G20 the proposed start is after the last lesson', () => {
	expect(proposedStart(calendar).toString()).toBe('15:30:00');
});

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
