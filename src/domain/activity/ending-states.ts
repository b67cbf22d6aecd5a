import { endings, type Ending } from '#domain/playbook/vocabulary.ts';
import type { EndingState, Outcome } from './activity-plan.ts';

/** What is on record about how an activity was rounded off. */
export interface EndingFacts {
	/** Whether what was learned reached at least the section or the team (G12). */
	readonly reachedColleagues: boolean;
	/** Answers to the evaluation, per side (G13). */
	readonly participantAnswers: number;
	readonly companyAnswers: number;
	readonly thanksSent: boolean;
	readonly outcomes: readonly Pick<Outcome, 'ownerName' | 'nextStep'>[];
	readonly feedbackPlanned: boolean;
	readonly setAside: readonly { readonly ending: Ending; readonly reason: string }[];
}

/**
 * How each ending of G11 stands, in the order in which people work through them.
 * An ending is done by what is on record, never by a tick; else it may be set aside with a reason.
 */
export function endingStates(facts: EndingFacts): readonly EndingState[] {
	const done: Readonly<Record<Ending, boolean>> = {
		sharing: facts.reachedColleagues,
		evaluation: facts.participantAnswers > 0 && facts.companyAnswers > 0,
		thanks: facts.thanksSent,
		outcomes:
			facts.outcomes.length > 0 &&
			facts.outcomes.every(({ ownerName, nextStep }) => Boolean(ownerName) && Boolean(nextStep)),
		feedback: facts.feedbackPlanned
	};
	return endings.map((ending) => {
		const reason = facts.setAside.find((aside) => aside.ending === ending)?.reason;
		if (done[ending]) return { ending, state: 'done' };
		return reason === undefined ? { ending, state: 'open' } : { ending, state: 'setAside', reason };
	});
}
