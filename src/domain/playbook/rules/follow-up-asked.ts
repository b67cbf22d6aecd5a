import type { Temporal } from 'temporal-polyfill';
import { stepTasks } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

const step = 'ask-follow-up';
const mail = 'follow-up';
/** After that the enthusiasm has gone. */
const withinWeeks = 2;

export const followUpAsked: Rule<{
	readonly companies: readonly string[];
	readonly by: Temporal.PlainDate;
}> = {
	id: 'follow-up-asked',
	severity: 'should',
	requirements: ['MC13'],
	place: 'tasks',
	check(plan) {
		const wasSent = plan.mails.some(({ id, isSent }) => id === mail && isSent);
		if (wasSent || stepTasks(plan, step).length > 0) return [];
		const companies = plan.companies.map(({ name }) => name);
		return [{ facts: { companies, by: plan.date.add({ weeks: withinWeeks }) } }];
	},
	texts: {
		nl: {
			about: 'Elke deelnemer gevraagd naar een vervolg',
			what: ({ companies }, say) =>
				`Er is geen taak om deelnemers te vragen of ze verder willen met ${say.list(companies) || 'het bedrijf'}.`,
			why: 'Wie net enthousiast naar huis ging, zegt sneller ja tegen een stage of een meeloopdag.',
			fix: ({ by }, say) =>
				`Vraag het op de avond zelf, of stuur uiterlijk ${say.date(by)} iedere deelnemer een mail.`
		},
		en: {
			about: 'Every participant asked about a sequel',
			what: ({ companies }, say) =>
				`There is no task to ask participants whether they want to go on with ${say.list(companies) || 'the company'}.`,
			why: 'Those who just went home enthusiastic are quicker to say yes to a placement or a shadowing day.',
			fix: ({ by }, say) =>
				`Ask it on the evening itself, or send each participant a mail by ${say.date(by)}.`
		}
	}
};
