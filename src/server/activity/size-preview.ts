import { sizeConsequences, type RotationSize } from '#domain/rotation/size-consequences.ts';
import { tryRepeats } from '#server/rotation/try-sizes.ts';

/** A size of a speed-date with what it brings. */
export interface SizePreview {
	readonly professionals: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly meets: number;
	readonly everyoneMeetsEveryone: boolean;
	readonly smallestGroup: number;
	readonly largestGroup: number;
	readonly minutes: number;
	readonly repeatsAtLeast: number;
	/** Null as long as nobody has tried. */
	readonly repeatsReached: number | null;
	/** When the day is over, `HH:MM`. */
	readonly endsAt: string;
}

/** @param isTrial has what is not known at once tried by a short search */
export async function sizePreview(
	size: RotationSize,
	endsAt: string,
	isTrial: boolean
): Promise<SizePreview> {
	const { professionals, rounds, roundMinutes } = size;
	const { repeatsReached, ...consequences } = sizeConsequences(size);
	const reached = repeatsReached ?? (isTrial ? await tryRepeats(size) : undefined);
	return {
		professionals,
		rounds,
		roundMinutes,
		...consequences,
		repeatsReached: reached ?? null,
		endsAt
	};
}
