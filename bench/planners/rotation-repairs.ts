import { planRotation, type RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { repeatsRequest } from './rotation-requests.ts';

export interface Repair {
	readonly request: RotationRequest;
	/** The fewest that any plan can change: seats that can no longer be kept. */
	readonly changedSeats: number;
}

/** Eight tables, 24 teachers and eight rounds, in which something happens on the evening itself. */
export function repairRequest(
	event: 'stays away' | 'comes late' | 'table closes',
	who: number
): Repair {
	const base = repeatsRequest({ size: [8, 24, 8], oncePerTable: true }, 1);
	const fromRound = 1 + (who % 4);
	const rounds = Array.from({ length: 8 }, (_, round) => round);
	const later = rounds.filter((round) => round >= fromRound);
	const withTeacher = (absentRounds: readonly number[]) => ({
		...base,
		teachers: base.teachers.map((each, index) =>
			index === 3 * who ? { ...each, absentRounds } : each
		)
	});
	if (event === 'stays away') {
		const previous = { plan: firstPlan(base), fromRound };
		return { request: { ...withTeacher(later), previous }, changedSeats: 0 };
	}
	if (event === 'comes late') {
		const previous = { plan: firstPlan(withTeacher(rounds)), fromRound };
		const early = rounds.filter((round) => round < fromRound);
		return { request: { ...withTeacher(early), previous }, changedSeats: 0 };
	}
	const plan = firstPlan(base);
	const tables = base.tables.map((each, index) =>
		index === who ? { ...each, closedRounds: later } : each
	);
	const lost = plan.seats.slice(fromRound).flatMap((row) => [...row].filter((at) => at === who));
	return { request: { ...base, tables, previous: { plan, fromRound } }, changedSeats: lost.length };
}

/** The plan of a second's worth of slices, or the proven best. */
function firstPlan(request: RotationRequest) {
	const search = planRotation(request);
	for (let slice = 0; ; slice++) {
		const { value, done } = search.next();
		if ('reason' in value) throw new Error(`${value.reason}: ${value.detail}`);
		if (done || value.provenBest || slice > 200) return value;
	}
}
