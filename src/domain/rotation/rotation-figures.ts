import type { RotationRequest } from './rotation.ts';
import { ABSENT } from './seat.ts';

type Seats = readonly Int16Array[];

/** Meetings of two teachers beyond their first. */
export function repeatsIn(seats: Seats): number {
	const teachers = seats[0]?.length ?? 0;
	const hasMet = new Uint8Array(teachers * teachers);
	let repeats = 0;
	for (const row of seats) {
		const groups: number[][] = [];
		for (let teacher = 0; teacher < teachers; teacher++) {
			const table = row[teacher] ?? ABSENT;
			if (table < 0) continue;
			const group = (groups[table] ??= []);
			for (const other of group) {
				repeats += hasMet[other * teachers + teacher] ?? 0;
				hasMet[other * teachers + teacher] = 1;
			}
			group.push(teacher);
		}
	}
	return repeats;
}

/** Wished tables at which the wisher sits at least once. */
export function wishesMetIn({ tables, teachers }: RotationRequest, seats: Seats): number {
	const indexOf = new Map(tables.map(({ id }, index) => [id, index]));
	return teachers.reduce((met, { wishes = [] }, teacher) => {
		if (wishes.length === 0) return met;
		const visited = new Set(seats.map((row) => row[teacher]));
		const wished = [...new Set(wishes)].map((id) => indexOf.get(id));
		return met + wished.filter((table) => table !== undefined && visited.has(table)).length;
	}, 0);
}

/** Seats in the previous plan that a teacher who is now present does not keep. */
export function changedSeatsIn({ previous }: RotationRequest, seats: Seats): number {
	if (!previous) return 0;
	return seats.reduce(
		(sum, row, round) =>
			sum +
			row.filter((table, teacher) => {
				const before = previous.plan.seats[round]?.[teacher] ?? ABSENT;
				return before >= 0 && table !== ABSENT && table !== before;
			}).length,
		0
	);
}
