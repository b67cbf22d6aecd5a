import { m } from '#messages';
import type { Better } from './planning-news.ts';

/** How good the plan is so far, for who has to decide whether that is enough. */
export function planningWords(best: Better): string {
	if (best.provenBest) return m.rotation_planning_proven();
	return [repeatWords(best), wishWords(best)].filter(Boolean).join(' ');
}

function repeatWords({ repeats: count, repeatsLowerBound: bound }: Better): string {
	if (count === 0) return m.rotation_planning_none();
	if (count === bound)
		return count === 1
			? m.rotation_planning_one_at_bound()
			: m.rotation_planning_at_bound({ count });
	if (count === 1) return m.rotation_planning_repeat();
	return bound === 0
		? m.rotation_planning_repeats({ count })
		: m.rotation_planning_bound({ count, bound });
}

function wishWords({ wishesMet: met, wishesUpperBound: bound, wanted }: Better): string {
	if (wanted === 0) return '';
	return met < bound && bound < wanted
		? m.rotation_planning_wishes_bound({ met, wanted, bound })
		: m.rotation_planning_wishes({ met, wanted });
}
