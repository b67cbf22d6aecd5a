import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { companyNetwork } from '../playbooks/company-network/playbook.ts';
import { day, planOf, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { courseRecalibrated } from './course-recalibrated.ts';

const every = (weeks: number) => ({ details: { 'recalibrate-weeks': weeks } });
const network = planOf(companyNetwork);
const recalibratedOn = (
	meetings: readonly string[],
	tasks: readonly string[],
	changes: Partial<ActivityPlan> = {}
) => {
	const meeting = network.meetings.find(({ template }) => template === 'recalibrate');
	const task = network.tasks.find(({ step }) => step === 'recalibrate-course');
	return planOf(companyNetwork, {
		...every(20),
		meetings: meetings.flatMap((on) => (meeting ? [{ ...meeting, id: on, on: day(on) }] : [])),
		tasks: tasks.flatMap((dueOn) => (task ? [{ ...task, id: dueOn, dueOn: day(dueOn) }] : [])),
		...changes
	});
};
const from = day('2027-01-28');
const until = day('2027-11-04');

verifyRule(courseRecalibrated, {
	holds: [
		planOf(companyNetwork, every(20)),
		recalibratedOn(['2027-06-17'], []),
		recalibratedOn([], ['2027-06-17']),
		recalibratedOn(['2027-07-01'], []),
		planOf(companyNetwork, { state: 'held' }),
		speedDatePlan()
	],
	breaks: [
		[network, { problem: 'noInterval', everyWeeks: 0, from, until }],
		[recalibratedOn([], []), { problem: 'tooLong', everyWeeks: 20, from, until }],
		[
			recalibratedOn(['2027-07-02'], []),
			{ problem: 'tooLong', everyWeeks: 20, from, until: day('2027-07-02') }
		],
		[
			recalibratedOn(['2027-06-17', '2027-05-13'], [], every(12)),
			{ problem: 'tooLong', everyWeeks: 12, from, until: day('2027-05-13') }
		],
		[
			recalibratedOn(['2027-04-08'], ['2027-05-20'], every(12)),
			{ problem: 'tooLong', everyWeeks: 12, from: day('2027-05-20'), until }
		]
	]
});
