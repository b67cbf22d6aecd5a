import type { Temporal } from 'temporal-polyfill';
import type { ProgrammeItem, SpeedDatePlan } from './activity-plan.ts';

export interface RoundTime {
	/** The first round is 1. */
	readonly number: number;
	readonly startsAt: Temporal.PlainTime;
	readonly endsAt: Temporal.PlainTime;
}

/**
 * When each round begins and ends. Where the programme has more than one item with rounds, for a break
 * half-way, each item takes as many as fit and the last one takes what is left. Empty without such an item.
 */
export function roundTimes(
	programme: readonly Pick<ProgrammeItem, 'kind' | 'startsAt' | 'durationMinutes'>[],
	{
		rounds,
		roundMinutes,
		changeMinutes
	}: Pick<SpeedDatePlan, 'rounds' | 'roundMinutes' | 'changeMinutes'>
): readonly RoundTime[] {
	const items = programme.filter(({ kind }) => kind === 'rounds');
	const step = roundMinutes + changeMinutes;
	const times: RoundTime[] = [];
	for (const [index, item] of items.entries()) {
		const left = rounds - times.length;
		const fitting = Math.floor((item.durationMinutes + changeMinutes) / step);
		const count = index === items.length - 1 ? left : Math.min(left, fitting);
		for (let round = 0; round < count; round++) {
			const startsAt = item.startsAt.add({ minutes: round * step });
			times.push({
				number: times.length + 1,
				startsAt,
				endsAt: startsAt.add({ minutes: roundMinutes })
			});
		}
	}
	return times;
}
