import { Temporal } from 'temporal-polyfill';
import { stepTasks } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

const step = 'open-sign-up';
const leastWeeks = 4;

export const signUpOpensInTime: Rule<{
	/** Absent from the plan: `none`, and then `opensOn` is the day itself. */
	readonly planned: 'late' | 'none';
	readonly opensOn: Temporal.PlainDate;
	readonly days: number;
	readonly openBy: Temporal.PlainDate;
}> = {
	id: 'sign-up-opens-in-time',
	severity: 'should',
	requirements: ['MC8'],
	place: 'tasks',
	check(plan, today) {
		const { state, date } = plan;
		const tasks = stepTasks(plan, step);
		if (state !== 'planned' || tasks.some((task) => task.state !== 'open')) return [];
		const openBy = date.subtract({ weeks: leastWeeks });
		const due = tasks[0]?.dueOn;
		const opensOn = due && Temporal.PlainDate.compare(due, today) < 0 ? today : (due ?? date);
		if (Temporal.PlainDate.compare(opensOn, openBy) <= 0) return [];
		const days = Math.max(0, opensOn.until(date).days);
		return [{ facts: { planned: due ? 'late' : 'none', opensOn, days, openBy } }];
	},
	texts: {
		nl: {
			about: 'Aanmelden vanaf vier weken vooraf',
			what: ({ planned, opensOn, days }, say) =>
				planned === 'none'
					? 'Het is niet gepland wanneer de aanmelding opengaat.'
					: `De aanmelding gaat op ${say.date(opensOn)} open, ${say.count(days, 'dag', 'dagen')} voor de dag.`,
			why: 'Vier weken is lang genoeg om je aan te melden, en kort genoeg om het niet te vergeten.',
			fix: ({ openBy }, say) =>
				`Open de aanmelding op ${say.date(openBy)}, of zo snel mogelijk daarna, en laat het iedereen weten.`
		},
		en: {
			about: 'Sign-up from four weeks before',
			what: ({ planned, opensOn, days }, say) =>
				planned === 'none'
					? 'It is not planned when the sign-up opens.'
					: `The sign-up opens on ${say.date(opensOn)}, ${say.count(days, 'day', 'days')} before the day.`,
			why: 'Four weeks is long enough to sign up, and short enough not to forget it.',
			fix: ({ openBy }, say) =>
				`Open the sign-up on ${say.date(openBy)}, or as soon as possible after it, and let everybody know.`
		}
	}
};
