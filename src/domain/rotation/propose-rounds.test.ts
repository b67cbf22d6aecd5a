import fc from 'fast-check';
import { expect, it } from 'vitest';
import { proposeRounds } from './propose-rounds.ts';

const evening = { availableMinutes: 100, changeMinutes: 2, preferredRoundMinutes: 10 };

it('SD3 proposes three teachers at a table when everyone can meet everyone', () => {
	expect(proposeRounds({ ...evening, teachers: 24 })).toEqual({
		professionals: 8,
		rounds: 8,
		roundMinutes: 10,
		everyoneMeetsEveryone: true,
		groupSize: 3
	});
});

it('SD3 makes groups larger before it makes rounds shorter', () => {
	expect(proposeRounds({ ...evening, availableMinutes: 70, teachers: 24 })).toMatchObject({
		professionals: 6,
		rounds: 6,
		roundMinutes: 10,
		groupSize: 4
	});
});

it('SD3 says so when not everyone can meet everyone', () => {
	expect(proposeRounds({ ...evening, availableMinutes: 60, teachers: 60 })).toMatchObject({
		professionals: 15,
		rounds: 5,
		everyoneMeetsEveryone: false
	});
});

it('fits in the time that there is', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 200 }),
			fc.integer({ min: 15, max: 300 }),
			fc.integer({ min: 0, max: 5 }),
			fc.integer({ min: 5, max: 15 }),
			(teachers, availableMinutes, changeMinutes, preferredRoundMinutes) => {
				const { rounds, roundMinutes, professionals, groupSize } = proposeRounds({
					teachers,
					availableMinutes,
					changeMinutes,
					preferredRoundMinutes
				});
				expect(rounds * roundMinutes + (rounds - 1) * changeMinutes).toBeLessThanOrEqual(
					availableMinutes
				);
				expect(rounds).toBeLessThanOrEqual(professionals);
				expect(professionals * groupSize).toBeGreaterThanOrEqual(teachers);
			}
		)
	);
});
