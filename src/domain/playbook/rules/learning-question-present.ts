import type { Rule } from '../rule.ts';

export const learningQuestionPresent: Rule<{ readonly school: string }> = {
	id: 'learning-question-present',
	severity: 'must',
	requirements: ['G4'],
	place: 'questions',
	check({ state, learningQuestions, school }) {
		const asks = learningQuestions.some(({ side, text }) => side === 'school' && text.trim());
		return state === 'planned' && !asks ? [{ facts: { school: school.name } }] : [];
	},
	texts: {
		nl: {
			about: 'Minstens één leervraag van de school',
			what: ({ school }) => `${school} heeft nog geen leervraag bij deze activiteit.`,
			why: 'De leervraag bepaalt met wie je iets doet en waar het over gaat.',
			fix: () => 'Vraag de docenten wat ze willen leren en schrijf minstens één vraag op.'
		},
		en: {
			about: 'At least one question of the school',
			what: ({ school }) => `${school} has no learning question for this activity yet.`,
			why: 'The learning question decides with whom you do something and what it is about.',
			fix: () => 'Ask the teachers what they want to learn and write down at least one question.'
		}
	}
};
