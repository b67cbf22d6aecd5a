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
			.filter(({ side, text }) => side === 'school' && text.trim() && !isConcreteQuestion(text))
			.map(({ id, text, organisationName }) => ({
				subject: id,
				facts: { question: text.trim(), asker: organisationName }
			}));
	},
	texts: {
		nl: {
			what: ({ question, asker }) => `De leervraag ‘${question}’ van ${asker} is nog algemeen.`,
			why: 'Op een concrete vraag kan een vakkracht een concreet antwoord geven.',
			fix: () =>
				'Maak er een hele vraag van: over welk werk, welke techniek of welke leerlingen gaat het?'
		},
		en: {
			what: ({ question, asker }) =>
				`The learning question ‘${question}’ of ${asker} is still general.`,
			why: 'A professional can give a concrete answer to a concrete question.',
			fix: () => 'Make it a full question: which work, which technique or which pupils is it about?'
		}
	}
};
