import { Temporal } from 'temporal-polyfill';
import { endingTasks, hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

/** In weeks after the day. Sooner, there is little to tell yet. */
const laterByWeeks = 2;

export const feedbackMomentPlanned: Rule<{ readonly from: Temporal.PlainDate }> = {
	id: 'feedback-moment-planned',
	severity: 'should',
	requirements: ['G11', 'SD9'],
	place: 'tasks',
	check(plan) {
		const from = plan.date.add({ weeks: laterByWeeks });
		const planned = endingTasks(plan, 'feedback').some(
			({ state, dueOn }) => state !== 'open' || Temporal.PlainDate.compare(dueOn, from) >= 0
		);
		return planned || hasEnded(plan, 'feedback') ? [] : [{ facts: { from } }];
	},
	texts: {
		nl: {
			what: () => 'Er is geen later moment om de bedrijven te vertellen wat er is veranderd.',
			why: 'Een bedrijf dat hoort wat zijn tijd heeft opgeleverd, denkt graag verder mee.',
			fix: ({ from }, say) => `Plan een taak op of na ${say.date(from)}, met een naam erbij.`
		},
		en: {
			what: () => 'There is no later moment to tell the companies what has changed.',
			why: 'A company that hears what its time has brought likes to think along further.',
			fix: ({ from }, say) => `Plan a task on or after ${say.date(from)}, with a name to it.`
		}
	}
};
