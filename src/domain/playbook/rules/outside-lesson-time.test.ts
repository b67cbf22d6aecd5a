import { exchangePlan } from '../verify-exchange.ts';
import { day, speedDatePlan, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { outsideLessonTime } from './outside-lesson-time.ts';

const lessonsUntil = time('15:30');
const date = day('2027-01-28');
const startingAt = (start: string, on = date) =>
	speedDatePlan({ startsAt: time(start), programme: [], date: on });

verifyRule(outsideLessonTime, {
	holds: [
		speedDatePlan(),
		startingAt('15:30'),
		startingAt('07:30'),
		startingAt('13:00', day('2027-01-30')),
		speedDatePlan({ startsAt: time('13:00'), state: 'held' })
	],
	breaks: [
		[startingAt('15:29'), { date, startsAt: time('15:29'), lessonsUntil }],
		[startingAt('09:00'), { date, startsAt: time('09:00'), lessonsUntil }],
		[exchangePlan({ startsAt: time('09:00') }), { date, startsAt: time('09:00'), lessonsUntil }]
	]
});
