import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { fixedFeedbackMoment } from './fixed-feedback-moment.ts';

const around = day('2027-04-08');
const companies = ['Bakker Installaties', 'Vos Techniek'];
const held = planOf(companyVisit, { state: 'held' });

verifyRule(fixedFeedbackMoment, {
	holds: [
		planOf(companyVisit),
		planOf(companyVisit, { state: 'held', endings: [{ ending: 'feedback', state: 'done' }] }),
		planOf(companyVisit, {
			state: 'held',
			endings: [{ ending: 'feedback', state: 'setAside', reason: 'Zien elkaar maandelijks.' }]
		})
	],
	breaks: [[held, { companies, around }]]
});

verifyRule(fixedFeedbackMoment, {
	on: day('2027-01-28'),
	holds: [planOf(companyVisit)],
	breaks: [[planOf(companyVisit, { state: 'held', companies: [] }), { companies: [], around }]]
});

verifyRule(fixedFeedbackMoment, {
	on: day('2027-01-29'),
	holds: [],
	breaks: [
		[planOf(companyVisit), { companies, around }],
		[planOf(companyVisit, { until: day('2027-01-28') }), { companies, around }]
	]
});
