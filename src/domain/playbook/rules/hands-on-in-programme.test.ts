import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { handsOnInProgramme } from './hands-on-in-programme.ts';

const visit = planOf(companyVisit);
const date = day('2027-01-28');
const withHandsOn = (...minutes: readonly number[]) =>
	planOf(companyVisit, {
		programme: visit.programme.flatMap((item) =>
			item.kind === 'handsOn'
				? minutes.map((durationMinutes) => ({ ...item, durationMinutes }))
				: [item]
		)
	});

verifyRule(handsOnInProgramme, {
	holds: [
		visit,
		planOf(masterclass),
		withHandsOn(30),
		withHandsOn(20, 15),
		{ ...withHandsOn(), state: 'held' }
	],
	breaks: [
		[withHandsOn(), { date, minutes: 0, leastMinutes: 30 }],
		[withHandsOn(29), { date, minutes: 29, leastMinutes: 30 }],
		[withHandsOn(1), { date, minutes: 1, leastMinutes: 30 }]
	]
});
