import { endings, type Ending } from '#domain/playbook/vocabulary.ts';
import type { ActivityPlan, EndingState } from './activity-plan.ts';

export type Closing =
	| { readonly outcome: 'mayClose' }
	| { readonly outcome: 'notHeld' }
	| { readonly outcome: 'endingsOpen'; readonly open: readonly Ending[] };

/** G11: an activity closes when its day has been held and every ending is done or set aside with a reason. */
export function mayClose({
	state,
	endings: states
}: Pick<ActivityPlan, 'state' | 'endings'>): Closing {
	if (state !== 'held') return { outcome: 'notHeld' };
	const open = openEndings(states);
	return open.length === 0 ? { outcome: 'mayClose' } : { outcome: 'endingsOpen', open };
}

/** In the order in which people work through them. An ending that nobody recorded is open. */
export function openEndings(states: readonly EndingState[]): readonly Ending[] {
	return endings.filter(
		(ending) => !states.some((state) => state.ending === ending && ended(state))
	);
}

function ended({ state, reason }: EndingState): boolean {
	return state === 'done' || (state === 'setAside' && (reason ?? '').trim() !== '');
}
