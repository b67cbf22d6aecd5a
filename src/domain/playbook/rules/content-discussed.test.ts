import type { Task } from '#domain/activity/activity-plan.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { contentDiscussed } from './content-discussed.ts';

const early = planOf(masterclass);
const invitationOn = day('2026-12-10');
const discusses = (task: Task) => task.step === 'discuss-content';
const withTask = (changes: Partial<Task>) =>
	planOf(masterclass, { tasks: tasksWith(discusses, changes, early) });
const companies = ['Bakker Installaties', 'Vos Techniek'];
const dueOn = day('2026-11-26');

verifyRule(contentDiscussed, {
	holds: [
		early,
		withTask({ dueOn: invitationOn }),
		withTask({ dueOn: day('2026-12-11'), state: 'done' }),
		withTask({ state: 'notNeeded', notNeededBecause: 'Zelfde als vorig jaar' }),
		planOf(masterclass, { tasks: [], state: 'held' })
	],
	breaks: [
		[
			planOf(masterclass, { tasks: [] }),
			{ matter: 'missing', dueOn: invitationOn, invitationOn, companies }
		],
		[
			withTask({ state: 'notNeeded' }),
			{ matter: 'missing', dueOn: invitationOn, invitationOn, companies }
		],
		[
			withTask({ dueOn: day('2026-12-11') }),
			{ matter: 'too-late', dueOn: day('2026-12-11'), invitationOn, companies }
		],
		[
			planOf(masterclass, { tasks: [], mails: [], companies: [] }),
			{
				matter: 'missing',
				dueOn: day('2027-01-28'),
				invitationOn: day('2027-01-28'),
				companies: []
			}
		]
	]
});

verifyRule(contentDiscussed, {
	on: day('2026-11-27'),
	holds: [withTask({ dueOn: day('2026-11-27') }), withTask({ dueOn, state: 'done' })],
	breaks: [[withTask({ dueOn }), { matter: 'overdue', dueOn, invitationOn, companies }]]
});
