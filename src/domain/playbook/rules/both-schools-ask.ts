import type { Rule } from '../rule.ts';

/** The question of the school itself is asked for by the rule `learning-question-present`. */
export const bothSchoolsAsk: Rule<{ readonly visitor: string; readonly host: string }> = {
	id: 'both-schools-ask',
	severity: 'must',
	requirements: ['SV3', 'G4'],
	place: 'questions',
	check({ state, school, visitors, learningQuestions }) {
		if (state !== 'planned') return [];
		const askers = new Set(
			learningQuestions
				.filter(({ text }) => text.trim())
				.map(({ organisationId }) => organisationId)
		);
		return visitors
			.filter(({ id }) => !askers.has(id))
			.map(({ id, name }) => ({ subject: id, facts: { visitor: name, host: school.name } }));
	},
	texts: {
		nl: {
			about: 'Een leervraag van de bezoekende school',
			what: ({ visitor }) => `${visitor} heeft nog geen leervraag voor dit bezoek.`,
			why: 'Wie met een vraag komt, kijkt gericht, en de ontvangende school kan helpen aan een antwoord.',
			fix: ({ visitor, host }) =>
				`Vraag ${visitor} wat het bij ${host} wil zien of begrijpen, en schrijf die vraag op.`
		},
		en: {
			about: 'A learning question of the visiting school',
			what: ({ visitor }) => `${visitor} has no learning question for this visit yet.`,
			why: 'Those who come with a question look with purpose, and the host can help with an answer.',
			fix: ({ visitor, host }) =>
				`Ask ${visitor} what it wants to see or understand at ${host}, and write that question down.`
		}
	}
};
