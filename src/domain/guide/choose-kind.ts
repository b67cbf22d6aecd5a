import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Aim, Companion, TimeSpent } from '#domain/playbook/suits.ts';
import type { ActivityKind } from '#domain/playbook/vocabulary.ts';

/** What somebody says who looks for a kind; a question may stay open. */
export interface ChooserAnswers {
	readonly aim?: Aim;
	readonly companion?: Companion;
	readonly time?: TimeSpent;
}

/** In the order of their weight: what somebody wants to learn comes before with whom and how long. */
const questions = ['aim', 'companion', 'time'] as const;
type Question = (typeof questions)[number];

export interface ChosenKind {
	readonly kind: ActivityKind;
	/** The answers that the kind meets: the reasons to choose it. */
	readonly fits: readonly Question[];
}

type Candidate = Pick<Playbook, 'kind' | 'suits'>;

/** Of more kinds than this, one still has to choose. */
const most = 2;

/**
 * One or two kinds that meet most of the answers, the best first; none when no kind meets any.
 * Among kinds that meet equally many, the weightier answer decides, and then the given order.
 * A second kind is left out when it meets two answers fewer than the first.
 */
export function chooseKinds(
	playbooks: readonly Candidate[],
	answers: ChooserAnswers
): readonly ChosenKind[] {
	const ranked = playbooks
		.map((playbook) => ({ kind: playbook.kind, fits: fitsOf(playbook, answers) }))
		.filter(({ fits }) => fits.length > 0)
		.sort((a, b) => b.fits.length - a.fits.length || weight(b.fits) - weight(a.fits));
	const best = ranked[0]?.fits.length ?? 0;
	return ranked.filter(({ fits }) => fits.length >= best - 1).slice(0, most);
}

function fitsOf({ suits }: Candidate, { aim, companion, time }: ChooserAnswers) {
	const meets: Readonly<Record<Question, boolean>> = {
		aim: aim !== undefined && suits.aims.includes(aim),
		companion: companion !== undefined && suits.with.includes(companion),
		time: time !== undefined && suits.time.includes(time)
	};
	return questions.filter((question) => meets[question]);
}

/** Each question weighs more than all that come after it. */
function weight(fits: readonly Question[]): number {
	return questions.reduce((sum, question) => sum * 2 + (fits.includes(question) ? 1 : 0), 0);
}
