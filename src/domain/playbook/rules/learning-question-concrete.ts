import { isConcreteQuestion } from '../concrete-question.ts';
import type { Rule } from '../rule.ts';

export const learningQuestionConcrete: Rule<{
	readonly question: string;
	readonly asker: string;
}> = {
	id: 'learning-question-concrete',
	severity: 'should',
	requirements: ['G4'],
	place: 'questions',
	check({ state, learningQuestions }) {
		if (state !== 'planned') return [];
		return learningQuestions
			.filter(({ side, text }) => side !== 'company' && text.trim() && !isConcreteQuestion(text))
			.map(({ id, text, organisationName }) => ({
				subject: id,
				facts: { question: text.trim(), asker: organisationName }
			}));
	},
	texts: {
		nl: {
			about: 'Een concrete leervraag',
			what: ({ question, asker }) => `De leervraag ‘${question}’ van ${asker} is nog algemeen.`,
			why: 'Op een concrete vraag krijg je een antwoord waar je iets mee kunt.',
			fix: () =>
				'Maak er een hele vraag van: over welk werk, welke techniek of welke leerlingen gaat het?'
		},
		en: {
			about: 'A concrete learning question',
			what: ({ question, asker }) =>
				`The learning question ‘${question}’ of ${asker} is still general.`,
			why: 'A concrete question brings an answer that you can use.',
			fix: () => 'Make it a full question: which work, which technique or which pupils is it about?'
		}
	}
};
