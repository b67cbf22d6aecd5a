import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { calendarFor } from '#domain/calendar/free-days.ts';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import { proposedDate, proposedStart } from './propose-moment.ts';

const sevenWeeks = { leadWeeks: 7 };
const calendar = calendarFor('midden', []);
const day = (text: string) => Temporal.PlainDate.from(text);

test('G2 the proposed day is the first Tuesday to Thursday seven weeks ahead', () => {
	expect(proposedDate(day('2026-09-01'), calendar, sevenWeeks).toString()).toBe('2026-10-27');
});

test('G20 the proposed day is never in a holiday or at its edge', () => {
	// Seven weeks later is the second week of the Christmas holiday.
	expect(proposedDate(day('2026-11-11'), calendar, sevenWeeks).toString()).toBe('2027-01-05');
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 700 }), (days) => {
			const today = day('2026-09-01').add({ days });
			const date = proposedDate(today, calendar, sevenWeeks);
			expect(isSchoolDay(calendar, date)).toBe(true);
			expect(Temporal.PlainDate.compare(date, today.add({ weeks: 7 }))).toBeGreaterThanOrEqual(0);
		})
	);
});

test('G20 the proposed start is after the last lesson', () => {
	expect(proposedStart(calendar, { startsAt: 'afterLessons' }).toString()).toBe('15:30:00');
	const atSix = { startsAt: { hour: 18, minute: 0 } };
	expect(proposedStart(calendar, atSix).toString()).toBe('18:00:00');
});
