import type { Temporal } from 'temporal-polyfill';
import { endsAt, minutesBetween, type TimedItem } from './programme.ts';

/** Two items in a row that do not join up. */
export interface ProgrammeClash {
	readonly kind: 'gap' | 'overlap';
	readonly firstId: string;
	readonly secondId: string;
	readonly firstEndsAt: Temporal.PlainTime;
	readonly secondStartsAt: Temporal.PlainTime;
	readonly minutes: number;
}

/** Where a programme has unfilled time or does two things at once, in the order of the programme. */
export function programmeClashes(programme: readonly TimedItem[]): readonly ProgrammeClash[] {
	return programme.slice(1).flatMap((second, index) => {
		const first = programme[index];
		if (!first) return [];
		const firstEndsAt = endsAt(first);
		const minutes = minutesBetween(firstEndsAt, second.startsAt);
		if (minutes === 0) return [];
		return [
			{
				kind: minutes > 0 ? ('gap' as const) : ('overlap' as const),
				firstId: first.id,
				secondId: second.id,
				firstEndsAt,
				secondStartsAt: second.startsAt,
				minutes: Math.abs(minutes)
			}
		];
	});
}
