import type { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Meeting, Task } from './activity-plan.ts';
import { settledDate } from './due-date.ts';
import { planActivity } from './plan-activity.ts';
import type { ActivityFacts, PlannedTask } from './planned-activity.ts';

export interface MovedTask {
	readonly id: string;
	readonly dueOn: Temporal.PlainDate;
	readonly dueAt?: Temporal.PlainTime;
}

/**
 * The new dates of the tasks that go along when an activity moves, in the order of `tasks`. Tasks that
 * are done, not needed or pinned stay out of it. Steps are planned anew; own tasks keep their distance
 * to the day and then look for a school day.
 *
 * @param from the day and start time before the move
 * @param to what holds after it
 */
export function movedTasks(
	tasks: readonly Task[],
	from: Pick<ActivityFacts, 'date' | 'startsAt'>,
	to: ActivityFacts,
	playbook: Playbook,
	calendar: SchoolCalendar
): readonly MovedTask[] {
	const planned = new Map(
		planActivity(playbook, to, calendar).tasks.map((task) => [
			turnOf(task.step, task.occurrence),
			task
		])
	);
	return tasks
		.filter(({ state, pinned }) => state === 'open' && !pinned)
		.map((task) => {
			const step =
				task.step === undefined ? undefined : planned.get(turnOf(task.step, task.occurrence));
			return step
				? { id: task.id, ...moment(step.dueOn, step.dueAt) }
				: { id: task.id, ...shifted(task, from, to, calendar) };
		});
}

/**
 * What a period that became longer or shorter does to steps that come round: the turns that have no task
 * yet, and the open tasks, by id, whose turn falls away.
 */
export function turnChanges(
	tasks: readonly Task[],
	to: ActivityFacts,
	playbook: Playbook,
	calendar: SchoolCalendar
): { readonly added: readonly PlannedTask[]; readonly gone: readonly string[] } {
	const turns = planActivity(playbook, to, calendar).tasks.filter(({ occurrence }) => occurrence);
	const planned = new Set(turns.map(({ step, occurrence }) => turnOf(step, occurrence)));
	const there = new Set(tasks.map(({ step = '', occurrence }) => turnOf(step, occurrence)));
	return {
		added: turns.filter(({ step, occurrence }) => !there.has(turnOf(step, occurrence))),
		gone: tasks
			.filter(
				({ step, occurrence, state, pinned }) =>
					step !== undefined &&
					occurrence !== undefined &&
					state === 'open' &&
					!pinned &&
					!planned.has(turnOf(step, occurrence))
			)
			.map(({ id }) => id)
	};
}

/** The new days of meetings that go along, on school days within the period. Pinned ones stay. */
export function movedMeetings(
	meetings: readonly Pick<Meeting, 'id' | 'on' | 'isPinned'>[],
	from: Pick<ActivityFacts, 'date'>,
	to: ActivityFacts,
	calendar: SchoolCalendar
): readonly { readonly id: string; readonly on: Temporal.PlainDate }[] {
	const distance = from.date.until(to.date);
	return meetings
		.filter(({ isPinned }) => !isPinned)
		.map(({ id, on }) => ({ id, on: settledDate('during', on.add(distance), to, calendar) }));
}

function turnOf(step: string, occurrence = 1): string {
	return `${step} ${String(occurrence)}`;
}

function shifted(
	{ phase, dueOn, dueAt }: Task,
	from: Pick<ActivityFacts, 'date' | 'startsAt'>,
	to: ActivityFacts,
	calendar: SchoolCalendar
) {
	const wished = dueOn.add(from.date.until(to.date));
	const later = from.startsAt.until(to.startsAt);
	return moment(settledDate(phase, wished, to, calendar), dueAt?.add(later));
}

function moment(dueOn: Temporal.PlainDate, dueAt: Temporal.PlainTime | undefined) {
	return dueAt ? { dueOn, dueAt } : { dueOn };
}
