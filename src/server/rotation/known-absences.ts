import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import { m } from '#messages';
import { rotationNames } from './rotation-names.ts';
import type { RotationFacts } from './rotation-facts.ts';

/** Who is away and which tables are closed according to a rotation, in sentences. */
export function knownAbsences(
	facts: RotationFacts,
	{ teachers, tables, rounds }: RotationRequest,
	locale: Locale
): readonly string[] {
	const names = rotationNames(facts);
	const { list } = sayIn(locale);
	const words = (name: string, away: readonly number[] = []) => {
		if (away.length === 0) return [];
		return away.length === rounds
			? [m.rotation_known_never({ name })]
			: [
					m.rotation_known_rounds({
						name,
						rounds: list(away.map((round) => String(round + 1)))
					})
				];
	};
	return [
		...teachers.flatMap(({ id, absentRounds }) => words(names.full(id), absentRounds)),
		...tables.flatMap(({ id, closedRounds }) => words(names.table(id), closedRounds))
	];
}
