import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { jobTwinning } from '../playbooks/job-twinning/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { twinningRecorded } from './twinning-recorded.ts';

const held = (details: ActivityPlan['details']) => planOf(jobTwinning, { state: 'held', details });
const details = { log: '3 maart, 2 uur: samen op de bouw', 'hours-together': 0, outlook: ['stop'] };
const parties = ['De Werf', 'Bakker Installaties', 'Vos Techniek'];

verifyRule(twinningRecorded, {
	holds: [held(details), planOf(jobTwinning)],
	breaks: [
		[held({}), { missing: ['log', 'hours-together', 'outlook'], parties }],
		[held({ log: details.log }), { missing: ['hours-together', 'outlook'], parties }]
	]
});
