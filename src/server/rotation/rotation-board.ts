import type { Temporal } from 'temporal-polyfill';
import { checkRotation } from '#domain/rotation/check-rotation.ts';
import { WITHOUT_SEAT } from '#domain/rotation/seat.ts';
import { m } from '#messages';
import { confirmedSignUps, type RotationFacts } from './rotation-facts.ts';
import { rotationNames } from './rotation-names.ts';
import { seatChanges } from './seat-changes.ts';
import type { StoredRotation } from './stored-rotation.ts';
import { violationWords } from './violation-words.ts';

/** The board as a page draws it. */
export interface Board {
	readonly tables: readonly {
		readonly id: string;
		/** Absent when the table is no longer there. */
		readonly number: number | null;
		readonly company: string;
		readonly professional: string;
	}[];
	readonly rounds: readonly BoardRound[];
}

export interface BoardRound {
	/** 0-based. */
	readonly index: number;
	/** `HH:MM`; absent when the programme has no rounds. */
	readonly startsAt: string | null;
	readonly cells: readonly { readonly closed: boolean; readonly seats: readonly BoardSeat[] }[];
	/** Who is there without a seat, and who is away. */
	readonly withoutSeat: readonly BoardSeat[];
	readonly away: readonly string[];
}

export interface BoardSeat {
	readonly id: string;
	readonly name: string;
	readonly fullName: string;
	/** Index of the table where this person begins: those who begin together share a mark. */
	readonly mark: number;
	/** The table before the last repair or swap when that was another one: its number, or a dash. */
	readonly before: string | null;
	readonly wrong: string | null;
}

type Made = Pick<StoredRotation, 'request' | 'plan' | 'last'>;

export function rotationBoard(
	facts: RotationFacts,
	made: Made,
	times: readonly { readonly startsAt: Temporal.PlainTime }[]
): Board {
	const { request, plan } = made;
	const names = rotationNames(facts);
	const seatOf = boardSeats(facts, made);
	const people = request.teachers.map((teacher, index) => ({ teacher, index }));
	return {
		tables: request.tables.map(({ id }) => {
			const table = facts.tables.find((each) => each.id === id);
			return {
				id,
				number: table?.number ?? null,
				company: table?.company ?? m.rotation_table_gone(),
				professional: table?.professional ?? ''
			};
		}),
		rounds: plan.seats.map((row, round) => {
			const sitting = (at: number) =>
				people
					.filter(({ index }) => row[index] === at)
					.map(({ index }) => seatOf(round, index))
					.toSorted((one, other) => one.mark - other.mark);
			return {
				index: round,
				startsAt: times[round]?.startsAt.toString({ smallestUnit: 'minute' }) ?? null,
				cells: request.tables.map(({ closedRounds }, table) => ({
					closed: closedRounds?.includes(round) ?? false,
					seats: sitting(table)
				})),
				withoutSeat: sitting(WITHOUT_SEAT),
				away: people
					.filter(({ teacher }) => teacher.absentRounds?.includes(round))
					.map(({ teacher }) => names.short(teacher.id))
			};
		})
	};
}

function boardSeats(facts: RotationFacts, made: Made) {
	const { request, plan } = made;
	const changes = seatChanges(made);
	const numberOf = (index: number) => {
		const table = facts.tables.find(({ id }) => id === request.tables[index]?.id);
		return table === undefined ? '–' : String(table.number);
	};
	const names = rotationNames(facts);
	const words = violationWords(names);
	const { violations } = checkRotation(request, plan.seats);
	const confirmed = new Set(confirmedSignUps(facts).map(({ id }) => id));
	const marks = request.teachers.map((_, index) =>
		Math.max(0, plan.seats.find((row) => (row[index] ?? -1) >= 0)?.[index] ?? 0)
	);
	return (round: number, index: number): BoardSeat => {
		const id = request.teachers[index]?.id ?? '';
		const broken = violations.find(
			(each) => each.round === round && 'teacher' in each && each.teacher === id
		);
		const change = changes.find((each) => each.round === round && each.teacher === id);
		return {
			id,
			name: names.short(id),
			fullName: names.full(id),
			mark: marks[index] ?? 0,
			before: change === undefined ? null : numberOf(change.from),
			wrong: confirmed.has(id)
				? broken
					? words(broken)
					: null
				: m.rotation_gone({ name: names.full(id) })
		};
	};
}
