import type { ActivityPlan, Task } from '#domain/activity/activity-plan.ts';
import { jobTwinning } from '../playbooks/job-twinning/playbook.ts';
import { day, planOf, tasksWith, today } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { pairGoalsRecorded } from './pair-goals-recorded.ts';

const twinning = (dueOn: string, changes: Partial<ActivityPlan> = {}, task: Partial<Task> = {}) =>
	planOf(jobTwinning, {
		tasks: tasksWith(
			({ step }) => step === 'set-goals',
			{ dueOn: day(dueOn), ...task },
			planOf(jobTwinning)
		),
		...changes
	});
const goals = {
	'joint-goals': 'Eén gastles over warmtepompen',
	'teacher-goals': 'Een warmtepomp inregelen',
	'professional-goals': 'Uitleggen aan een beginner'
};
const details = {
	...goals,
	'shared-activities': ['workplaces', 'guest-lesson'],
	'pair-planning': 'Elke eerste dinsdag'
};

verifyRule(pairGoalsRecorded, {
	holds: [
		planOf(jobTwinning),
		twinning('2026-11-24'),
		twinning('2026-11-23', { details }),
		twinning('2026-11-23', { state: 'held' }),
		twinning('2026-11-23', {}, { state: 'notNeeded' })
	],
	breaks: [
		[
			twinning('2026-11-23'),
			{
				missing: [
					'joint-goals',
					'teacher-goals',
					'professional-goals',
					'shared-activities',
					'pair-planning'
				],
				dueOn: today
			}
		],
		[
			twinning('2026-11-19', { details: goals }, { state: 'done' }),
			{ missing: ['shared-activities', 'pair-planning'], dueOn: day('2026-11-19') }
		]
	]
});
