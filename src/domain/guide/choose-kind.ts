import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Aim, Companion, TimeSpent } from '#domain/playbook/suits.ts';
import type { ActivityKind } from '#domain/playbook/vocabulary.ts';

/** What somebody says who looks for a kind; a question may stay open. */
export interface ChooserAnswers {
	readonly aim?: Aim;
	readonly companion?: Companion;
	readonly time?: TimeSpent;
}

/** What somebody wants to learn counts for as much as with whom and how long together. */
const weights = { aim: 2, companion: 1, time: 1 } as const;
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
 * One or two kinds that meet the answers best, the best first; none when no kind meets any.
 * Of two that score alike the one that meets the earlier question comes first, then the one that names
 * the answers earlier among what it suits, and then the one given first. A second kind comes close to
 * the first: it scores at most one less.
 */
export function chooseKinds(
	playbooks: readonly Candidate[],
	answers: ChooserAnswers
): readonly ChosenKind[] {
	const ranked = playbooks
		.map((playbook) => ranking(playbook, answers))
		.filter(({ fits }) => fits.length > 0)
		.sort((a, b) => b.meets - a.meets || a.depth - b.depth);
	const best = ranked[0]?.score ?? 0;
	return ranked
		.filter(({ score }) => score >= best - 1)
		.slice(0, most)
		.map(({ kind, fits }) => ({ kind, fits }));
}

function ranking({ kind, suits }: Candidate, { aim, companion, time }: ChooserAnswers) {
	const places: Readonly<Record<Question, number>> = {
		aim: aim === undefined ? -1 : suits.aims.indexOf(aim),
		companion: companion === undefined ? -1 : suits.with.indexOf(companion),
		time: time === undefined ? -1 : suits.time.indexOf(time)
	};
	const fits = questions.filter((question) => places[question] >= 0);
	return {
		kind,
		fits,
		score: fits.reduce((sum, question) => sum + weights[question], 0),
		/** Higher when an earlier question is met; of two with another score, the same is higher. */
		meets: questions.reduce((sum, question) => sum * 2 + (fits.includes(question) ? 1 : 0), 0),
		/** How far down its lists the answers stand. */
		depth: fits.reduce((sum, question) => sum + places[question], 0)
	};
}
