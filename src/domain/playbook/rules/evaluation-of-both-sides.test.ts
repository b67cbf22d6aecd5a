import type { Task } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { evaluationOfBothSides } from './evaluation-of-both-sides.ts';

const evaluates = (task: Task) => task.ends === 'evaluation';
const byTeachers = (task: Task) => evaluates(task) && task.by === 'schoolLeader';
const without = (which: (task: Task) => boolean) =>
	speedDatePlan({ tasks: speedDatePlan().tasks.filter((task) => !which(task)) });

verifyRule(evaluationOfBothSides, {
	holds: [
		speedDatePlan(),
		{ ...without(evaluates), endings: [{ ending: 'evaluation', state: 'done' }] }
	],
	breaks: [
		[without(evaluates), { side: 'school' }, { side: 'company' }],
		[without(byTeachers), { side: 'school' }],
		[
			speedDatePlan({
				tasks: tasksWith((task) => evaluates(task) && !byTeachers(task), { state: 'notNeeded' })
			}),
			{ side: 'company' }
		]
	]
});
