import type { Rule } from '../rule.ts';

export const takeHomeListed: Rule<{
	readonly host: string;
	readonly visitors: readonly string[];
}> = {
	id: 'take-home-listed',
	severity: 'should',
	requirements: ['SV8'],
	place: 'agreements',
	check({ state, details, school, visitors }) {
		if (state !== 'planned' || details['take-home'] !== undefined) return [];
		return [{ facts: { host: school.name, visitors: visitors.map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Een lijst van wat gasten meenemen',
			what: ({ host, visitors }, say) =>
				`${host} heeft nog niet opgeschreven wat ${say.list(visitors) || 'de bezoekende school'} mee naar huis krijgt.`,
			why: 'Een opdracht of voorbeeld dat meegaat, wordt de week erna in de klas gebruikt.',
			fix: () =>
				'Zet lesmateriaal, documenten, voorbeelden en contacten op een lijst, en leg ze op de dag klaar.'
		},
		en: {
			about: 'A list of what guests take home',
			what: ({ host, visitors }, say) =>
				`${host} has not written down yet what ${say.list(visitors) || 'the visiting school'} can take home.`,
			why: 'An assignment or example that goes along is used in class the week after.',
			fix: () => 'List material, documents, examples and contacts, and have them ready on the day.'
		}
	}
};
