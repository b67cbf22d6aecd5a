import type { Rule } from '../rule.ts';

export const successNamed: Rule<{ readonly schools: readonly string[] }> = {
	id: 'success-named',
	severity: 'tip',
	requirements: ['SV4'],
	place: 'agreements',
	check({ state, details, school, visitors }) {
		if (state !== 'planned' || details['success'] !== undefined) return [];
		return [{ facts: { schools: [school, ...visitors].map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Eén duidelijk succes om op te mikken',
			what: ({ schools }, say) =>
				`${say.list(schools)} ${schools.length === 1 ? 'heeft' : 'hebben'} nog niet opgeschreven wanneer dit bezoek geslaagd is.`,
			why: 'Eén succes dat iedereen ziet, maakt zin in het volgende bezoek.',
			fix: () => 'Kies één ding dat aan het eind van de dag gelukt moet zijn, en schrijf dat op.'
		},
		en: {
			about: 'One clear success to aim for',
			what: ({ schools }, say) =>
				`${say.list(schools)} ${schools.length === 1 ? 'has' : 'have'} not written down yet when this visit is a success.`,
			why: 'One success that everybody sees makes people want the next visit.',
			fix: () => 'Choose one thing that has to work by the end of the day, and write it down.'
		}
	}
};
