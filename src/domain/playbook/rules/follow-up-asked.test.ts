import type { Task } from '#domain/activity/activity-plan.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { followUpAsked } from './follow-up-asked.ts';

const plan = planOf(masterclass);
const asks = (task: Task) => task.step === 'ask-follow-up';
const without = plan.tasks.filter((task) => !asks(task));
const withTask = (changes: Partial<Task>) =>
	planOf(masterclass, { tasks: tasksWith(asks, changes, plan) });
const mails = [{ id: 'follow-up', sendOn: day('2027-02-01'), isSent: true }];
const facts = { companies: ['Bakker Installaties', 'Vos Techniek'], by: day('2027-02-11') };

verifyRule(followUpAsked, {
	holds: [
		plan,
		withTask({ state: 'done' }),
		withTask({ state: 'notNeeded', notNeededBecause: 'Het bedrijf heeft geen plek' }),
		planOf(masterclass, { tasks: without, mails })
	],
	breaks: [
		[planOf(masterclass, { tasks: without }), facts],
		[planOf(masterclass, { tasks: without, state: 'held' }), facts],
		[withTask({ state: 'notNeeded' }), facts],
		[planOf(masterclass, { tasks: [], companies: [] }), { ...facts, companies: [] }]
	]
});
