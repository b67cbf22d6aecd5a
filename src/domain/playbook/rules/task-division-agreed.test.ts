import type { Task } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { taskDivisionAgreed } from './task-division-agreed.ts';

const division = ({ step }: Task) => step === 'agree-task-division';
const names = ['Bakker Installaties', 'Vos Techniek'];

verifyRule(taskDivisionAgreed, {
	holds: [
		speedDatePlan(),
		speedDatePlan({
			tasks: tasksWith(division, {
				state: 'notNeeded',
				notNeededBecause: 'Dezelfde als vorig jaar'
			})
		}),
		speedDatePlan({ tasks: [], companies: [] })
	],
	breaks: [
		[speedDatePlan({ tasks: tasksWith(division, { state: 'open' }) }), { companies: names }],
		[speedDatePlan({ tasks: tasksWith(division, { state: 'notNeeded' }) }), { companies: names }],
		[speedDatePlan({ tasks: [] }), { companies: names }]
	]
});
