import { checkRotation } from '#domain/rotation/check-rotation.ts';
import { m } from '#messages';
import { previousPlan } from './previous-plan.ts';
import { rotationNames } from './rotation-names.ts';
import { rotationRequest } from './rotation-request.ts';
import type { RotationFacts } from './rotation-facts.ts';
import type { MadeRotation } from './stored-rotation.ts';
import { violationWords } from './violation-words.ts';

/** Why a rotation no longer fits who and what is there now, in sentences. Empty when it fits. */
export function rotationMismatch(facts: RotationFacts, made: MadeRotation): readonly string[] {
	const { request } = made;
	const now = rotationRequest(facts, request.objective, request.seed, request);
	const names = rotationNames(facts);
	const words = violationWords(names);
	const carried = previousPlan(made, now, 0);
	const before = new Set(
		checkRotation(request, made.plan.seats).violations.map((each) => JSON.stringify(each))
	);
	return [
		...missing(request.teachers, now.teachers).map((id) =>
			m.rotation_gone({ name: names.full(id) })
		),
		...missing(now.teachers, request.teachers).map((id) =>
			m.rotation_new({ name: names.full(id) })
		),
		...missing(request.tables, now.tables).map(() => m.rotation_table_lost()),
		...missing(now.tables, request.tables).map((id) =>
			m.rotation_table_new({ table: names.table(id) })
		),
		...(request.rounds === now.rounds
			? []
			: [m.rotation_rounds_changed({ made: request.rounds, now: now.rounds })]),
		...checkRotation(now, carried.seats)
			.violations.filter((each) => each.kind === 'ownEmployer' && !before.has(JSON.stringify(each)))
			.map(words)
	];
}

function missing(
	from: readonly { readonly id: string }[],
	among: readonly { readonly id: string }[]
): string[] {
	const known = new Set(among.map(({ id }) => id));
	return from.map(({ id }) => id).filter((id) => !known.has(id));
}
