import { Temporal } from 'temporal-polyfill';
import { endingTasks, hasEnded } from '../ending-tasks.ts';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

/** In weeks after the last day. Sooner, there is little to tell yet. */
const laterByWeeks = 2;

export const feedbackMomentPlanned: Rule<{
	readonly from: Temporal.PlainDate;
	readonly partners: readonly string[];
}> = {
	id: 'feedback-moment-planned',
	severity: 'should',
	requirements: ['G11', 'SD9'],
	place: 'tasks',
	check(plan) {
		const from = (plan.until ?? plan.date).add({ weeks: laterByWeeks });
		const planned = endingTasks(plan, 'feedback').some(
			({ state, dueOn }) => state !== 'open' || Temporal.PlainDate.compare(dueOn, from) >= 0
		);
		if (planned || hasEnded(plan, 'feedback')) return [];
		return [{ facts: { from, partners: partnerNames(plan) } }];
	},
	texts: {
		nl: {
			about: 'Later laten horen wat er is veranderd',
			what: ({ partners }, say) =>
				`Er is geen later moment om ${sayPartners(partners, say, 'nl')} te vertellen wat er is veranderd.`,
			why: 'Wie hoort wat zijn tijd heeft opgeleverd, denkt graag verder mee.',
			fix: ({ from }, say) => `Plan een taak op of na ${say.date(from)}, met een naam erbij.`
		},
		en: {
			about: 'Telling later what has changed',
			what: ({ partners }, say) =>
				`There is no later moment to tell ${sayPartners(partners, say, 'en')} what has changed.`,
			why: 'Those who hear what their time has brought like to think along further.',
			fix: ({ from }, say) => `Plan a task on or after ${say.date(from)}, with a name to it.`
		}
	}
};
