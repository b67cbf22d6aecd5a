import type { ActivityPlan, Task } from '#domain/activity/activity-plan.ts';
import { jobTwinning } from '../playbooks/job-twinning/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { progressWatched } from './progress-watched.ts';

/** Looked at on 1 and 25 March, 22 April, 20 May, 17 June and the last day, 15 July. */
const twinning = (changes: Partial<ActivityPlan> = {}) => planOf(jobTwinning, changes);
const looksBack = ({ step }: Task) => step === 'check-progress';
const quiet = (weeks: number) => ({ details: { 'quiet-weeks': weeks } });
const allDone = twinning({ tasks: tasksWith(looksBack, { state: 'done' }, twinning()) });
const without = twinning({ tasks: twinning().tasks.filter((task) => !looksBack(task)) });

verifyRule(progressWatched, {
	holds: [twinning(), twinning(quiet(4)), { ...without, state: 'held' }],
	breaks: [
		[without, { matter: 'none-ahead', on: day('2027-03-04'), quietWeeks: 5 }],
		[allDone, { matter: 'none-ahead', on: day('2027-03-04'), quietWeeks: 5 }],
		[twinning(quiet(3)), { matter: 'none-ahead', on: day('2027-02-18'), quietWeeks: 3 }]
	]
});

verifyRule(progressWatched, {
	on: day('2027-03-15'),
	holds: [twinning()],
	breaks: [[allDone, { matter: 'none-ahead', on: day('2027-04-19'), quietWeeks: 5 }]]
});

verifyRule(progressWatched, {
	on: day('2027-03-16'),
	holds: [twinning({ tasks: tasksWith(looksBack, { dueOn: day('2027-03-02') }, twinning()) })],
	breaks: [[twinning(), { matter: 'overdue', on: day('2027-03-01'), quietWeeks: 5 }]]
});

verifyRule(progressWatched, {
	on: day('2027-06-10'),
	holds: [{ ...allDone, until: day('2027-07-14') }],
	breaks: [[allDone, { matter: 'none-ahead', on: day('2027-07-15'), quietWeeks: 5 }]]
});
