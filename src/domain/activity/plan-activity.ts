import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Playbook, PlaybookStep } from '#domain/playbook/playbook.ts';
import { phases, type Phase } from '#domain/playbook/vocabulary.ts';
import { latest, settledDate } from './due-date.ts';
import { planProgramme } from './plan-programme.ts';
import type {
	ActivityFacts,
	PlannedActivity,
	PlannedItem,
	PlannedTask
} from './planned-activity.ts';

/**
 * The complete, dated plan that a playbook gives for a day.
 *
 * Tasks before and after the day fall on school days, none before `facts.today`; a task is never due
 * before what it waits for. When no school day is left before the day, preparation is due on the day.
 * Deterministic: equal input gives an equal plan.
 */
export function planActivity(
	playbook: Playbook,
	facts: ActivityFacts,
	calendar: SchoolCalendar
): PlannedActivity {
	const programme = planProgramme(playbook, facts);
	const tasks = planTasks(playbook, programme, facts, calendar);
	const dueOn = new Map(tasks.map((task) => [task.step, task.dueOn]));
	return {
		tasks,
		programme,
		mails: playbook.mails.map(({ id, to, step }) => ({
			mail: id,
			to,
			sendOn: dueOn.get(step) ?? facts.date
		})),
		roles: playbook.roles
	};
}

function planTasks(
	playbook: Playbook,
	programme: readonly PlannedItem[],
	facts: ActivityFacts,
	calendar: SchoolCalendar
): readonly PlannedTask[] {
	const dueOn = new Map<string, Temporal.PlainDate>();
	const tasks: PlannedTask[] = [];
	for (const phase of phases) {
		for (const step of playbook[phase]) {
			const due = planDue(step, phase, programme, facts);
			if (!due) continue;
			const settled = settledDate(phase, due.on, facts, calendar);
			const waitsUntil = (step.after ?? []).map((id) => dueOn.get(id) ?? settled);
			const on = waitsUntil.reduce(latest, settled);
			dueOn.set(step.id, on);
			tasks.push({
				step: step.id,
				phase,
				by: step.by,
				dueOn: on,
				...(due.at && { dueAt: due.at }),
				...(step.ends && { ends: step.ends })
			});
		}
	}
	return tasks.sort(inOrder);
}

/** The moment that a step wishes for, before school days are looked at. */
function planDue(
	{ due }: PlaybookStep,
	phase: Phase,
	programme: readonly PlannedItem[],
	{ date, startsAt }: ActivityFacts
): { readonly on: Temporal.PlainDate; readonly at?: Temporal.PlainTime } | undefined {
	if ('weeks' in due) return { on: date.add({ weeks: due.weeks }) };
	if ('days' in due) return { on: date.add({ days: due.days }) };
	const { minutes, from } = due;
	const start = from ? programme.find(({ template }) => template === from)?.startsAt : startsAt;
	if (!start) return undefined;
	return phase === 'during' ? { on: date, at: start.add({ minutes }) } : { on: date };
}

const midnight = new Temporal.PlainTime();

function inOrder(a: PlannedTask, b: PlannedTask): number {
	return (
		phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
		Temporal.PlainDate.compare(a.dueOn, b.dueOn) ||
		Temporal.PlainTime.compare(a.dueAt ?? midnight, b.dueAt ?? midnight)
	);
}
