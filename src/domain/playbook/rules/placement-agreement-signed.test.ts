import { teacherPlacement } from '../playbooks/teacher-placement/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { placementAgreementSigned } from './placement-agreement-signed.ts';

const signedBy = (...signers: readonly string[]) =>
	planOf(teacherPlacement, { details: { 'signed-by': signers } });
const unsigned = planOf(teacherPlacement);
const facts = {
	date: day('2027-01-28'),
	school: 'De Werf',
	companies: ['Bakker Installaties', 'Vos Techniek']
};

verifyRule(placementAgreementSigned, { on: day('2027-01-06'), holds: [unsigned], breaks: [] });
verifyRule(placementAgreementSigned, {
	on: day('2027-01-07'),
	holds: [signedBy('teacher', 'school', 'company'), { ...unsigned, state: 'held' }],
	breaks: [
		[unsigned, { missing: ['teacher', 'school', 'company'], ...facts }],
		[signedBy('teacher', 'school'), { missing: ['company'], ...facts }],
		[
			{ ...signedBy('school'), companies: [] },
			{ missing: ['teacher', 'company'], ...facts, companies: [] }
		]
	]
});
verifyRule(placementAgreementSigned, {
	on: day('2027-02-01'),
	holds: [],
	breaks: [[signedBy('school', 'company'), { missing: ['teacher'], ...facts }]]
});
