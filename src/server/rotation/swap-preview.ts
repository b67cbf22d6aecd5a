import { swapSeats, type Consequence } from '#domain/rotation/swap-seats.ts';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { swapProblem, type Swap } from './change-rotation.ts';
import { rotationNames, type RotationNames } from './rotation-names.ts';
import type { RotationFacts } from './rotation-facts.ts';
import type { MadeRotation } from './stored-rotation.ts';
import { violationWords } from './violation-words.ts';

export interface SwapConsequence {
	readonly text: string;
	readonly good: boolean;
}

/** What trading two places would bring about, worst first; `problem` when they cannot be traded. */
export type SwapPreview =
	| { readonly problem: 'unknown-seat' | 'same-table' }
	| { readonly consequences: readonly SwapConsequence[] };

export function swapPreview(
	facts: RotationFacts,
	made: MadeRotation,
	swap: Swap,
	locale: Locale
): SwapPreview {
	const problem = swapProblem(made, swap);
	if (problem) return { problem };
	const { request, plan } = made;
	const swapped = swapSeats(request, plan, swap.round, swap.teacher, swap.other);
	const words = consequenceWords(rotationNames(facts), locale);
	const consequences = swapped.consequences
		.map((each) => ({
			text: words(each),
			good: each.kind === 'wishGained' || each.kind === 'noLongerMeetsAgain'
		}))
		.toSorted((one, other) => Number(one.good) - Number(other.good));
	return { consequences };
}

function consequenceWords(names: RotationNames, locale: Locale): (each: Consequence) => string {
	const violation = violationWords(names);
	const { list } = sayIn(locale);
	return (each) => {
		if ('otherRounds' in each) {
			const pair = { name: names.full(each.teacher), other: names.full(each.other) };
			const rounds = list(each.otherRounds.map((round) => String(round + 1)));
			return each.kind === 'meetsAgain'
				? m.rotation_meets_again({ ...pair, rounds })
				: m.rotation_meets_once(pair);
		}
		if (!('round' in each)) {
			const wish = { name: names.full(each.teacher), table: names.table(each.table) };
			return each.kind === 'wishGained' ? m.rotation_wish_gained(wish) : m.rotation_wish_lost(wish);
		}
		return violation(each);
	};
}
