import type { Phase, Role } from '#domain/playbook/vocabulary.ts';

/** A task in words, as a run sheet shows it. Dates as `YYYY-MM-DD`, times as `HH:MM`. */
export interface TaskInWords {
	readonly id: string;
	readonly phase: Phase;
	readonly title: string;
	readonly why: string | null;
	readonly tip: string | null;
	readonly dueOn: string;
	readonly dueAt: string | null;
	readonly pinned: boolean;
	/** `late` is open and past its day. */
	readonly state: 'done' | 'late' | 'todo' | 'skipped';
	readonly notNeededBecause: string | null;
	readonly role: Role;
	readonly roleName: string;
	readonly assignee: { readonly id: string; readonly name: string } | null;
	readonly holders: readonly string[];
	/** The stage that it belongs to, in a playbook that has stages. */
	readonly stage: string | null;
	readonly waitsFor: readonly string[];
	readonly own: boolean;
}

export interface PersonChoice {
	readonly id: string;
	readonly name: string;
	readonly organisation: string | null;
}

/** A form that came back: what was typed and what was wrong. */
export interface RefusedTask {
	readonly form: 'own' | 'reason' | 'date' | 'title';
	readonly task: string;
	readonly values: Readonly<Record<string, string>>;
	readonly errors: Readonly<Record<string, string>>;
}

/** People as the options of a select, under the organisation they belong to. */
export function personOptions(people: readonly PersonChoice[], elsewhere: string) {
	return people
		.map(({ id, name, organisation }) => ({
			value: id,
			label: name,
			group: organisation ?? elsewhere
		}))
		.sort((a, b) => a.group.localeCompare(b.group) || a.label.localeCompare(b.label));
}
