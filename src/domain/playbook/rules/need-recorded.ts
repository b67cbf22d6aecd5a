import type { Rule } from '../rule.ts';

/** A need is known from a talk that is on record, or from a question of the company itself. */
export const needRecorded: Rule<{ readonly companies: readonly string[] }> = {
	id: 'need-recorded',
	severity: 'should',
	requirements: ['NET4'],
	place: 'agreements',
	check({ state, companies, details, learningQuestions }) {
		if (state !== 'planned') return [];
		if (details['partner-need'] !== undefined || details['talked-on'] !== undefined) return [];
		const heard = new Set(
			learningQuestions
				.filter(({ text }) => text.trim())
				.map(({ organisationId }) => organisationId)
		);
		const unheard = companies.filter(({ id }) => !heard.has(id)).map(({ name }) => name);
		return unheard.length > 0 ? [{ facts: { companies: unheard } }] : [];
	},
	texts: {
		nl: {
			about: 'Eerst de behoefte, dan pas iets doen',
			what: ({ companies }, say) =>
				`Van ${say.list(companies)} is nog geen gesprek of behoefte opgeschreven.`,
			why: 'Een activiteit die op een echte behoefte past, doet een bedrijf ook een tweede keer.',
			fix: ({ companies }, say) =>
				`Praat met ${say.list(companies)}, en noteer wanneer dat was en waar behoefte aan is.`
		},
		en: {
			about: 'First the need, then the doing',
			what: ({ companies }, say) =>
				`No talk or need of ${say.list(companies)} has been written down yet.`,
			why: 'An activity that meets a real need is something a company does a second time too.',
			fix: ({ companies }, say) =>
				`Talk with ${say.list(companies)}, and note when that was and what is needed.`
		}
	}
};
