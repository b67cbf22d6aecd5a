import { day, speedDatePlan, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { walkInInProgramme } from './walk-in-in-programme.ts';

const programme = speedDatePlan().programme.filter(({ kind }) => kind !== 'walkIn');

verifyRule(walkInInProgramme, {
	holds: [speedDatePlan(), speedDatePlan({ programme, state: 'held' })],
	breaks: [
		[speedDatePlan({ programme }), { date: day('2027-01-28'), startsAt: time('16:00') }],
		[
			speedDatePlan({ programme: [], startsAt: time('09:05') }),
			{ date: day('2027-01-28'), startsAt: time('09:05') }
		]
	]
});
