import { Temporal } from 'temporal-polyfill';
import { stepTasks } from '../ending-tasks.ts';
import type { Rule } from '../rule.ts';

/** The step in which company and school work out what it will be about. */
const step = 'discuss-content';
const invitation = 'teacher-invitation';

export const contentDiscussed: Rule<{
	readonly matter: 'missing' | 'too-late' | 'overdue';
	/** When it is to be discussed; the day of the invitation when no task says so. */
	readonly dueOn: Temporal.PlainDate;
	readonly invitationOn: Temporal.PlainDate;
	readonly companies: readonly string[];
}> = {
	id: 'content-discussed',
	severity: 'must',
	requirements: ['MC5'],
	place: 'tasks',
	check(plan, today) {
		const tasks = stepTasks(plan, step);
		if (plan.state !== 'planned' || tasks.some(({ state }) => state !== 'open')) return [];
		const invitationOn = plan.mails.find(({ id }) => id === invitation)?.sendOn ?? plan.date;
		const dueOn = tasks[0]?.dueOn ?? invitationOn;
		const matter =
			tasks.length === 0
				? 'missing'
				: Temporal.PlainDate.compare(dueOn, invitationOn) > 0
					? 'too-late'
					: Temporal.PlainDate.compare(dueOn, today) < 0
						? 'overdue'
						: undefined;
		if (!matter) return [];
		const companies = plan.companies.map(({ name }) => name);
		return [{ facts: { matter, dueOn, invitationOn, companies } }];
	},
	texts: {
		nl: {
			about: 'De inhoud bekend vóór de uitnodiging',
			what: ({ matter, dueOn, invitationOn, companies }, say) => {
				const who = say.list(companies) || 'het bedrijf';
				return {
					missing: `Er is geen taak om de inhoud met ${who} te bespreken.`,
					'too-late': `De inhoud wordt pas op ${say.date(dueOn)} met ${who} besproken, na de uitnodiging van ${say.date(invitationOn)}.`,
					overdue: `De inhoud zou op ${say.date(dueOn)} met ${who} besproken zijn, en dat staat nog open.`
				}[matter];
			},
			why: 'Je kunt collega’s pas warm maken als je weet wat ze gaan zien en doen.',
			fix: ({ invitationOn }, say) =>
				`Bespreek onderwerp, niveau en doe-activiteit vóór ${say.date(invitationOn)}, en vink de taak af.`
		},
		en: {
			about: 'Content settled before the invitation',
			what: ({ matter, dueOn, invitationOn, companies }, say) => {
				const who = say.list(companies) || 'the company';
				return {
					missing: `There is no task to discuss the content with ${who}.`,
					'too-late': `The content will not be discussed with ${who} until ${say.date(dueOn)}, after the invitation of ${say.date(invitationOn)}.`,
					overdue: `The content was to be discussed with ${who} on ${say.date(dueOn)}, and that is still open.`
				}[matter];
			},
			why: 'You can only make colleagues enthusiastic once you know what they will see and do.',
			fix: ({ invitationOn }, say) =>
				`Discuss subject, level and hands-on activity before ${say.date(invitationOn)}, and tick off the task.`
		}
	}
};
