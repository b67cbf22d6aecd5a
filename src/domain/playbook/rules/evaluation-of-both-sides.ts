import { endingTasks, hasEnded } from '../ending-tasks.ts';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';
import type { Role } from '../vocabulary.ts';

/** People of a company or of another school that takes part. */
const partnerRoles: readonly Role[] = [
	'companyContact',
	'professional',
	'supervisor',
	'visitLeader'
];

export const evaluationOfBothSides: Rule<{
	readonly side: 'own' | 'partner';
	readonly partners: readonly string[];
}> = {
	id: 'evaluation-of-both-sides',
	severity: 'should',
	requirements: ['G13', 'G11', 'SD9'],
	place: 'tasks',
	check(plan) {
		if (hasEnded(plan, 'evaluation')) return [];
		const evaluated = endingTasks(plan, 'evaluation').map(({ by }) =>
			partnerRoles.includes(by) ? 'partner' : 'own'
		);
		const partners = partnerNames(plan);
		const sides = partners.length > 0 ? (['own', 'partner'] as const) : (['own'] as const);
		return sides
			.filter((side) => !evaluated.includes(side))
			.map((side) => ({ subject: side, facts: { side, partners } }));
	},
	texts: {
		nl: {
			about: 'Een evaluatie van beide kanten',
			what: ({ side, partners }, say) =>
				`Er is geen taak om met ${side === 'own' ? 'de docenten' : sayPartners(partners, say, 'nl')} te evalueren.`,
			why: 'Beide kanten zien andere dingen; samen hoor je wat de volgende keer beter kan.',
			fix: ({ side }) =>
				side === 'own'
					? 'Zet een taak klaar om de evaluatie met de docenten te bespreken.'
					: 'Zet een taak klaar voor de contactpersoon aan de andere kant om mee te evalueren.'
		},
		en: {
			about: 'An evaluation by both sides',
			what: ({ side, partners }, say) =>
				`There is no task to evaluate with ${side === 'own' ? 'the teachers' : sayPartners(partners, say, 'en')}.`,
			why: 'Both sides see different things; together you hear what can be better next time.',
			fix: ({ side }) =>
				side === 'own'
					? 'Add a task to discuss the evaluation with the teachers.'
					: 'Add a task for the contact on the other side to take part in the evaluation.'
		}
	}
};
