import { Temporal } from 'temporal-polyfill';
import { hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

/** By then lessons with what was seen have been given. */
const usualWeeks = 10;

export const fixedFeedbackMoment: Rule<{
	readonly companies: readonly string[];
	readonly around: Temporal.PlainDate;
}> = {
	id: 'fixed-feedback-moment',
	severity: 'should',
	requirements: ['CV8'],
	place: 'results',
	check(plan, today) {
		const { date, until = date, companies } = plan;
		const isOver = plan.state === 'held' || Temporal.PlainDate.compare(today, until) > 0;
		if (!isOver || hasEnded(plan, 'feedback')) return [];
		const around = until.add({ weeks: usualWeeks });
		return [{ facts: { companies: companies.map(({ name }) => name), around } }];
	},
	texts: {
		nl: {
			about: 'Een vaste dag om terug te kijken',
			what: ({ companies }, say) =>
				`Met ${say.list(companies) || 'het bedrijf'} is nog geen vast moment om terug te kijken.`,
			why: 'Met een datum en een naam erbij gebeurt het ook, en blijft het contact warm.',
			fix: ({ around }, say) =>
				`Spreek een dag af rond ${say.date(around)}, en schrijf op wie erbij is.`
		},
		en: {
			about: 'A fixed day to look back together',
			what: ({ companies }, say) =>
				`There is no fixed moment yet to look back with ${say.list(companies) || 'the company'}.`,
			why: 'With a date and a name to it, it does happen, and the contact stays warm.',
			fix: ({ around }, say) =>
				`Agree a day around ${say.date(around)}, and note who will be there.`
		}
	}
};
