import type { Task } from '#domain/activity/activity-plan.ts';
import { exchangePlan } from '../verify-exchange.ts';
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
		exchangePlan(),
		speedDatePlan({ tasks: [], companies: [] })
	],
	breaks: [
		[speedDatePlan({ tasks: tasksWith(division, { state: 'open' }) }), { partners: names }],
		[speedDatePlan({ tasks: tasksWith(division, { state: 'notNeeded' }) }), { partners: names }],
		[speedDatePlan({ tasks: [] }), { partners: names }],
		[exchangePlan({ tasks: [] }), { partners: ['De Linde'] }]
	]
});
