import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { youngEmployeeAsked } from './young-employee-asked.ts';

const asked = (value: boolean) => ({ details: { 'young-employees-asked': value } });
const companies = ['Bakker Installaties', 'Vos Techniek'];

verifyRule(youngEmployeeAsked, {
	holds: [
		planOf(companyVisit, asked(true)),
		planOf(companyVisit, { ...asked(false), state: 'held' })
	],
	breaks: [
		[planOf(companyVisit), { companies }],
		[planOf(companyVisit, asked(false)), { companies }],
		[planOf(companyVisit, { companies: [] }), { companies: [] }]
	]
});
