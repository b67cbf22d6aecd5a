import { exchangePlan } from '../verify-exchange.ts';
import { day, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { onASchoolDay } from './on-a-school-day.ts';

const on = (date: string) => speedDatePlan({ date: day(date) });
const found = (date: string, free: string, nextSchoolDay: string) => ({
	date: day(date),
	free,
	nextSchoolDay: day(nextSchoolDay)
});

verifyRule(onASchoolDay, {
	holds: [
		on('2027-01-28'),
		on('2027-01-04'),
		speedDatePlan({ date: day('2027-01-30'), state: 'held' }),
		exchangePlan({ until: day('2027-02-20') })
	],
	breaks: [
		[on('2027-01-30'), found('2027-01-30', 'weekend', '2027-02-01')],
		[on('2026-12-22'), found('2026-12-22', 'kerstvakantie', '2027-01-04')],
		[on('2026-12-26'), found('2026-12-26', 'kerstvakantie', '2027-01-04')],
		[on('2027-03-29'), found('2027-03-29', 'tweede-paasdag', '2027-03-30')]
	]
});
