export interface RoundsQuestion {
	readonly teachers: number;
	/** For the rotation alone: breaks, meals and welcome already taken off. */
	readonly availableMinutes: number;
	/** To walk to the next table. */
	readonly changeMinutes: number;
	readonly preferredRoundMinutes: number;
}

export interface RoundsProposal {
	readonly professionals: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly everyoneMeetsEveryone: boolean;
	/** Teachers at the fullest table. */
	readonly groupSize: number;
}

/** Three teachers at a table all get to speak; five is the most that a conversation bears. */
const groupSizes = [3, 4, 5] as const;
const shortestRoundMinutes = 5;
/** A round may lose a quarter of its preferred length to let everyone meet everyone. */
const mayShrinkTo = 0.75;

/**
 * Proposes how many professionals to ask and how many rounds to hold (SD3).
 *
 * Small groups come first, then rounds of the preferred length, then that everyone meets everyone;
 * only when nothing fits does a teacher meet a part of the professionals.
 */
export function proposeRounds(question: RoundsQuestion): RoundsProposal {
	const shrunkMinutes = Math.max(
		shortestRoundMinutes,
		Math.ceil(question.preferredRoundMinutes * mayShrinkTo)
	);
	for (const minutes of [question.preferredRoundMinutes, shrunkMinutes])
		for (const groupSize of groupSizes) {
			const professionals = professionalsFor(question.teachers, groupSize);
			if (roundsThatFit(question, minutes) >= professionals)
				return proposal(question, professionals, professionals);
		}
	const rounds = Math.max(1, roundsThatFit(question, question.preferredRoundMinutes));
	return proposal(question, professionalsFor(question.teachers, 4), rounds);
}

/** A speed-date needs two tables at least. */
function professionalsFor(teachers: number, groupSize: number): number {
	return Math.max(2, Math.ceil(teachers / groupSize));
}

/** Rounds of that length in the time that there is; possibly none. */
export function roundsThatFit(
	question: Pick<RoundsQuestion, 'availableMinutes' | 'changeMinutes'>,
	roundMinutes: number
): number {
	const { availableMinutes, changeMinutes } = question;
	return Math.floor((availableMinutes + changeMinutes) / (roundMinutes + changeMinutes));
}

function proposal(question: RoundsQuestion, professionals: number, rounds: number): RoundsProposal {
	const { teachers, availableMinutes, changeMinutes, preferredRoundMinutes } = question;
	const minutesLeft = availableMinutes - (rounds - 1) * changeMinutes;
	return {
		professionals,
		rounds,
		roundMinutes: Math.max(1, Math.min(preferredRoundMinutes, Math.floor(minutesLeft / rounds))),
		everyoneMeetsEveryone: rounds === professionals,
		groupSize: Math.ceil(teachers / professionals)
	};
}
