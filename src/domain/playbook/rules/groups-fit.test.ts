import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { groupsFit } from './groups-fit.ts';

const plan = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(masterclass, { details, ...changes });
const companies = ['Bakker Installaties', 'Vos Techniek'];
const signUps = { confirmed: 9, waiting: 0, capacity: 24 };

verifyRule(groupsFit, {
	holds: [
		plan({ 'group-size': 12 }),
		plan({ 'group-size': 6, 'number-of-groups': 2 }),
		plan({ 'group-size': 8, 'number-of-groups': 3 }, { signUps }),
		plan({}, { state: 'held' })
	],
	breaks: [
		[plan({}), { signedUp: 12, capacity: 12, groupSize: 0, groups: 1, companies }],
		[
			plan({ 'number-of-groups': 2 }, { companies: [] }),
			{ signedUp: 12, capacity: 12, groupSize: 0, groups: 2, companies: [] }
		],
		[
			plan({ 'group-size': 11 }),
			{ signedUp: 12, capacity: 12, groupSize: 11, groups: 1, companies }
		],
		[
			plan({ 'group-size': 8, 'number-of-groups': 2 }, { signUps }),
			{ signedUp: 9, capacity: 24, groupSize: 8, groups: 2, companies }
		],
		[
			plan({ 'group-size': 1 }, { signUps: { ...signUps, capacity: 0 } }),
			{ signedUp: 9, capacity: 0, groupSize: 1, groups: 1, companies }
		]
	]
});
