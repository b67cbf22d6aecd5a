import { partnerNames } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

/** The step with which a playbook agrees the division of tasks with its partners. */
const step = 'agree-task-division';

export const taskDivisionAgreed: Rule<{ readonly partners: readonly string[] }> = {
	id: 'task-division-agreed',
	severity: 'should',
	requirements: ['G5', 'SD5'],
	place: 'tasks',
	check(plan) {
		const partners = partnerNames(plan);
		if (plan.state !== 'planned' || partners.length === 0) return [];
		const agreed = plan.tasks.some(
			(task) => task.step === step && (task.state === 'done' || task.notNeededBecause?.trim())
		);
		return agreed ? [] : [{ facts: { partners } }];
	},
	texts: {
		nl: {
			about: 'Een duidelijke taakverdeling',
			what: ({ partners }, say) =>
				`Met ${say.list(partners)} is nog niet afgesproken wie wat doet.`,
			why: 'Met een duidelijke verdeling hoeft niemand op een ander te wachten.',
			fix: () => 'Spreek af wie ontvangt, wie leidt en wie meeschrijft, en vink die taak af.'
		},
		en: {
			about: 'A clear division of tasks',
			what: ({ partners }, say) =>
				`It has not been agreed yet with ${say.list(partners)} who does what.`,
			why: 'With a clear division nobody has to wait for somebody else.',
			fix: () => 'Agree who welcomes, who leads and who takes notes, and tick off that task.'
		}
	}
};
