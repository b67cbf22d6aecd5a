import type { Rule } from '../rule.ts';

export const preStudyDivided: Rule<{ readonly partners: readonly string[] }> = {
	id: 'pre-study-divided',
	severity: 'should',
	requirements: ['G9', 'SD5'],
	place: 'questions',
	check({ state, companies, visitors, preStudy }) {
		if (state !== 'planned') return [];
		// Among schools and companies together it is the companies that people still have to find out about.
		const studied = companies.length > 0 ? companies : visitors;
		const undivided = studied
			.map(({ name }) => name)
			.filter((name) => {
				const parts = preStudy.filter(({ companyName }) => companyName === name);
				return parts.length === 0 || parts.some(({ takenBy }) => !takenBy?.trim());
			});
		return undivided.length > 0 ? [{ facts: { partners: undivided } }] : [];
	},
	texts: {
		nl: {
			about: 'Een verdeelde voorstudie',
			what: ({ partners }, say) => `De voorstudie over ${say.list(partners)} is nog niet verdeeld.`,
			why: 'Wie vooraf weet wat de ander doet, stelt betere vragen.',
			fix: () => 'Geef iedere deelnemer een klein stuk om uit te zoeken: een kwartier is genoeg.'
		},
		en: {
			about: 'A divided pre-study',
			what: ({ partners }, say) =>
				`The pre-study of ${say.list(partners)} has not been divided yet.`,
			why: 'Those who know beforehand what the other does ask better questions.',
			fix: () => 'Give each participant a small part to find out: a quarter of an hour is enough.'
		}
	}
};
