import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { tourOfAllDepartments } from './tour-of-all-departments.ts';

const minutes = 40;
const along = (value: string) => ({ details: { 'tour-along': value } });

verifyRule(tourOfAllDepartments, {
	holds: [
		planOf(companyVisit, along('all-departments')),
		planOf(companyVisit, { ...along('some-departments'), state: 'held' }),
		planOf(companyVisit, { programme: [] })
	],
	breaks: [
		[planOf(companyVisit), { chosen: 'unknown', minutes }],
		[planOf(companyVisit, along('some-departments')), { chosen: 'some', minutes }]
	]
});
