import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { day, planOf, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { lostLessonsCovered } from './lost-lessons-covered.ts';

const { calendar } = planOf(schoolVisit);
const { lessonsFrom, lessonsUntil } = calendar;
const at = (startsAt: string, endsAt: string, details = {}) =>
	planOf(schoolVisit, {
		startsAt: time(startsAt),
		programme: [
			{
				id: 'lessons',
				kind: 'lessons',
				title: 'Lessen',
				startsAt: time(startsAt),
				durationMinutes: time(startsAt).until(time(endsAt)).total('minutes')
			}
		],
		details
	});
const date = day('2027-01-28');

verifyRule(lostLessonsCovered, {
	holds: [
		at('12:45', '16:15', { 'cover-arranged': true }),
		at(lessonsUntil.toString(), '18:00'),
		at('06:00', lessonsFrom.toString()),
		{ ...at('12:45', '16:15'), state: 'held' },
		{ ...at('12:45', '16:15'), date: day('2027-01-30') }
	],
	breaks: [
		[at('12:45', '13:15'), { date, from: time('12:45'), until: time('13:15') }],
		[
			at('06:00', '22:00', { 'cover-arranged': false }),
			{ date, from: lessonsFrom, until: lessonsUntil }
		]
	]
});
