import { proposeRounds, roundsThatFit } from '#domain/rotation/propose-rounds.ts';
import { proposeSizes, type SizeProposal } from '#domain/rotation/propose-sizes.ts';

/** What the rounds may take when the day is to end with a meal in the early evening. */
export const proposedMinutes = 90;
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
 * @param availableMinutes for the rounds alone
 */
export function proposedSize(
	teachers: number,
	professionals: number,
	availableMinutes: number = proposedMinutes
): ProposedSize {
	const question = { availableMinutes, changeMinutes };
	if (professionals < 2) {
		const proposal = proposeRounds({ ...question, teachers, preferredRoundMinutes });
		const { rounds, roundMinutes } = proposal;
		return { professionals: proposal.professionals, rounds, roundMinutes, changeMinutes };
	}
	const most = Math.max(1, roundsThatFit(question, shortestRoundMinutes));
	const rounds = Math.min(professionals, most);
	const fitting = Math.floor((availableMinutes - (rounds - 1) * changeMinutes) / rounds);
	return {
		professionals,
		rounds,
		roundMinutes: Math.min(preferredRoundMinutes, fitting),
		changeMinutes
	};
}

/** That size and others beside it; with professionals chosen, all for their number. */
export function proposedSizes(
	teachers: number,
	professionals: number,
	availableMinutes: number = proposedMinutes
): readonly SizeProposal[] {
	return proposeSizes(
		{ teachers, availableMinutes, changeMinutes, preferredRoundMinutes },
		proposedSize(teachers, professionals, availableMinutes),
		professionals < 2
	);
}
