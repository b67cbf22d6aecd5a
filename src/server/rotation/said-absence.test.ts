import { expect, test } from 'vitest';
import { saidAbsence } from './said-absence.ts';

test.each([
	['late', 2, 1, [1, 2], 1],
	['late', 2, 2, [2], 2],
	// The day runs behind the clock.
	['late', 1, 3, [1], 1],
	['absent', 2, 0, [2, 3, 4], 2],
	['leaves', 2, 2, [3, 4], 3],
	['leaves', 4, 4, [], 5],
	['back', 1, 0, [], 1]
] as const)(
	'SD3 %s in round %i, now round %i: away in %j',
	(what, round, now, rounds, fromRound) => {
		expect(saidAbsence({ what, who: ['a'], round }, 5, now)).toEqual({
			absence: { teachers: ['a'], tables: [], rounds },
			fromRound
		});
	}
);

test('SD3 a closed table is no absence of a teacher', () => {
	const { absence } = saidAbsence({ what: 'closed', who: ['t'], round: 3 }, 5, 0);
	expect(absence).toEqual({ teachers: [], tables: ['t'], rounds: [3, 4] });
});
