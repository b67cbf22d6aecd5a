import { endingTasks, hasEnded } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';
import type { Role } from '../vocabulary.ts';

const companyRoles: readonly Role[] = ['companyContact', 'professional'];

export const evaluationOfBothSides: Rule<{ readonly side: 'school' | 'company' }> = {
	id: 'evaluation-of-both-sides',
	severity: 'should',
	requirements: ['G13', 'G11', 'SD9'],
	place: 'tasks',
	check(plan) {
		if (hasEnded(plan, 'evaluation')) return [];
		const evaluated = endingTasks(plan, 'evaluation').map(({ by }) =>
			companyRoles.includes(by) ? 'company' : 'school'
		);
		return (['school', 'company'] as const)
			.filter((side) => !evaluated.includes(side))
			.map((side) => ({ subject: side, facts: { side } }));
	},
	texts: {
		nl: {
			what: ({ side }) =>
				`Er is geen taak om met de ${side === 'school' ? 'docenten' : 'bedrijven'} te evalueren.`,
			why: 'School en bedrijf zien andere dingen; samen hoor je wat de volgende keer beter kan.',
			fix: ({ side }) =>
				side === 'school'
					? 'Zet een taak klaar om de evaluatie met de docenten te bespreken.'
					: 'Zet een taak klaar voor de contactpersoon van het bedrijf om mee te evalueren.'
		},
		en: {
			what: ({ side }) =>
				`There is no task to evaluate with the ${side === 'school' ? 'teachers' : 'companies'}.`,
			why: 'School and company see different things; together you hear what can be better.',
			fix: ({ side }) =>
				side === 'school'
					? 'Add a task to discuss the evaluation with the teachers.'
					: 'Add a task for the contact at the company to take part in the evaluation.'
		}
	}
};
