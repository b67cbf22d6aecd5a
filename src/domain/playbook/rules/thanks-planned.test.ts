import type { Task } from '#domain/activity/activity-plan.ts';
import { exchangePlan } from '../verify-exchange.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { thanksPlanned } from './thanks-planned.ts';

const ends = (task: Task) => task.ends === 'thanks';
const without = speedDatePlan().tasks.filter((task) => !ends(task));

verifyRule(thanksPlanned, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ tasks: tasksWith(ends, { state: 'done' }) }),
		speedDatePlan({
			tasks: tasksWith(ends, { state: 'notNeeded', notNeededBecause: 'Al gedaan' })
		}),
		speedDatePlan({ tasks: without, endings: [{ ending: 'thanks', state: 'done' }] })
	],
	breaks: [
		[speedDatePlan({ tasks: without }), { partners: ['Bakker Installaties', 'Vos Techniek'] }],
		[
			speedDatePlan({ tasks: tasksWith(ends, { state: 'notNeeded' }) }),
			{ partners: ['Bakker Installaties', 'Vos Techniek'] }
		],
		[
			speedDatePlan({ tasks: without, state: 'held' }),
			{ partners: ['Bakker Installaties', 'Vos Techniek'] }
		],
		[speedDatePlan({ tasks: without, companies: [] }), { partners: [] }],
		[exchangePlan({ tasks: [] }), { partners: ['De Linde'] }]
	]
});
