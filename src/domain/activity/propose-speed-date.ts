import { proposeRounds } from '#domain/rotation/propose-rounds.ts';

/** What the rounds may take when the day is to end with a meal in the early evening. */
const roundsMinutes = 90;
const preferredRoundMinutes = 12;
const shortestRoundMinutes = 8;
const changeMinutes = 2;

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
