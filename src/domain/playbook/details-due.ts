import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';

/** Of these details, the ones that nobody has filled in yet, in the same order. */
export function missingDetails<Id extends string>(
	{ details }: Pick<ActivityPlan, 'details'>,
	ids: readonly Id[]
): readonly Id[] {
	return ids.filter((id) => details[id] === undefined);
}

/**
 * The day on which a step is first due, when that is no more than `weeksAhead` after `today`; absent when it
 * is later, or when the plan has no such step or does not need it.
 */
export function stepDueBy(
	{ tasks }: Pick<ActivityPlan, 'tasks'>,
	step: string,
	today: Temporal.PlainDate,
	weeksAhead = 0
): Temporal.PlainDate | undefined {
	const limit = today.add({ weeks: weeksAhead });
	return tasks
		.filter((task) => task.step === step && task.state !== 'notNeeded')
		.map(({ dueOn }) => dueOn)
		.filter((dueOn) => Temporal.PlainDate.compare(dueOn, limit) <= 0)
		.sort((a, b) => Temporal.PlainDate.compare(a, b))[0];
}
