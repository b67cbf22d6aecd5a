import type { ActivityPlan, Task } from '#domain/activity/activity-plan.ts';
import { openEndings } from '#domain/activity/closing.ts';
import type { Ending } from './vocabulary.ts';

/** The tasks that see to an ending: to be done, done, or dropped with a reason. */
export function endingTasks(plan: ActivityPlan, ending: Ending): readonly Task[] {
	return plan.tasks.filter((task) => task.ends === ending && isSeenTo(task));
}

/** The tasks of a step: to be done, done, or dropped with a reason. */
export function stepTasks({ tasks }: Pick<ActivityPlan, 'tasks'>, step: string): readonly Task[] {
	return tasks.filter((task) => task.step === step && isSeenTo(task));
}

function isSeenTo({ state, notNeededBecause = '' }: Task): boolean {
	return state !== 'notNeeded' || notNeededBecause.trim() !== '';
}

/** Whether an ending has taken place, or was set aside with a reason. */
export function hasEnded(plan: ActivityPlan, ending: Ending): boolean {
	return !openEndings(plan.endings).includes(ending);
}
