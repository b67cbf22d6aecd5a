import { roundsThatFit, type RoundsProposal, type RoundsQuestion } from './propose-rounds.ts';

/** In which way a proposal differs from the balanced one. */
export type SizeKind =
	'balanced' | 'more-professionals' | 'fewer-professionals' | 'longer-talks' | 'fewer-rounds';

export interface SizeProposal {
	readonly kind: SizeKind;
	readonly professionals: number;
	readonly rounds: number;
	readonly roundMinutes: number;
}

type Size = Omit<SizeProposal, 'kind'>;

/**
 * A balanced size and other ones beside it, to choose from (SD3). Each fits in the time that there
 * is; the same size is not offered twice.
 *
 * @param balanced with the number of professionals that is wanted, or proposed
 * @param maySet whether another number of professionals may be proposed
 */
export function proposeSizes(
	question: RoundsQuestion,
	balanced: Pick<RoundsProposal, 'professionals' | 'rounds' | 'roundMinutes'>,
	maySet: boolean
): readonly SizeProposal[] {
	const { professionals, rounds, roundMinutes } = balanced;
	const others: readonly (readonly [SizeKind, Size])[] = [
		...(maySet ? otherProfessionals(question, balanced) : []),
		['longer-talks', fitted(question, professionals, longerMinutes(roundMinutes))],
		['fewer-rounds', { professionals, rounds: Math.ceil((rounds * 2) / 3), roundMinutes }]
	];
	const seen = new Set([keyOf(balanced)]);
	return [
		{ kind: 'balanced', professionals, rounds, roundMinutes },
		...others.flatMap(([kind, size]) => {
			if (size.rounds < 2 || size.professionals < 2 || seen.has(keyOf(size))) return [];
			seen.add(keyOf(size));
			return [{ kind, ...size }];
		})
	];
}

/** Groups of one fewer, in which everybody talks more; or of one more, which asks fewer companies. */
function otherProfessionals(
	question: RoundsQuestion,
	{ professionals, roundMinutes }: Size
): readonly (readonly [SizeKind, Size])[] {
	const group = Math.ceil(question.teachers / professionals);
	const inGroupsOf = (people: number) =>
		fitted(question, Math.ceil(question.teachers / Math.max(1, people)), roundMinutes);
	return [
		...(group > 2 ? [['more-professionals', inGroupsOf(group - 1)] as const] : []),
		['fewer-professionals', inGroupsOf(group + 1)]
	];
}

/** As many rounds as fit, and never more than there are professionals. */
function fitted(question: RoundsQuestion, professionals: number, roundMinutes: number): Size {
	const rounds = Math.min(professionals, roundsThatFit(question, roundMinutes));
	return { professionals, rounds, roundMinutes };
}

/** At least three minutes more, in the fives in which people think. */
function longerMinutes(roundMinutes: number): number {
	return Math.ceil((roundMinutes + 3) / 5) * 5;
}

function keyOf({ professionals, rounds, roundMinutes }: Size): string {
	return [professionals, rounds, roundMinutes].join(' ');
}
