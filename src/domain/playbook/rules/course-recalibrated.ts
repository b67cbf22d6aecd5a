import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { stepTasks } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

/** The meeting and the step with which a playbook looks at the course again. */
const meeting = 'recalibrate';
const step = 'recalibrate-course';

/** A holiday may move a meeting by this much. */
const leewayWeeks = 2;

export const courseRecalibrated: Rule<{
	readonly problem: 'noInterval' | 'tooLong';
	/** As chosen; 0 when nobody has chosen yet. */
	readonly everyWeeks: number;
	readonly from: Temporal.PlainDate;
	readonly until: Temporal.PlainDate;
}> = {
	id: 'course-recalibrated',
	severity: 'should',
	requirements: ['NET6'],
	place: 'agreements',
	check(plan) {
		const { state, date, until, details } = plan;
		if (state !== 'planned' || !until) return [];
		const everyWeeks = details['recalibrate-weeks'];
		if (typeof everyWeeks !== 'number') {
			return [{ facts: { problem: 'noInterval', everyWeeks: 0, from: date, until } }];
		}
		const days = [date, ...recalibrations(plan), until].sort((a, b) =>
			Temporal.PlainDate.compare(a, b)
		);
		const index = days.findIndex((day, at) => {
			const next = days[at + 1];
			return next !== undefined && day.until(next).days > (everyWeeks + leewayWeeks) * 7;
		});
		const from = days[index];
		const next = days[index + 1];
		if (!from || !next) return [];
		return [{ facts: { problem: 'tooLong', everyWeeks, from, until: next } }];
	},
	texts: {
		nl: {
			about: 'De koers op tijd samen bijstellen',
			what: ({ problem, everyWeeks, from, until }, say) =>
				problem === 'noInterval'
					? `Er is nog niet gekozen hoe vaak jullie tussen ${say.longDate(from)} en ${say.longDate(until)} de koers bijstellen.`
					: `Tussen ${say.longDate(from)} en ${say.longDate(until)} stelt niemand de koers bij, en jullie kozen voor elke ${say.count(everyWeeks, 'week', 'weken')}.`,
			why: 'Werk, mensen en opleidingen veranderen; een koers van vorig jaar past dan niet meer.',
			fix: ({ problem }) =>
				problem === 'noInterval'
					? 'Spreek samen een termijn af, bijvoorbeeld twee keer per schooljaar.'
					: 'Zet er een bijeenkomst of taak tussen om de koers te bespreken, of kies een langere termijn.'
		},
		en: {
			about: 'Adjusting the course together in time',
			what: ({ problem, everyWeeks, from, until }, say) =>
				problem === 'noInterval'
					? `It has not been chosen yet how often you adjust the course between ${say.longDate(from)} and ${say.longDate(until)}.`
					: `Between ${say.longDate(from)} and ${say.longDate(until)} nobody adjusts the course, and you chose every ${say.count(everyWeeks, 'week', 'weeks')}.`,
			why: 'Work, people and schooling change, and then last year’s course no longer fits.',
			fix: ({ problem }) =>
				problem === 'noInterval'
					? 'Agree an interval together, for example twice a school year.'
					: 'Put a meeting or task in between to discuss the course, or choose a longer interval.'
		}
	}
};

function recalibrations(plan: ActivityPlan): readonly Temporal.PlainDate[] {
	return [
		...plan.meetings.filter(({ template }) => template === meeting).map(({ on }) => on),
		...stepTasks(plan, step).map(({ dueOn }) => dueOn)
	];
}
