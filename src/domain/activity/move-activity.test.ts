import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '#domain/calendar/free-days.ts';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Task } from './activity-plan.ts';
import { movedTasks } from './move-activity.ts';
import { planActivity } from './plan-activity.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const playbook = playbookFor('speed-date');
const calendar = calendarFor('midden', []);
const before = {
	date: day('2027-01-28'),
	startsAt: Temporal.PlainTime.from('16:00'),
	today: day('2026-09-01'),
	rounds: { count: 4, roundMinutes: 12, changeMinutes: 3 }
};
const tasks: readonly Task[] = planActivity(playbook, before, calendar).tasks.map((task) => ({
	...task,
	id: task.step,
	pinned: false,
	state: 'open'
}));
const own = (changes: Partial<Task>): Task => ({
	id: 'own',
	title: 'Bel de wethouder',
	phase: 'before',
	by: 'coordinator',
	dueOn: day('2027-01-20'),
	pinned: false,
	state: 'open',
	...changes
});

function move(from: readonly Task[], to: Partial<typeof before>): readonly Task[] {
	const moved = movedTasks(from, before, { ...before, ...to }, playbook, calendar);
	const byId = new Map(moved.map((task) => [task.id, task]));
	return from.map((task) => ({ ...task, ...byId.get(task.id) }));
}

const dates = (list: readonly Task[]) => list.map(({ dueOn }) => dueOn.toString());
const anyDate = fc.integer({ min: 0, max: 300 }).map((days) => day('2026-11-23').add({ days }));

describe('G2 moving the day', () => {
	test('plans the open steps anew', () => {
		const to = { date: day('2027-03-11'), startsAt: Temporal.PlainTime.from('13:00') };
		const planned = planActivity(playbook, { ...before, ...to }, calendar).tasks;
		const moved = new Map(move(tasks, to).map((task) => [task.id, task]));
		for (const { step, dueOn, dueAt } of planned) {
			expect(moved.get(step)?.dueOn.toString()).toBe(dueOn.toString());
			expect(moved.get(step)?.dueAt?.toString()).toBe(dueAt?.toString());
		}
	});

	test('moves an own task by as many days, to a school day', () => {
		expect(dates(move([own({})], { date: day('2027-01-29') }))).toEqual(['2027-01-21']);
		expect(dates(move([own({})], { date: day('2027-01-31') }))).toEqual(['2027-01-22']);
		const after = own({ phase: 'after', dueOn: day('2027-02-03') });
		expect(dates(move([after], { date: day('2027-01-31') }))).toEqual(['2027-02-08']);
	});

	test('moves an own task of the day along with the start time', () => {
		const during = own({
			phase: 'during',
			dueOn: before.date,
			dueAt: Temporal.PlainTime.from('17:00')
		});
		const [moved] = move([during], {
			date: day('2027-01-29'),
			startsAt: Temporal.PlainTime.from('15:30')
		});
		expect(moved?.dueOn.toString()).toBe('2027-01-29');
		expect(moved?.dueAt?.toString()).toBe('16:30:00');
	});

	test('never moves what is done, not needed or pinned', () => {
		const still = [
			...tasks.map((task) => ({ ...task, state: 'done' as const })),
			...tasks.map((task) => ({ ...task, state: 'notNeeded' as const })),
			...tasks.map((task) => ({ ...task, pinned: true }))
		];
		fc.assert(
			fc.property(
				anyDate,
				(date) => movedTasks(still, before, { ...before, date }, playbook, calendar).length === 0
			)
		);
	});

	test('gives the steps their dates again when the day moves there and back', () => {
		fc.assert(
			fc.property(anyDate, (date) => {
				const there = move(tasks, { date });
				const back = movedTasks(there, { ...before, date }, before, playbook, calendar);
				expect(back.map(({ dueOn }) => dueOn.toString())).toEqual(dates(tasks));
			})
		);
	});

	test('leaves no task on a free day or on the wrong side of the day', () => {
		const mine = [own({}), own({ id: 'later', phase: 'after', dueOn: day('2027-02-10') })];
		fc.assert(
			fc.property(anyDate, (date) =>
				move([...tasks, ...mine], { date }).every(({ phase, dueOn }) => {
					const side = Temporal.PlainDate.compare(dueOn, date);
					const sides = { before: side <= 0, during: side === 0, after: side >= 0 };
					return sides[phase] && (side === 0 || isSchoolDay(calendar, dueOn));
				})
			)
		);
	});
});
