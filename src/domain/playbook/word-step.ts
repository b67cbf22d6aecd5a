import type { Task } from '#domain/activity/activity-plan.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Playbook, StepTexts } from './playbook.ts';

export type WordedTask = Partial<StepTexts> & Pick<StepTexts, 'title'>;

/**
 * The words of a task: its own title where somebody gave one, and the why and the tip of its step.
 * A step that the playbook no longer has keeps its id as its title, so that the task stays visible.
 */
export function wordTask(
	playbook: Pick<Playbook, 'texts'>,
	{ step, title }: Pick<Task, 'step' | 'title'>,
	locale: Locale
): WordedTask {
	const texts = step === undefined ? undefined : playbook.texts[locale].steps[step];
	return { ...texts, title: title ?? texts?.title ?? step ?? '' };
}

/** The title and the goal that the playbook gives to an item of its programme. */
export function wordProgrammeItem(
	playbook: Pick<Playbook, 'texts'>,
	template: string,
	locale: Locale
): { readonly title: string; readonly goal: string } {
	return playbook.texts[locale].programme[template] ?? { title: template, goal: '' };
}
