import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { nextSchoolDay } from '#domain/calendar/school-days.ts';
import type { Rule } from '../rule.ts';

/** The step with which a long activity is looked at again and again. */
const step = 'check-progress';

/** Unless the activity says after how many quiet weeks somebody calls. */
const usualQuietWeeks = 5;
/** A check may wait a little, but not longer. */
const mayWaitWeeks = 2;

export const progressWatched: Rule<{
	readonly matter: 'overdue' | 'none-ahead';
	/** The day of the oldest check that waits, or the last day by which one had to come. */
	readonly on: Temporal.PlainDate;
	readonly quietWeeks: number;
}> = {
	id: 'progress-watched',
	severity: 'must',
	requirements: ['JT6', 'JT7'],
	place: 'tasks',
	check(plan, today) {
		if (plan.state !== 'planned' || !plan.until) return [];
		const quietWeeks = quietWeeksOf(plan);
		const checks = plan.tasks
			.filter((task) => task.step === step && task.state === 'open')
			.map(({ dueOn }) => dueOn)
			.sort((a, b) => Temporal.PlainDate.compare(a, b));

		const [oldest] = checks;
		if (oldest && Temporal.PlainDate.compare(oldest.add({ weeks: mayWaitWeeks }), today) < 0) {
			return [{ facts: { matter: 'overdue', on: oldest, quietWeeks } }];
		}
		const from = Temporal.PlainDate.compare(today, plan.date) < 0 ? plan.date : today;
		const on = nextSchoolDay(plan.calendar, from.add({ weeks: quietWeeks }));
		const goesOn = Temporal.PlainDate.compare(on, plan.until) <= 0;
		const isWatched = checks.some((dueOn) => Temporal.PlainDate.compare(dueOn, on) <= 0);
		return goesOn && !isWatched ? [{ facts: { matter: 'none-ahead', on, quietWeeks } }] : [];
	},
	texts: {
		nl: {
			about: 'Onderweg kijken hoe het loopt',
			what: ({ matter, on }, say) =>
				matter === 'overdue'
					? `Kijken hoe het loopt stond gepland op ${say.date(on)}, en is nog niet gedaan.`
					: `Tot en met ${say.date(on)} staat er niets gepland om te kijken hoe het loopt.`,
			why: 'Wie stilvalt, komt met één telefoontje vaak weer op gang, als dat op tijd komt.',
			fix: ({ matter, quietWeeks }, say) =>
				matter === 'overdue'
					? 'Bel iedereen kort, vink de taak af en schrijf op wat er nodig is.'
					: `Zet een taak klaar om binnen ${say.count(quietWeeks, 'week', 'weken')} iedereen te bellen.`
		},
		en: {
			about: 'Watching along the way how it goes',
			what: ({ matter, on }, say) =>
				matter === 'overdue'
					? `Looking at how it goes was planned for ${say.date(on)}, and has not been done yet.`
					: `Until ${say.date(on)} nothing is planned to look at how it goes.`,
			why: 'Those who stall often get going again after one phone call, if it comes in time.',
			fix: ({ matter, quietWeeks }, say) =>
				matter === 'overdue'
					? 'Call everyone briefly, tick off the task and note what is needed.'
					: `Add a task to call everyone within ${say.count(quietWeeks, 'week', 'weeks')}.`
		}
	}
};

function quietWeeksOf({ details }: Pick<ActivityPlan, 'details'>): number {
	const weeks = details['quiet-weeks'];
	return typeof weeks === 'number' ? weeks : usualQuietWeeks;
}
