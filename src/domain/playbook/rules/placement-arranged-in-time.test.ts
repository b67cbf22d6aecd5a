import type { Details } from '../detail-field.ts';
import { teacherPlacement } from '../playbooks/teacher-placement/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { placementArrangedInTime } from './placement-arranged-in-time.ts';

const arranged: Details = {
	'whose-time': 'school-time',
	'timetable-release': 'arranged',
	'lesson-cover': 'colleagues',
	'travel-paid-by': 'region',
	'region-pays': ['travel'],
	'counts-as-development': true,
	'vca-required': 'none'
};
const plan = (details: Details) => planOf(teacherPlacement, { details });
const open = plan({ ...arranged, 'timetable-release': 'open' });
const found = (days: number) => ({
	arrangement: 'release' as const,
	date: day('2027-01-28'),
	days,
	companies: ['Bakker Installaties', 'Vos Techniek']
});

verifyRule(placementArrangedInTime, { on: day('2027-01-13'), holds: [open], breaks: [] });
verifyRule(placementArrangedInTime, {
	on: day('2027-01-14'),
	holds: [plan(arranged), { ...open, state: 'cancelled' }],
	breaks: [[open, found(14)]]
});
verifyRule(placementArrangedInTime, {
	on: day('2027-01-28'),
	holds: [],
	breaks: [[open, found(0)]]
});
verifyRule(placementArrangedInTime, { on: day('2027-01-29'), holds: [open], breaks: [] });
