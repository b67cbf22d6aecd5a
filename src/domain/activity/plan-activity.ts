import { Temporal } from 'temporal-polyfill';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import type { Playbook, PlaybookStep } from '#domain/playbook/playbook.ts';
import { phases, type Phase } from '#domain/playbook/vocabulary.ts';
import { latest, recurring, settledDate } from './due-date.ts';
import { planMeetings } from './plan-meetings.ts';
import { planProgramme } from './plan-programme.ts';
import type {
	ActivityFacts,
	PlannedActivity,
	PlannedItem,
	PlannedTask
} from './planned-activity.ts';

/**
 * The complete, dated plan that a playbook gives for a day, or for a period from a day on.
 *
 * Tasks before and after it fall on school days, none before `facts.today`; a task is never due
 * before what it waits for. When no school day is left before the day, preparation is due on the day.
 * A step that comes round again is a task each time. Deterministic: equal input gives an equal plan.
 */
export function planActivity(
	playbook: Playbook,
	facts: ActivityFacts,
	calendar: SchoolCalendar
): PlannedActivity {
	const programme = planProgramme(playbook, facts);
	const tasks = planTasks(playbook, programme, facts, calendar);
	const dueOn = new Map(tasks.toReversed().map((task) => [task.step, task.dueOn]));
	return {
		tasks,
		programme,
		meetings: planMeetings(playbook, facts, calendar),
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
			const moments = planDue(step, phase, programme, facts);
			for (const [index, { on: wished, at }] of moments.entries()) {
				const settled = at ? wished : settledDate(phase, wished, facts, calendar);
				const waitsUntil = (step.after ?? []).map((id) => dueOn.get(id) ?? settled);
				const on = waitsUntil.reduce(latest, settled);
				if (index === 0) dueOn.set(step.id, on);
				tasks.push({
					step: step.id,
					...(step.every && { occurrence: index + 1 }),
					phase,
					by: step.by,
					dueOn: on,
					...(at && { dueAt: at }),
					...(step.ends && { ends: step.ends })
				});
			}
		}
	}
	return tasks.sort(inOrder);
}

interface Moment {
	readonly on: Temporal.PlainDate;
	readonly at?: Temporal.PlainTime;
}

/** The moments that a step wishes for, before school days are looked at; none when it falls away. */
function planDue(
	{ due, every }: PlaybookStep,
	phase: Phase,
	programme: readonly PlannedItem[],
	{ date, until = date, startsAt }: ActivityFacts
): readonly Moment[] {
	if ('minutes' in due) {
		const { minutes, from } = due;
		const start = from ? programme.find(({ template }) => template === from)?.startsAt : startsAt;
		if (!start) return [];
		return [phase === 'during' ? { on: date, at: start.add({ minutes }) } : { on: date }];
	}
	const first = (phase === 'after' ? until : date).add(due);
	return every ? recurring(first, every.weeks, until).map((on) => ({ on })) : [{ on: first }];
}

const midnight = new Temporal.PlainTime();

function inOrder(a: PlannedTask, b: PlannedTask): number {
	return (
		phases.indexOf(a.phase) - phases.indexOf(b.phase) ||
		Temporal.PlainDate.compare(a.dueOn, b.dueOn) ||
		Temporal.PlainTime.compare(a.dueAt ?? midnight, b.dueAt ?? midnight)
	);
}
