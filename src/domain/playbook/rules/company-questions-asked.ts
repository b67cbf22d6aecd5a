import type { Rule } from '../rule.ts';

export const companyQuestionsAsked: Rule<{ readonly company: string }> = {
	id: 'company-questions-asked',
	severity: 'should',
	requirements: ['G4', 'SD5'],
	place: 'questions',
	check({ state, companies, learningQuestions }) {
		if (state !== 'planned') return [];
		const withQuestion = new Set(learningQuestions.map(({ organisationId }) => organisationId));
		return companies
			.filter(({ id, askedForQuestionsOn }) => !askedForQuestionsOn && !withQuestion.has(id))
			.map(({ id, name }) => ({ subject: id, facts: { company: name } }));
	},
	texts: {
		nl: {
			about: 'Het bedrijf leert er zelf ook van',
			what: ({ company }) => `${company} is nog niet gevraagd wat het zelf wil leren.`,
			why: 'Een bedrijf dat zelf iets meeneemt, komt graag terug.',
			fix: ({ company }) =>
				`Bel of mail ${company}, en schrijf de vraag op of de dag waarop je het vroeg.`
		},
		en: {
			about: 'The company learns from it too',
			what: ({ company }) => `${company} has not been asked yet what it wants to learn itself.`,
			why: 'A company that takes something home likes to come back.',
			fix: ({ company }) => `Call or mail ${company}, and note its question or the day you asked.`
		}
	}
};
