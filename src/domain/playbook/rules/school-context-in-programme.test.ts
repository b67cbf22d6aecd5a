import { day, speedDatePlan, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { schoolContextInProgramme } from './school-context-in-programme.ts';

const programme = speedDatePlan().programme.filter(({ kind }) => kind !== 'schoolContext');

verifyRule(schoolContextInProgramme, {
	holds: [speedDatePlan(), speedDatePlan({ programme, state: 'held' })],
	breaks: [
		[speedDatePlan({ programme }), { date: day('2027-01-28'), startsAt: time('16:00') }],
		[
			speedDatePlan({ programme: [], startsAt: time('09:05') }),
			{ date: day('2027-01-28'), startsAt: time('09:05') }
		]
	]
});
