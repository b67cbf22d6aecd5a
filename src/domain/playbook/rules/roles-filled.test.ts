import type { Task } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { rolesFilled } from './roles-filled.ts';

const guide = ({ by }: Task) => by === 'tourGuide';
const noGuide = speedDatePlan().roles.filter(({ role }) => role !== 'tourGuide');
const noah = { id: 'noah', name: 'Noah' };

verifyRule(rolesFilled, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ roles: noGuide, tasks: tasksWith(guide, { assignee: noah }) }),
		speedDatePlan({ roles: noGuide, tasks: tasksWith(guide, { state: 'notNeeded' }) }),
		speedDatePlan({ roles: [], state: 'held' })
	],
	breaks: [
		[speedDatePlan({ roles: noGuide }), { roles: ['tourGuide'] }],
		[
			speedDatePlan({ roles: [] }),
			{
				roles: ['coordinator', 'host', 'companyContact', 'moderator', 'tourGuide', 'schoolLeader']
			}
		]
	]
});
