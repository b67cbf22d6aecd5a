import { checkRotation, type Violation } from './check-rotation.ts';
import type { RotationPlan, RotationRequest } from './rotation.ts';

/** What a swap brings about, as facts by id and 0-based round; a page words them. */
export type Consequence =
	| {
			readonly kind: 'meetsAgain' | 'noLongerMeetsAgain';
			readonly teacher: string;
			readonly other: string;
			readonly round: number;
			/** Where the two meet besides. */
			readonly otherRounds: readonly number[];
	  }
	| {
			readonly kind: 'wishGained' | 'wishLost';
			readonly teacher: string;
			readonly table: string;
	  }
	| Violation;

/**
 * Two teachers trade places in a round. The swap is never refused: hard wishes that it breaks are
 * among the consequences, before the repeats and the wishes.
 *
 * @throws {RangeError} if a teacher is unknown or absent in that round: a bug in the caller
 */
export function swapSeats(
	request: RotationRequest,
	plan: RotationPlan,
	round: number,
	teacherA: string,
	teacherB: string
): { readonly plan: RotationPlan; readonly consequences: readonly Consequence[] } {
	const [one, other] = [teacherA, teacherB].map((id) => presentTeacher(request, plan, round, id));
	const seats = plan.seats.map((row, index) =>
		index === round ? swapped(row, one ?? 0, other ?? 0) : row
	);
	const { repeats, wishesMet, changedSeats, violations } = checkRotation(request, seats);
	const before = new Set(
		checkRotation(request, plan.seats).violations.map((each) => JSON.stringify(each))
	);
	const moved = [one ?? 0, other ?? 0];
	return {
		plan: {
			...plan,
			seats,
			repeats,
			wishesMet,
			changedSeats,
			provenBest:
				plan.provenBest &&
				violations.length === 0 &&
				changedSeats === plan.changedSeats &&
				repeats === plan.repeats &&
				wishesMet === plan.wishesMet,
			method: 'by-hand'
		},
		consequences: [
			...violations.filter((each) => !before.has(JSON.stringify(each))),
			...meetings(request, seats, round, moved, 'meetsAgain'),
			...meetings(request, plan.seats, round, moved, 'noLongerMeetsAgain'),
			...wishes(request, plan.seats, seats, moved)
		]
	};
}

function presentTeacher(
	{ teachers }: RotationRequest,
	plan: RotationPlan,
	round: number,
	id: string
): number {
	const index = teachers.findIndex((teacher) => teacher.id === id);
	const seat = plan.seats[round]?.[index];
	if (seat === undefined || seat === -1)
		throw new RangeError(`${id} has no place in round ${String(round)}`);
	return index;
}

function swapped(row: Int16Array, one: number, other: number): Int16Array {
	return row.map((seat, index) =>
		index === one ? (row[other] ?? seat) : index === other ? (row[one] ?? seat) : seat
	);
}

/** Whom the moved teachers sit with in this round and in another one too. */
function meetings(
	{ teachers }: RotationRequest,
	seats: readonly Int16Array[],
	round: number,
	moved: readonly number[],
	kind: 'meetsAgain' | 'noLongerMeetsAgain'
): Consequence[] {
	return moved.flatMap((teacher) =>
		teachers.flatMap(({ id }, other): Consequence[] => {
			const together = seats.flatMap((row, index) =>
				other !== teacher && (row[other] ?? -1) >= 0 && row[other] === row[teacher] ? [index] : []
			);
			if (moved.includes(other) || !together.includes(round) || together.length < 2) return [];
			const otherRounds = together.filter((each) => each !== round);
			return [{ kind, teacher: teachers[teacher]?.id ?? '', other: id, round, otherRounds }];
		})
	);
}

function wishes(
	{ tables, teachers }: RotationRequest,
	before: readonly Int16Array[],
	after: readonly Int16Array[],
	moved: readonly number[]
): Consequence[] {
	return moved.flatMap((index) => {
		const teacher = teachers[index];
		return [...new Set(teacher?.wishes)].flatMap((wish): Consequence[] => {
			const table = tables.findIndex(({ id }) => id === wish);
			const [was, is] = [before, after].map((seats) => seats.some((row) => row[index] === table));
			if (was === is) return [];
			return [{ kind: is ? 'wishGained' : 'wishLost', teacher: teacher?.id ?? '', table: wish }];
		});
	});
}
