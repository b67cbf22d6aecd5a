import { Temporal } from 'temporal-polyfill';
import type { RoundTime } from './round-times.ts';

/**
 * The round that is going on, or comes next when people walk to their tables. The first one before
 * the day, the last one after it.
 *
 * @returns 0-based
 */
export function currentRound(
	times: readonly Pick<RoundTime, 'endsAt'>[],
	date: Temporal.PlainDate,
	now: Temporal.PlainDateTime
): number {
	const last = Math.max(0, times.length - 1);
	const days = Temporal.PlainDate.compare(now, date);
	if (days !== 0) return days < 0 ? 0 : last;
	const time = now.toPlainTime();
	const index = times.findIndex(({ endsAt }) => Temporal.PlainTime.compare(time, endsAt) < 0);
	return index === -1 ? last : index;
}
