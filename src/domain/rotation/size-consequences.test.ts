import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRotation } from './check-rotation.ts';
import { planRotation } from './plan-rotation.ts';
import { sizeConsequences, sizeRequest } from './size-consequences.ts';

const size = { teachers: 24, professionals: 8, rounds: 8, roundMinutes: 10, changeMinutes: 2 };

test('SD3 says who meets whom, in which groups, how often again and how long it takes', () => {
	expect(sizeConsequences(size)).toEqual({
		meets: 8,
		everyoneMeetsEveryone: true,
		smallestGroup: 3,
		largestGroup: 3,
		minutes: 94,
		repeatsAtLeast: 0,
		repeatsReached: 0
	});
});

test('SD3 with fewer rounds a teacher meets a part, and groups differ by one', () => {
	expect(sizeConsequences({ ...size, teachers: 26, rounds: 5 })).toMatchObject({
		meets: 5,
		everyoneMeetsEveryone: false,
		smallestGroup: 3,
		largestGroup: 4,
		minutes: 58
	});
});

test('SD3 more rounds than professionals bring nobody more', () => {
	expect(sizeConsequences({ ...size, rounds: 12 })).toMatchObject({ meets: 8 });
});

test('SD3 promises no fewer repeats than a plan has, and no more than it can keep', () => {
	fc.assert(
		fc.property(
			fc.record({
				teachers: fc.integer({ min: 1, max: 30 }),
				professionals: fc.integer({ min: 2, max: 9 }),
				rounds: fc.integer({ min: 1, max: 9 })
			}),
			(wanted) => {
				const { repeatsAtLeast, repeatsReached } = sizeConsequences({ ...size, ...wanted });
				const request = sizeRequest({ ...size, ...wanted });
				const { value } = planRotation(request).next();
				if ('reason' in value) throw new Error(value.detail);
				const { repeats } = checkRotation(request, value.seats);
				expect(repeats).toBeGreaterThanOrEqual(repeatsAtLeast);
				if (repeatsReached !== undefined) expect(repeats).toBe(repeatsReached);
			}
		),
		{ numRuns: 60 }
	);
});
