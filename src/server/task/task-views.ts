import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan, Task } from '#domain/activity/activity-plan.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { roleName } from '#domain/playbook/role-name.ts';
import type { Phase, Role } from '#domain/playbook/vocabulary.ts';
import type { Locale } from '#domain/text/locale.ts';
import { clock } from '#server/activity/activity-head.ts';

/** A task in words, as a run sheet shows it. */
export interface TaskView {
	readonly id: string;
	readonly phase: Phase;
	readonly title: string;
	readonly why: string | null;
	readonly tip: string | null;
	readonly dueOn: string;
	/** `HH:MM`, on the day itself. */
	readonly dueAt: string | null;
	readonly pinned: boolean;
	/** `late` is open and past its day. */
	readonly state: 'done' | 'late' | 'todo' | 'skipped';
	readonly notNeededBecause: string | null;
	readonly role: Role;
	readonly roleName: string;
	readonly assignee: { readonly id: string; readonly name: string } | null;
	/** Names of those who hold the role, when nobody in particular has the task. */
	readonly holders: readonly string[];
	/** Titles of open tasks that come first. */
	readonly waitsFor: readonly string[];
	/** The stage that it belongs to, in a playbook that has stages. */
	readonly stage: string | null;
	/** Not from the playbook. */
	readonly own: boolean;
}

export function taskViews(
	plan: ActivityPlan,
	today: Temporal.PlainDate,
	locale: Locale
): readonly TaskView[] {
	const playbook = playbookFor(plan.kind);
	const texts = playbook.texts[locale].steps;
	const steps = [...playbook.before, ...playbook.during, ...playbook.after];
	const { stages } = playbook.texts[locale];
	const title = (task: Task) => {
		const words = task.title ?? texts[task.step ?? '']?.title ?? task.step ?? '';
		return task.occurrence === undefined ? words : `${words} (${String(task.occurrence)})`;
	};
	return plan.tasks.map((task) => {
		const step = steps.find(({ id }) => id === task.step);
		const after = step?.after ?? [];
		return {
			id: task.id,
			phase: task.phase,
			title: title(task),
			why: texts[task.step ?? '']?.why ?? null,
			tip: texts[task.step ?? '']?.tip ?? null,
			dueOn: task.dueOn.toString(),
			dueAt: task.dueAt ? clock(task.dueAt) : null,
			pinned: task.pinned,
			state: stateOf(task, plan, today),
			notNeededBecause: task.notNeededBecause ?? null,
			role: task.by,
			roleName: roleName(task.by, locale),
			assignee: task.assignee ?? null,
			holders: plan.roles.filter(({ role }) => role === task.by).map(({ name }) => name),
			waitsFor: plan.tasks
				.filter(({ step: id, state }) => state === 'open' && after.includes(id ?? ''))
				.map(title),
			stage: stages[step?.stage ?? '']?.title ?? null,
			own: task.step === undefined
		};
	});
}

function stateOf(
	{ state, dueOn }: Task,
	plan: ActivityPlan,
	today: Temporal.PlainDate
): TaskView['state'] {
	if (state === 'done') return 'done';
	if (state === 'notNeeded') return 'skipped';
	const running = plan.state === 'planned' || plan.state === 'held';
	return running && Temporal.PlainDate.compare(dueOn, today) < 0 ? 'late' : 'todo';
}
