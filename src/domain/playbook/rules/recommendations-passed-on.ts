import type { Temporal } from 'temporal-polyfill';
import { stepTasks } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

const step = 'pass-on-recommendations';

export const recommendationsPassedOn: Rule<{ readonly date: Temporal.PlainDate }> = {
	id: 'recommendations-passed-on',
	severity: 'should',
	requirements: ['MC12', 'G13'],
	place: 'tasks',
	check(plan) {
		const { date, until = date } = plan;
		const isSetAside = plan.endings.some(
			({ ending, state }) => ending === 'evaluation' && state === 'setAside'
		);
		if (stepTasks(plan, step).length > 0 || isSetAside) return [];
		return [{ facts: { date: until } }];
	},
	texts: {
		nl: {
			about: 'Aanbevelingen die goed terechtkomen',
			what: ({ date }, say) =>
				`Er is geen taak om de aanbevelingen van ${say.date(date)} door te geven.`,
			why: 'Een goede raad helpt pas als hij aankomt bij wie er iets mee kan.',
			fix: () =>
				'Zet een taak klaar om elke aanbeveling door te geven: aan het bedrijf, het team of de regio.'
		},
		en: {
			about: 'Recommendations that reach the right people',
			what: ({ date }, say) =>
				`There is no task to pass on the recommendations of ${say.date(date)}.`,
			why: 'Good advice only helps when it reaches those who can act on it.',
			fix: () =>
				'Add a task to pass each recommendation on: to the company, the team or the region.'
		}
	}
};
