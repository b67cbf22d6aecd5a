import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { handsOnDescribed } from './hands-on-described.ts';

const companies = ['Bakker Installaties', 'Vos Techniek'];
const saying = (text: string, changes: Partial<ActivityPlan> = {}) =>
	planOf(companyVisit, { details: { 'hands-on': text }, ...changes });

verifyRule(handsOnDescribed, {
	holds: [
		saying('Zelf een warmtepomp inregelen'),
		saying('Een buis buigen, solderen en op druk testen.'),
		planOf(companyVisit, { state: 'held' })
	],
	breaks: [
		[planOf(companyVisit), { text: '', companies }],
		[saying('  '), { text: '', companies }],
		[saying('Iets met lassen'), { text: 'Iets met lassen', companies }],
		[saying('Lassen – 2 × 20'), { text: 'Lassen – 2 × 20', companies }],
		[saying('Lassen', { companies: [] }), { text: 'Lassen', companies: [] }]
	]
});
