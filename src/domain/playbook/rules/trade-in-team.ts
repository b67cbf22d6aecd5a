import type { Rule } from '../rule.ts';

export const tradeInTeam: Rule<{ readonly schools: readonly string[] }> = {
	id: 'trade-in-team',
	severity: 'tip',
	requirements: ['DOT1'],
	place: 'details',
	check({ state, school, visitors, companies }) {
		if (state !== 'planned' || companies.length > 0) return [];
		return [{ facts: { schools: [school, ...visitors].map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Een vakkracht die meedenkt',
			what: ({ schools }, say) =>
				`In het team van ${say.list(schools)} denkt nog geen bedrijf mee.`,
			why: 'Iemand die het werk zelf doet, ziet meteen of het materiaal klopt met het vak van nu.',
			fix: () => 'Vraag een bedrijf om een vakkracht die twee of drie keer aanschuift.'
		},
		en: {
			about: 'A professional who thinks along',
			what: ({ schools }, say) =>
				`No company thinks along in the team of ${say.list(schools)} yet.`,
			why: 'Someone who does the work sees at once whether the material fits the trade of today.',
			fix: () => 'Ask a company for a professional who joins two or three times.'
		}
	}
};
