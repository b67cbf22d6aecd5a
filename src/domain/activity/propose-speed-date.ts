import { Temporal } from 'temporal-polyfill';
import { isSchoolDay, nextSchoolDay } from '#domain/calendar/school-days.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import { proposeRounds } from '#domain/rotation/propose-rounds.ts';

/** Companies and teachers need this long to make room for a day. */
const leadWeeks = 7;
/** After this many days without a good one, any school day will do. */
const patienceDays = 21;
/** What the rounds may take when the day is to end with a meal in the early evening. */
const roundsMinutes = 90;
const preferredRoundMinutes = 12;
const shortestRoundMinutes = 8;
const changeMinutes = 2;

/**
 * The first good day, seven weeks ahead: a school day from Tuesday to Thursday of which the days before
 * and after are school days too.
 */
export function proposedDate(
	today: Temporal.PlainDate,
	calendar: SchoolCalendar
): Temporal.PlainDate {
	const first = today.add({ weeks: leadWeeks });
	for (let days = 0; days < patienceDays; days++) {
		const date = first.add({ days });
		const around = [date.subtract({ days: 1 }), date, date.add({ days: 1 })];
		if (around.every((day) => isSchoolDay(calendar, day))) return date;
	}
	return nextSchoolDay(calendar, first);
}

/** When the last lesson is over (G20). */
export function proposedStart({ lessonsUntil }: SchoolCalendar): Temporal.PlainTime {
	return lessonsUntil;
}

export interface ProposedSize {
	readonly professionals: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly changeMinutes: number;
}

/**
 * How many rounds of how many minutes (SD3).
 *
 * @param professionals how many are chosen; with fewer than two the number is proposed as well
 */
export function proposedSize(teachers: number, professionals: number): ProposedSize {
	if (professionals < 2) {
		const proposal = proposeRounds({
			teachers,
			availableMinutes: roundsMinutes,
			changeMinutes,
			preferredRoundMinutes
		});
		const { rounds, roundMinutes } = proposal;
		return { professionals: proposal.professionals, rounds, roundMinutes, changeMinutes };
	}
	const most = Math.floor((roundsMinutes + changeMinutes) / (shortestRoundMinutes + changeMinutes));
	const rounds = Math.min(professionals, most);
	const fitting = Math.floor((roundsMinutes - (rounds - 1) * changeMinutes) / rounds);
	return {
		professionals,
		rounds,
		roundMinutes: Math.min(preferredRoundMinutes, fitting),
		changeMinutes
	};
}
