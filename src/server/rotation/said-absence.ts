import type { Absence } from './repair-rotation.ts';
import type { RepairCause } from './stored-rotation.ts';

/**
 * What somebody's words mean for the rounds. Who is late misses the rounds from `now` up to and
 * including the one that is named; all others begin at the one that is named, or after it.
 *
 * @param now 0-based: the round that is going on, or comes next
 * @returns also the first round in which a seat may change
 */
export function saidAbsence(
	{ what, who, round }: RepairCause,
	rounds: number,
	now: number
): { readonly absence: Absence; readonly fromRound: number } {
	const areTables = what === 'closed' || what === 'opened';
	const between = (first: number, last: number) =>
		Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
	const [fromRound, away] = {
		late: [Math.min(now, round), between(Math.min(now, round), round)] as const,
		absent: [round, between(round, rounds - 1)] as const,
		closed: [round, between(round, rounds - 1)] as const,
		leaves: [round + 1, between(round + 1, rounds - 1)] as const,
		back: [round, []] as const,
		opened: [round, []] as const
	}[what];
	return {
		absence: { teachers: areTables ? [] : who, tables: areTables ? who : [], rounds: away },
		fromRound
	};
}
