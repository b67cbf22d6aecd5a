import type { Rule } from '../rule.ts';

export const twoProfessionals: Rule<{ readonly professionals: number }> = {
	id: 'two-professionals',
	severity: 'must',
	requirements: ['SD3'],
	place: 'details',
	check({ state, speedDate }) {
		const professionals = speedDate?.tables.length ?? 0;
		return state === 'planned' && professionals < 2 ? [{ facts: { professionals } }] : [];
	},
	texts: {
		nl: {
			about: 'Minstens twee vakkrachten',
			what: ({ professionals }) =>
				professionals === 0 ? 'Er zijn nog geen vakkrachten.' : 'Er is nog maar één vakkracht.',
			why: 'Pas met twee of meer vakkrachten kun je wisselen en vergelijken.',
			fix: ({ professionals }, say) =>
				`Voeg nog ${say.count(2 - professionals, 'vakkracht', 'vakkrachten')} toe, of kies een andere vorm.`
		},
		en: {
			about: 'At least two professionals',
			what: ({ professionals }) =>
				professionals === 0
					? 'There are no professionals yet.'
					: 'There is only one professional yet.',
			why: 'Only with two or more professionals can people change tables and compare.',
			fix: ({ professionals }, say) =>
				`Add ${say.count(2 - professionals, 'professional', 'professionals')} more, or choose another kind of activity.`
		}
	}
};
