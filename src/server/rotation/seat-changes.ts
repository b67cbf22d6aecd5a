import { ABSENT } from '#domain/rotation/seat.ts';
import type { Locale } from '#domain/text/locale.ts';
import { sayIn } from '#domain/text/say.ts';
import { m } from '#messages';
import { previousPlan } from './previous-plan.ts';
import { rotationNames } from './rotation-names.ts';
import type { RotationFacts } from './rotation-facts.ts';
import type { StoredRotation } from './stored-rotation.ts';

export interface SeatChange {
	/** Id of the sign-up. */
	readonly teacher: string;
	/** 0-based. */
	readonly round: number;
	/** Indexes of tables in the request of now; negative without a seat. */
	readonly from: number;
	readonly to: number;
}

/** The seats that the last repair or swap changed; none after a rotation that was made anew. */
export function seatChanges({
	request,
	plan,
	last
}: Pick<StoredRotation, 'request' | 'plan' | 'last'>): readonly SeatChange[] {
	if (last?.before === undefined || last.change.kind === 'made') return [];
	const before = previousPlan(last.before, request, 0).seats;
	return request.teachers.flatMap(({ id }, index) =>
		plan.seats.flatMap((row, round) => {
			const from = before[round]?.[index] ?? ABSENT;
			const to = row[index] ?? ABSENT;
			return to === ABSENT || to === from ? [] : [{ teacher: id, round, from, to }];
		})
	);
}

/** A sentence for each person who has to know, in the order of the rotation. */
export function seatChangeWords(
	facts: RotationFacts,
	stored: StoredRotation,
	locale: Locale
): readonly string[] {
	const names = rotationNames(facts);
	const { list } = sayIn(locale);
	const number = (index: number) => {
		const id = stored.request.tables[index]?.id;
		return facts.tables.find((table) => table.id === id)?.number;
	};
	const words = ({ round: index, ...change }: SeatChange) => {
		const [round, from, to] = [index + 1, number(change.from), number(change.to)];
		if (to === undefined) return m.rotation_moved_nowhere({ round });
		return from === undefined
			? m.rotation_moved_to({ round, to })
			: m.rotation_moved({ round, from, to });
	};
	const byTeacher = Map.groupBy(seatChanges(stored), ({ teacher }) => teacher);
	return [...byTeacher].map(([teacher, changes]) =>
		m.rotation_moves({ name: names.full(teacher), moves: list(changes.map(words)) })
	);
}
