import { endingTasks, hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';
import type { Role } from '../vocabulary.ts';

/** Roles of people who teach, and so reach their own team. */
const team: readonly Role[] = ['participant', 'noteTaker', 'moderator', 'host', 'coach'];

export const sharingReachesTeam: Rule<{ readonly section: string }> = {
	id: 'sharing-reaches-team',
	severity: 'should',
	requirements: ['G12', 'SD9'],
	place: 'tasks',
	check(plan) {
		const tasks = endingTasks(plan, 'sharing').filter(({ state }) => state !== 'notNeeded');
		if (hasEnded(plan, 'sharing') || tasks.length === 0) return [];
		if (tasks.some(({ by }) => team.includes(by))) return [];
		return [{ facts: { section: plan.section ?? '' } }];
	},
	texts: {
		nl: {
			about: 'Delen met het team van het vak',
			what: ({ section }) =>
				`Het delen bereikt nu de leiding, maar nog niet ${section ? `de sectie ${section}` : 'het team van het vak'}.`,
			why: 'Lessen veranderen door de docenten die ze geven.',
			fix: () => 'Geef een deelnemer de taak om het in het eigen sectieoverleg te vertellen.'
		},
		en: {
			about: 'Sharing with the team of the subject',
			what: ({ section }) =>
				`The sharing reaches the management, but not yet ${section ? `the section ${section}` : 'the team of the subject'}.`,
			why: 'Lessons change through the teachers who give them.',
			fix: () => 'Give a participant the task to tell it in their own section meeting.'
		}
	}
};
