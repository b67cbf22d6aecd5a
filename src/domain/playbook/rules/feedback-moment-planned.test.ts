import type { Task } from '#domain/activity/activity-plan.ts';
import { exchangePlan } from '../verify-exchange.ts';
import { day, speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { feedbackMomentPlanned } from './feedback-moment-planned.ts';

const ends = (task: Task) => task.ends === 'feedback';
const partners = ['Bakker Installaties', 'Vos Techniek'];
const lindeTasks = (dueOn: string) => tasksWith(ends, { dueOn: day(dueOn) }, exchangePlan());
const without = speedDatePlan().tasks.filter((task) => !ends(task));

verifyRule(feedbackMomentPlanned, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ tasks: tasksWith(ends, { state: 'done' }) }),
		speedDatePlan({
			tasks: tasksWith(ends, { state: 'notNeeded', notNeededBecause: 'Al gedaan' })
		}),
		speedDatePlan({ tasks: without, endings: [{ ending: 'feedback', state: 'done' }] }),
		speedDatePlan({ tasks: tasksWith(ends, { dueOn: day('2027-02-11') }) }),
		exchangePlan({ tasks: lindeTasks('2027-02-25') })
	],
	breaks: [
		[speedDatePlan({ tasks: without }), { from: day('2027-02-11'), partners }],
		[
			speedDatePlan({ tasks: tasksWith(ends, { state: 'notNeeded' }) }),
			{ from: day('2027-02-11'), partners }
		],
		[speedDatePlan({ tasks: without, state: 'held' }), { from: day('2027-02-11'), partners }],
		[
			speedDatePlan({ tasks: tasksWith(ends, { dueOn: day('2027-02-10') }) }),
			{ from: day('2027-02-11'), partners }
		],
		[
			exchangePlan({ tasks: lindeTasks('2027-02-24') }),
			{ from: day('2027-02-25'), partners: ['De Linde'] }
		]
	]
});
