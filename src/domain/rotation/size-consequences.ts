import { planRotation } from './plan-rotation.ts';
import type { RotationRequest } from './rotation.ts';

/** How large a speed-date is. */
export interface RotationSize {
	readonly teachers: number;
	/** Each at a table of their own. */
	readonly professionals: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	/** To walk to the next table. */
	readonly changeMinutes: number;
}

export interface SizeConsequences {
	/** Professionals that each teacher talks with; fewer than the rounds when there are too many rounds. */
	readonly meets: number;
	readonly everyoneMeetsEveryone: boolean;
	readonly smallestGroup: number;
	readonly largestGroup: number;
	/** From the first welcome at a table to the end of the last talk. */
	readonly minutes: number;
	/** Meetings of two teachers beyond their first: no rotation has fewer. */
	readonly repeatsAtLeast: number;
	/** What a rotation that is known at once reaches; absent when that has to be searched for. */
	readonly repeatsReached?: number;
}

/** What a size brings, before it is known who comes: nobody absent, no guests of companies (SD3). */
export function sizeConsequences(size: RotationSize): SizeConsequences {
	const { teachers, professionals, rounds, roundMinutes, changeMinutes } = size;
	return {
		meets: Math.min(rounds, professionals),
		everyoneMeetsEveryone: rounds >= professionals,
		smallestGroup: Math.floor(teachers / professionals),
		largestGroup: Math.ceil(teachers / professionals),
		minutes: rounds * roundMinutes + (rounds - 1) * changeMinutes,
		...repeats(size)
	};
}

/** A rotation of so many who are not known yet. More rounds than tables are not asked for. */
export function sizeRequest({ teachers, professionals, rounds }: RotationSize): RotationRequest {
	const ids = (count: number) =>
		Array.from({ length: count }, (_, index) => ({ id: String(index) }));
	return {
		tables: ids(professionals),
		teachers: ids(teachers),
		rounds: Math.min(rounds, professionals),
		oncePerTable: true,
		objective: 'mix',
		seed: 1
	};
}

function repeats(size: RotationSize): Pick<SizeConsequences, 'repeatsAtLeast' | 'repeatsReached'> {
	const { value } = planRotation(sizeRequest(size)).next();
	if ('reason' in value) return { repeatsAtLeast: 0 };
	const { repeats: reached, repeatsLowerBound: repeatsAtLeast } = value;
	return { repeatsAtLeast, ...(reached === repeatsAtLeast && { repeatsReached: reached }) };
}
