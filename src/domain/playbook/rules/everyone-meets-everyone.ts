import type { Rule } from '../rule.ts';

export const everyoneMeetsEveryone: Rule<{ readonly rounds: number; readonly tables: number }> = {
	id: 'everyone-meets-everyone',
	severity: 'should',
	requirements: ['SD3'],
	place: 'details',
	check({ state, speedDate }) {
		if (state !== 'planned' || !speedDate || speedDate.choseFewerRounds) return [];
		const { rounds, tables } = speedDate;
		return rounds < tables.length ? [{ facts: { rounds, tables: tables.length } }] : [];
	},
	texts: {
		nl: {
			about: 'Iedereen spreekt elke vakkracht',
			what: ({ rounds, tables }, say) =>
				`In ${say.count(rounds, 'ronde', 'rondes')} spreekt een docent ${String(rounds)} van de ${String(tables)} vakkrachten.`,
			why: 'Wie iedereen spreekt, kan vergelijken; en elk bedrijf ziet dan alle docenten.',
			fix: ({ tables }, say) =>
				`Maak er ${say.count(tables, 'ronde', 'rondes')} van, of leg vast dat jullie bewust voor minder kiezen.`
		},
		en: {
			about: 'Everyone meets every professional',
			what: ({ rounds, tables }, say) =>
				`In ${say.count(rounds, 'round', 'rounds')} a teacher meets ${String(rounds)} of the ${String(tables)} professionals.`,
			why: 'Those who meet everyone can compare, and each company then sees all teachers.',
			fix: ({ tables }, say) =>
				`Make it ${say.count(tables, 'round', 'rounds')}, or record that you choose fewer on purpose.`
		}
	}
};
