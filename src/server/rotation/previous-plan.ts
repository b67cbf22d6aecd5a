import type { RotationPlan, RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { ABSENT, WITHOUT_SEAT } from '#domain/rotation/seat.ts';

/**
 * A plan in the order of another request, as far as its people and tables are still there.
 *
 * Whoever is new, and whoever sat at a table that is gone, is without a seat from `fromRound` on.
 */
export function previousPlan(
	made: { readonly request: RotationRequest; readonly plan: RotationPlan },
	now: RotationRequest,
	fromRound: number
): RotationPlan {
	const teacherOf = new Map(made.request.teachers.map(({ id }, index) => [id, index]));
	const tableOf = new Map(now.tables.map(({ id }, index) => [id, index]));
	const seats = Array.from({ length: now.rounds }, (_, round) =>
		Int16Array.from(now.teachers, ({ id, absentRounds }) => {
			const seat = made.plan.seats[round]?.[teacherOf.get(id) ?? -1];
			const isAway = absentRounds?.includes(round) === true || round < fromRound;
			if (seat === undefined || seat < 0) return isAway ? ABSENT : WITHOUT_SEAT;
			return tableOf.get(made.request.tables[seat]?.id ?? '') ?? (isAway ? ABSENT : WITHOUT_SEAT);
		})
	);
	return { ...made.plan, seats };
}
