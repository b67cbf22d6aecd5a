import type { LearningQuestion } from '#domain/activity/activity-plan.ts';
import { companyNetwork } from '../playbooks/company-network/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { needRecorded } from './need-recorded.ts';

const asked = (organisationId: string, text: string): LearningQuestion => ({
	id: organisationId,
	side: 'company',
	organisationId,
	organisationName: organisationId,
	text
});
const network = (...learningQuestions: readonly LearningQuestion[]) =>
	planOf(companyNetwork, { learningQuestions });
const question = 'Hoe bereiken we leerlingen die met hun handen willen werken?';

verifyRule(needRecorded, {
	holds: [
		planOf(companyNetwork, { details: { 'partner-need': 'Monteurs voor warmtepompen' } }),
		planOf(companyNetwork, { details: { 'talked-on': '2026-11-12' } }),
		network(asked('bakker', question), asked('vos', question)),
		planOf(companyNetwork, { companies: [] }),
		planOf(companyNetwork, { state: 'held' })
	],
	breaks: [
		[planOf(companyNetwork), { companies: ['Bakker Installaties', 'Vos Techniek'] }],
		[network(asked('bakker', question), asked('vos', ' ')), { companies: ['Vos Techniek'] }]
	]
});
