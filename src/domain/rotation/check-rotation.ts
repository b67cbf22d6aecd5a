import type { RotationRequest } from './rotation.ts';
import { changedSeatsIn, repeatsIn, wishesMetIn } from './rotation-figures.ts';
import { ABSENT } from './seat.ts';

/** A hard wish that the seats break, by ids and 0-based rounds. */
export type Violation =
	| { readonly kind: 'notPresent'; readonly teacher: string; readonly round: number }
	| { readonly kind: 'leftOut'; readonly teacher: string; readonly round: number }
	| {
			readonly kind: 'ownEmployer';
			readonly teacher: string;
			readonly table: string;
			readonly round: number;
	  }
	| {
			readonly kind: 'avoided';
			readonly teacher: string;
			readonly table: string;
			readonly round: number;
	  }
	| {
			readonly kind: 'twiceAtTable';
			readonly teacher: string;
			readonly table: string;
			readonly round: number;
	  }
	| {
			readonly kind: 'closedTable';
			readonly teacher: string;
			readonly table: string;
			readonly round: number;
	  }
	| {
			readonly kind: 'overfullTable';
			readonly table: string;
			readonly people: number;
			readonly round: number;
	  }
	| { readonly kind: 'notTogether'; readonly key: string; readonly round: number }
	| { readonly kind: 'pastChanged'; readonly teacher: string; readonly round: number };

export interface RotationCheck {
	readonly repeats: number;
	readonly wishesMet: number;
	readonly changedSeats: number;
	/** Teachers who are present without a seat, over all rounds. */
	readonly withoutSeat: number;
	/** Per round the largest minus the smallest group at the open tables. */
	readonly sizeSpread: readonly number[];
	readonly violations: readonly Violation[];
}

/** Recomputes every figure and every broken wish from the seats alone. */
export function checkRotation(
	request: RotationRequest,
	seats: readonly Int16Array[]
): RotationCheck {
	const firstRound = request.previous?.fromRound ?? 0;
	return {
		repeats: repeatsIn(seats),
		wishesMet: wishesMetIn(request, seats),
		changedSeats: changedSeatsIn(request, seats),
		withoutSeat: seats.reduce((sum, row) => sum + row.filter((seat) => seat < ABSENT).length, 0),
		sizeSpread: seats.map((row, round) => sizeSpread(request, row, round)),
		violations: seats.flatMap((row, round) =>
			round < firstRound
				? pastViolations(request, row, round)
				: [
						...teacherViolations(request, seats, round),
						...tableViolations(request, row, round),
						...togetherViolations(request, row, round)
					]
		)
	};
}

function sizeSpread({ tables }: RotationRequest, row: Int16Array, round: number): number {
	const sizes = tables.flatMap(({ closedRounds = [] }, table) =>
		closedRounds.includes(round) ? [] : [row.filter((seat) => seat === table).length]
	);
	return sizes.length === 0 ? 0 : Math.max(...sizes) - Math.min(...sizes);
}

function pastViolations(
	{ teachers, previous }: RotationRequest,
	row: Int16Array,
	round: number
): Violation[] {
	const before = previous?.plan.seats[round];
	return teachers.flatMap(({ id }, index) =>
		row[index] === (before?.[index] ?? ABSENT) ? [] : [{ kind: 'pastChanged', teacher: id, round }]
	);
}

function teacherViolations(
	{ tables, teachers, oncePerTable }: RotationRequest,
	seats: readonly Int16Array[],
	round: number
): Violation[] {
	return teachers.flatMap((teacher, index): Violation[] => {
		const seat = seats[round]?.[index] ?? ABSENT;
		const isAbsent = teacher.absentRounds?.includes(round) ?? false;
		if (seat === ABSENT) return isAbsent ? [] : [{ kind: 'leftOut', teacher: teacher.id, round }];
		if (isAbsent) return [{ kind: 'notPresent', teacher: teacher.id, round }];
		const table = tables[seat];
		if (!table) return [];
		const isOwn = table.employer !== undefined && table.employer === teacher.employer;
		const isSecond = seats.slice(0, round).some((row) => row[index] === seat);
		const kinds = [
			...(isOwn ? (['ownEmployer'] as const) : []),
			...(teacher.avoid?.includes(table.id) ? (['avoided'] as const) : []),
			...(oncePerTable && isSecond ? (['twiceAtTable'] as const) : []),
			...(table.closedRounds?.includes(round) ? (['closedTable'] as const) : [])
		];
		return kinds.map((kind) => ({ kind, teacher: teacher.id, table: table.id, round }));
	});
}

function tableViolations({ tables }: RotationRequest, row: Int16Array, round: number): Violation[] {
	return tables.flatMap(({ id, capacity = Infinity }, table): Violation[] => {
		const people = row.filter((seat) => seat === table).length;
		return people > capacity ? [{ kind: 'overfullTable', table: id, people, round }] : [];
	});
}

function togetherViolations(
	{ teachers }: RotationRequest,
	row: Int16Array,
	round: number
): Violation[] {
	const keys = new Set(teachers.flatMap(({ together }) => together ?? []));
	return [...keys].flatMap((key): Violation[] => {
		const seats = teachers.flatMap(({ together }, index) =>
			together === key && row[index] !== ABSENT ? [row[index]] : []
		);
		return new Set(seats).size > 1 ? [{ kind: 'notTogether', key, round }] : [];
	});
}
