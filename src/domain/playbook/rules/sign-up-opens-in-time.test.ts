import type { Task } from '#domain/activity/activity-plan.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { signUpOpensInTime } from './sign-up-opens-in-time.ts';

const plan = planOf(masterclass);
const opens = (task: Task) => task.step === 'open-sign-up';
const withTask = (changes: Partial<Task>) =>
	planOf(masterclass, { tasks: tasksWith(opens, changes, plan) });
const openBy = day('2026-12-31');
const date = day('2027-01-28');

verifyRule(signUpOpensInTime, {
	holds: [
		plan,
		withTask({ dueOn: openBy }),
		withTask({ dueOn: day('2027-01-20'), state: 'done' }),
		withTask({ state: 'notNeeded', notNeededBecause: 'Besloten groep' }),
		planOf(masterclass, { tasks: [], state: 'held' })
	],
	breaks: [
		[
			withTask({ dueOn: day('2027-01-04') }),
			{ planned: 'late', opensOn: day('2027-01-04'), days: 24, openBy }
		],
		[planOf(masterclass, { tasks: [] }), { planned: 'none', opensOn: date, days: 0, openBy }],
		[withTask({ state: 'notNeeded' }), { planned: 'none', opensOn: date, days: 0, openBy }]
	]
});

verifyRule(signUpOpensInTime, {
	on: day('2027-01-27'),
	holds: [withTask({ dueOn: openBy, state: 'done' })],
	breaks: [
		[withTask({ dueOn: openBy }), { planned: 'late', opensOn: day('2027-01-27'), days: 1, openBy }]
	]
});
