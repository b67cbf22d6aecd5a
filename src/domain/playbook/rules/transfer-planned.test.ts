import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { teacherPlacement } from '../playbooks/teacher-placement/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { transferPlanned } from './transfer-planned.ts';

const plan = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(teacherPlacement, { details, ...changes });
const lastDay = day('2027-02-04');
const none = { section: 'PIE', lastDay, moment: lastDay };
const into = { 'transfer-into': ['material'] };

verifyRule(transferPlanned, {
	holds: [
		plan({ ...into, 'transfer-on': '2027-02-16' }),
		plan({ ...into, 'transfer-on': '2027-02-04' }),
		plan({}, { state: 'held', endings: [{ ending: 'sharing', state: 'done' }] }),
		plan({}, { state: 'closed' })
	],
	breaks: [
		[plan({}), { lack: 'moment', ...none }, { lack: 'use', ...none }],
		[plan({ 'transfer-on': '2027-02-16' }), { lack: 'use', ...none, moment: day('2027-02-16') }],
		[
			plan({ ...into, 'transfer-on': '2027-02-03' }),
			{ lack: 'tooEarly', ...none, moment: day('2027-02-03') }
		],
		[plan(into, { state: 'held' }), { lack: 'moment', ...none }]
	]
});
