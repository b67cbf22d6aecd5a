import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { day, planOf, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { companyTourInProgramme } from './company-tour-in-programme.ts';

const visit = planOf(companyVisit);
const programme = visit.programme.filter(({ kind }) => kind !== 'tour');
const date = day('2027-01-28');

verifyRule(companyTourInProgramme, {
	holds: [visit, planOf(companyVisit, { programme, state: 'held' })],
	breaks: [
		[planOf(companyVisit, { programme }), { date, startsAt: time('16:00') }],
		[
			planOf(companyVisit, { programme: [], startsAt: time('13:30') }),
			{ date, startsAt: time('13:30') }
		]
	]
});
