import type { Task } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { sharingPlanned } from './sharing-planned.ts';

const ends = (task: Task) => task.ends === 'sharing';
const without = speedDatePlan().tasks.filter((task) => !ends(task));

verifyRule(sharingPlanned, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ tasks: tasksWith(ends, { state: 'done' }) }),
		speedDatePlan({
			tasks: tasksWith(ends, { state: 'notNeeded', notNeededBecause: 'Al gedaan' })
		}),
		speedDatePlan({ tasks: without, endings: [{ ending: 'sharing', state: 'done' }] })
	],
	breaks: [
		[speedDatePlan({ tasks: without }), { section: 'PIE' }],
		[speedDatePlan({ tasks: tasksWith(ends, { state: 'notNeeded' }) }), { section: 'PIE' }],
		[speedDatePlan({ tasks: without, state: 'held' }), { section: 'PIE' }]
	]
});
