import type { Task } from '#domain/activity/activity-plan.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { recommendationsPassedOn } from './recommendations-passed-on.ts';

const plan = planOf(masterclass);
const passesOn = (task: Task) => task.step === 'pass-on-recommendations';
const without = plan.tasks.filter((task) => !passesOn(task));
const dropped = tasksWith(passesOn, { state: 'notNeeded' }, plan);
const date = day('2027-01-28');

verifyRule(recommendationsPassedOn, {
	holds: [
		plan,
		planOf(masterclass, { tasks: tasksWith(passesOn, { state: 'done' }, plan) }),
		planOf(masterclass, {
			tasks: without,
			endings: [{ ending: 'evaluation', state: 'setAside', reason: 'Te weinig deelnemers' }]
		})
	],
	breaks: [
		[planOf(masterclass, { tasks: without }), { date }],
		[planOf(masterclass, { tasks: dropped, state: 'held' }), { date }],
		[
			planOf(masterclass, { tasks: without, endings: [{ ending: 'evaluation', state: 'done' }] }),
			{ date }
		]
	]
});
