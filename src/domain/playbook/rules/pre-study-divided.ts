import type { Rule } from '../rule.ts';

export const preStudyDivided: Rule<{ readonly companies: readonly string[] }> = {
	id: 'pre-study-divided',
	severity: 'should',
	requirements: ['G9', 'SD5'],
	place: 'questions',
	check({ state, companies, preStudy }) {
		if (state !== 'planned') return [];
		const undivided = companies
			.map(({ name }) => name)
			.filter((name) => {
				const parts = preStudy.filter(({ companyName }) => companyName === name);
				return parts.length === 0 || parts.some(({ takenBy }) => !takenBy?.trim());
			});
		return undivided.length > 0 ? [{ facts: { companies: undivided } }] : [];
	},
	texts: {
		nl: {
			what: ({ companies }, say) =>
				`De voorstudie over ${say.list(companies)} is nog niet verdeeld.`,
			why: 'Wie weet wat een bedrijf doet, stelt in een kort gesprek betere vragen.',
			fix: () => 'Geef iedere deelnemer een klein stuk om uit te zoeken: een kwartier is genoeg.'
		},
		en: {
			what: ({ companies }, say) =>
				`The pre-study of ${say.list(companies)} has not been divided yet.`,
			why: 'Those who know what a company does ask better questions in a short talk.',
			fix: () => 'Give each participant a small part to find out: a quarter of an hour is enough.'
		}
	}
};
