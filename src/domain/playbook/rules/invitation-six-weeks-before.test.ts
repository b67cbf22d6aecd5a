import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf, today } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { invitationSixWeeksBefore } from './invitation-six-weeks-before.ts';

const sentOn = (sendOn: string, isSent = false) =>
	planOf(masterclass, { mails: [{ id: 'teacher-invitation', sendOn: day(sendOn), isSent }] });
const sendBy = day('2026-12-17');

verifyRule(invitationSixWeeksBefore, {
	holds: [
		planOf(masterclass),
		sentOn('2026-12-17'),
		sentOn('2027-01-07', true),
		planOf(masterclass, { mails: [] }),
		{ ...sentOn('2027-01-07'), state: 'held' }
	],
	breaks: [
		[sentOn('2026-12-18'), { sendOn: day('2026-12-18'), weeks: 5, sendBy, today }],
		[sentOn('2027-01-21'), { sendOn: day('2027-01-21'), weeks: 1, sendBy, today }]
	]
});

const late = day('2027-01-11');

verifyRule(invitationSixWeeksBefore, {
	on: late,
	holds: [sentOn('2026-12-10', true)],
	breaks: [
		[sentOn('2027-01-14'), { sendOn: day('2027-01-14'), weeks: 2, sendBy, today: late }],
		[sentOn('2026-12-10'), { sendOn: late, weeks: 2, sendBy, today: late }]
	]
});
