import type { Task } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { sharingReachesTeam } from './sharing-reaches-team.ts';

const shares = (task: Task) => task.ends === 'sharing';
const byLeader = tasksWith(shares, { by: 'schoolLeader' });

verifyRule(sharingReachesTeam, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ tasks: [] }),
		speedDatePlan({ tasks: byLeader, endings: [{ ending: 'sharing', state: 'done' }] })
	],
	breaks: [
		[speedDatePlan({ tasks: byLeader }), { section: 'PIE' }],
		[speedDatePlan({ tasks: byLeader, section: '' }), { section: '' }]
	]
});
