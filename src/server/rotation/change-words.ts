import { m } from '#messages';
import type { RotationNames } from './rotation-names.ts';
import type { StoredRotation } from './stored-rotation.ts';

/** What was last done to a rotation, in a sentence. */
export function changeWords(
	{ change, before }: NonNullable<StoredRotation['last']>,
	names: RotationNames
): string {
	switch (change.kind) {
		case 'made':
			return before ? m.rotation_last_made_again() : m.rotation_last_made();
		case 'repaired':
			if (change.seats === 0) return m.rotation_last_repaired_none();
			return change.seats === 1
				? m.rotation_last_repaired_one()
				: m.rotation_last_repaired({ seats: change.seats });
		case 'swapped':
			return m.rotation_last_swapped({
				name: names.full(change.teacher),
				other: names.full(change.other),
				round: change.round + 1
			});
	}
}
