import { endingTasks, hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

export const sharingPlanned: Rule<{ readonly section: string }> = {
	id: 'sharing-planned',
	severity: 'should',
	requirements: ['G12', 'G11', 'SD9'],
	place: 'tasks',
	check(plan) {
		if (hasEnded(plan, 'sharing') || endingTasks(plan, 'sharing').length > 0) return [];
		return [{ facts: { section: plan.section ?? '' } }];
	},
	texts: {
		nl: {
			about: 'Een moment om te delen met collega’s',
			what: ({ section }) =>
				`Er is niet gepland hoe ${section ? `de sectie ${section}` : 'het team'} hoort wat er is geleerd.`,
			why: 'Zonder vast moment blijft het geleerde bij de mensen die erbij waren.',
			fix: () =>
				'Zet een taak klaar om het binnen twee weken te delen met de collega’s van het vak.'
		},
		en: {
			about: 'A moment to share with colleagues',
			what: ({ section }) =>
				`It is not planned how ${section ? `the section ${section}` : 'the team'} hears what was learned.`,
			why: 'Without a fixed moment, what was learned stays with those who were there.',
			fix: () => 'Add a task to share it within two weeks with the colleagues of the subject.'
		}
	}
};
