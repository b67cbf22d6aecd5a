import type { Violation } from '#domain/rotation/check-rotation.ts';
import { m } from '#messages';
import type { RotationNames } from './rotation-names.ts';

/** A broken hard wish in a sentence. */
export function violationWords(names: RotationNames): (violation: Violation) => string {
	return (violation) => {
		const round = violation.round + 1;
		switch (violation.kind) {
			case 'notPresent':
				return m.rotation_not_present({ name: names.full(violation.teacher), round });
			case 'leftOut':
				return m.rotation_left_out({ name: names.full(violation.teacher), round });
			case 'ownEmployer':
				return m.rotation_own_employer({ name: names.full(violation.teacher), round });
			case 'avoided':
			case 'twiceAtTable':
				return m.rotation_twice_at_table({
					name: names.full(violation.teacher),
					table: names.table(violation.table)
				});
			case 'closedTable':
				return m.rotation_closed_table({ table: names.table(violation.table), round });
			case 'overfullTable':
				return m.rotation_overfull({ table: names.table(violation.table), round });
			case 'notTogether':
				return m.rotation_not_together({ round });
			case 'pastChanged':
				return m.rotation_past_changed({ round });
		}
	};
}
