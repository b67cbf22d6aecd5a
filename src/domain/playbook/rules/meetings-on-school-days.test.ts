import { designTeam } from '../playbooks/design-team/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { meetingsOnSchoolDays } from './meetings-on-school-days.ts';

const [meeting] = planOf(designTeam).meetings;
const meets = (...days: readonly string[]) =>
	planOf(designTeam, {
		meetings: days.flatMap((on) => (meeting ? [{ ...meeting, id: on, on: day(on) }] : []))
	});
const found = (on: string, free: string, next: string) => ({
	meeting: 'sharpen-question',
	on: day(on),
	free,
	nextSchoolDay: day(next)
});

verifyRule(meetingsOnSchoolDays, {
	holds: [
		meets(),
		meets('2027-02-18', '2027-04-01'),
		meets('2026-11-22'),
		{ ...meets('2027-03-06'), state: 'held' }
	],
	breaks: [
		[
			meets('2027-03-06', '2027-04-01', '2027-03-29'),
			found('2027-03-06', 'weekend', '2027-03-08'),
			found('2027-03-29', 'tweede-paasdag', '2027-03-30')
		]
	]
});

verifyRule(meetingsOnSchoolDays, {
	on: day('2027-03-07'),
	holds: [meets('2027-03-06')],
	breaks: [[meets('2027-03-29'), found('2027-03-29', 'tweede-paasdag', '2027-03-30')]]
});
