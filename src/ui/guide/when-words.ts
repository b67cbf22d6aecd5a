import type { Due } from '#domain/playbook/playbook.ts';
import type { Phase } from '#domain/playbook/vocabulary.ts';
import { m } from '#messages';

/** When a step comes, as one says it before a day is chosen: `6 weken`, `op de dag`. */
export function whenWords(due: Due, phase: Phase): string {
	if ('minutes' in due) return m.guide_on_the_day();
	const weeks = Math.abs('weeks' in due ? due.weeks : 0);
	const days = Math.abs('days' in due ? due.days : 0);
	if (weeks === 0 && days === 0) return m.guide_at_the_start();
	if (phase === 'during') return m.guide_week({ week: weeks + 1 });
	return weeks > 0 ? m.guide_weeks({ count: weeks }) : m.guide_days({ count: days });
}
