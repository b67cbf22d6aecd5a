import type { Rule } from '../rule.ts';

/** The step with which every playbook that involves a company agrees the division of tasks. */
const step = 'agree-task-division';

export const taskDivisionAgreed: Rule<{ readonly companies: readonly string[] }> = {
	id: 'task-division-agreed',
	severity: 'should',
	requirements: ['G5', 'SD5'],
	place: 'tasks',
	check({ state, companies, tasks }) {
		if (state !== 'planned' || companies.length === 0) return [];
		const agreed = tasks.some(
			(task) => task.step === step && (task.state === 'done' || task.notNeededBecause?.trim())
		);
		return agreed ? [] : [{ facts: { companies: companies.map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			what: ({ companies }, say) =>
				`Met ${say.list(companies)} is nog niet afgesproken wie wat doet.`,
			why: 'Met een duidelijke verdeling staat op de dag niemand op een ander te wachten.',
			fix: () => 'Spreek af wie ontvangt, wie leidt en wie meeschrijft, en vink die taak af.'
		},
		en: {
			what: ({ companies }, say) =>
				`It has not been agreed yet with ${say.list(companies)} who does what.`,
			why: 'With a clear division nobody waits for somebody else on the day.',
			fix: () => 'Agree who welcomes, who leads and who takes notes, and tick off that task.'
		}
	}
};
