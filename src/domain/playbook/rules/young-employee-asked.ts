import type { Rule } from '../rule.ts';

export const youngEmployeeAsked: Rule<{ readonly companies: readonly string[] }> = {
	id: 'young-employee-asked',
	severity: 'should',
	requirements: ['CV3', 'SD4'],
	place: 'agreements',
	check({ state, companies, details }) {
		if (state !== 'planned' || details['young-employees-asked'] === true) return [];
		return [{ facts: { companies: companies.map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Een jonge medewerker die meepraat',
			what: ({ companies }, say) =>
				`Bij ${say.list(companies) || 'het bedrijf'} is nog niet gevraagd naar jonge medewerkers.`,
			why: 'Wie net van school is, kan vertellen wat de opleiding wel en niet meegaf.',
			fix: () =>
				'Vraag of iemand die er een paar jaar werkt de groep meeneemt of bij het gesprek zit.'
		},
		en: {
			about: 'A young employee who joins the talk',
			what: ({ companies }, say) =>
				`Nobody has asked ${say.list(companies) || 'the company'} for young employees yet.`,
			why: 'Someone fresh from school can tell what their training did and did not give.',
			fix: () =>
				'Ask whether somebody who started a few years ago can guide the group or join the talk.'
		}
	}
};
