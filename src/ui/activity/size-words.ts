import { m } from '#messages';
import { momentWords } from './activity-words.ts';
import type { Size } from './new-speed-date.ts';

/** `8 vakkrachten, 8 rondes van 10 minuten`. */
export function sizeWords({ professionals, rounds, roundMinutes: minutes }: Size): string {
	return rounds === 1
		? m.activity_size_words_one({ professionals, minutes })
		: m.activity_size_words({ professionals, rounds, minutes });
}

/** What a size brings, one consequence a line. */
export function consequenceWords(size: Size): readonly string[] {
	const { professionals: of, rounds, meets: met, minutes, endsAt } = size;
	return [
		rounds > of
			? m.activity_size_too_many({ of })
			: size.everyoneMeetsEveryone
				? m.activity_size_meets_all({ of })
				: m.activity_size_meets_some({ met, of }),
		groupWords(size),
		repeatWords(size),
		m.activity_size_takes({ minutes, time: momentWords(endsAt) })
	];
}

function groupWords({ smallestGroup: smallest, largestGroup: largest }: Size): string {
	if (smallest === 0) return m.activity_size_alone();
	return smallest === largest
		? m.activity_size_groups({ size: largest })
		: m.activity_size_groups_two({ smallest, largest });
}

/** Nothing is promised that has not been derived or reached. */
function repeatWords({ repeatsAtLeast: least, repeatsReached: reached }: Size): string {
	if (reached === 0) return m.activity_size_repeats_none();
	if (reached !== null)
		return reached === least
			? m.activity_size_repeats_exact({ count: reached })
			: m.activity_size_repeats_most({ count: reached });
	return least > 0
		? m.activity_size_repeats_least({ count: least })
		: m.activity_size_repeats_counting();
}
