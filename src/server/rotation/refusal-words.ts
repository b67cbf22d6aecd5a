import { m } from '#messages';
import type { Refusal } from './situation.ts';

/** Why a rotation stayed as it was, and what helps. */
export function refusalWords(reason: Refusal): string {
	switch (reason) {
		case 'over':
			return m.rotation_refused_over();
		case 'locked':
			return m.rotation_refused_locked();
		case 'changed-meanwhile':
			return m.rotation_refused_changed();
		case 'not-found':
		case 'no-rotation':
			return m.rotation_refused_none();
		case 'no-tables':
			return m.rotation_no_tables_text();
		case 'no-teachers':
			return m.rotation_no_teachers_text();
		case 'too-many-rounds':
			return m.rotation_refused_rounds();
		case 'impossible':
			return m.rotation_refused_impossible();
		case 'unknown-seat':
			return m.rotation_swap_unknown();
		case 'same-table':
			return m.rotation_swap_same_table();
		case 'nothing-to-undo':
			return m.rotation_refused_undo();
		case 'plan-outdated':
			return m.rotation_refused_outdated();
		case 'planner-failed':
			return m.rotation_refused_failed();
	}
}
