import type { ActivityPlan, Task } from '#domain/activity/activity-plan.ts';
import { designTeam } from '../playbooks/design-team/playbook.ts';
import { day, planOf, tasksWith, today } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { materialDescribed } from './material-described.ts';

const tried = (task: Task) => task.step === 'try-in-class';
const team = (changes: Partial<ActivityPlan> = {}) => planOf(designTeam, changes);
const triedOn = (dueOn: string, changes: Partial<Task> = {}) =>
	tasksWith(tried, { dueOn: day(dueOn), ...changes }, team());
const details = {
	'material-title': 'Storing zoeken',
	'material-levels': ['bb', 'kb'],
	'material-goals': 'Een storing vinden',
	'lesson-minutes': 200,
	'material-stage': 'trial'
};

verifyRule(materialDescribed, {
	holds: [
		team(),
		team({ tasks: triedOn('2026-11-24') }),
		team({ tasks: triedOn('2026-11-23'), details }),
		team({ tasks: triedOn('2026-11-23', { state: 'notNeeded' }) }),
		team({ tasks: triedOn('2026-11-23'), state: 'held' })
	],
	breaks: [
		[
			team({ tasks: triedOn('2026-11-23') }),
			{
				missing: [
					'material-title',
					'material-levels',
					'material-goals',
					'lesson-minutes',
					'material-stage'
				],
				from: today
			}
		],
		[
			team({
				tasks: triedOn('2026-11-19', { state: 'done' }),
				details: { 'material-title': 'Storing zoeken', 'lesson-minutes': 200 }
			}),
			{ missing: ['material-levels', 'material-goals', 'material-stage'], from: day('2026-11-19') }
		]
	]
});
