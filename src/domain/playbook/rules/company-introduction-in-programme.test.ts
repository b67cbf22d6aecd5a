import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { day, planOf, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { companyIntroductionInProgramme } from './company-introduction-in-programme.ts';

const visit = planOf(companyVisit);
const programme = visit.programme.filter(({ kind }) => kind !== 'introduction');
const date = day('2027-01-28');

verifyRule(companyIntroductionInProgramme, {
	holds: [visit, planOf(companyVisit, { programme, state: 'held' })],
	breaks: [
		[planOf(companyVisit, { programme }), { date, startsAt: time('16:00') }],
		[
			planOf(companyVisit, { programme: [], startsAt: time('13:30') }),
			{ date, startsAt: time('13:30') }
		]
	]
});
