import { designTeam } from '../playbooks/design-team/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { meetingsPlanned } from './meetings-planned.ts';

const until = day('2027-05-27');
const [meeting] = planOf(designTeam).meetings;
const meets = (...days: readonly string[]) =>
	planOf(designTeam, {
		until,
		meetings: days.flatMap((on) => (meeting ? [{ ...meeting, id: on, on: day(on) }] : []))
	});
/** 17 weeks: the first day and two more. */
const needs = (planned: number) => ({ planned, needed: 3, weeks: 17, until });

verifyRule(meetingsPlanned, {
	holds: [
		planOf(designTeam),
		meets('2027-03-04', '2027-04-08'),
		{ ...meets(), state: 'held' },
		{ ...meets(), until: day('2027-03-10') }
	],
	breaks: [
		[meets(), needs(1)],
		[meets('2027-03-04'), needs(2)],
		[meets('2027-03-04', '2027-03-04'), needs(2)],
		[meets('2027-01-28', '2027-03-04', '2027-06-03'), needs(2)]
	]
});
