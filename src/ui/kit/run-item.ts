import type { Phase } from '#domain/playbook/vocabulary.ts';

/** One line of a run sheet, in words. */
export interface RunItem {
	readonly id: string;
	readonly phase: Phase;
	/** A day before and after, a time on the day: `20 nov`, `9.20`. */
	readonly when: string;
	readonly what: string;
	readonly state: 'done' | 'late' | 'todo' | 'skipped';
	readonly href?: string;
}
