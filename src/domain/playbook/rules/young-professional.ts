import type { Rule } from '../rule.ts';

export const youngProfessional: Rule<{ readonly professionals: number }> = {
	id: 'young-professional',
	severity: 'should',
	requirements: ['SD4'],
	place: 'details',
	check({ state, speedDate }) {
		const tables = speedDate?.tables ?? [];
		if (state !== 'planned' || tables.length === 0) return [];
		if (tables.some(({ isYoungProfessional }) => isYoungProfessional)) return [];
		return [{ facts: { professionals: tables.length } }];
	},
	texts: {
		nl: {
			about: 'Een vakkracht die net begonnen is',
			what: ({ professionals }, say) =>
				`Er is nog geen jonge medewerker bij (${say.count(professionals, 'vakkracht', 'vakkrachten')}).`,
			why: 'Wie pas een paar jaar werkt, weet nog goed wat school wel en niet meegaf.',
			fix: () => 'Vraag een van de bedrijven om ook iemand te sturen die kort geleden is begonnen.'
		},
		en: {
			about: 'A professional who has just started',
			what: ({ professionals }, say) =>
				`No young employee takes part yet (${say.count(professionals, 'professional', 'professionals')}).`,
			why: 'Someone who started a few years ago still knows what school did and did not give.',
			fix: () => 'Ask one of the companies to send someone who started recently as well.'
		}
	}
};
