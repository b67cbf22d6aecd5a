import type { Task } from '#domain/activity/activity-plan.ts';
import { exchangePlan } from '../verify-exchange.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { evaluationOfBothSides } from './evaluation-of-both-sides.ts';

const evaluates = (task: Task) => task.ends === 'evaluation';
const byTeachers = (task: Task) => evaluates(task) && task.by === 'schoolLeader';
const partners = ['Bakker Installaties', 'Vos Techniek'];
const supervised = tasksWith((task) => evaluates(task) && !byTeachers(task), { by: 'supervisor' });
const linde = exchangePlan();
const without = (which: (task: Task) => boolean) =>
	speedDatePlan({ tasks: speedDatePlan().tasks.filter((task) => !which(task)) });

verifyRule(evaluationOfBothSides, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ tasks: supervised }),
		linde,
		speedDatePlan({
			tasks: without((task) => evaluates(task) && !byTeachers(task)).tasks,
			companies: []
		}),
		{ ...without(evaluates), endings: [{ ending: 'evaluation', state: 'done' }] }
	],
	breaks: [
		[without(evaluates), { side: 'own', partners }, { side: 'partner', partners }],
		[without(byTeachers), { side: 'own', partners }],
		[
			speedDatePlan({
				tasks: tasksWith((task) => evaluates(task) && !byTeachers(task), { state: 'notNeeded' })
			}),
			{ side: 'partner', partners }
		],
		[
			exchangePlan({ tasks: linde.tasks.filter(({ by }) => by !== 'visitLeader') }),
			{ side: 'partner', partners: ['De Linde'] }
		]
	]
});
