import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { teacherPlacement } from '../playbooks/teacher-placement/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { placementArranged } from './placement-arranged.ts';

const arranged: Details = {
	'whose-time': 'half-half',
	'timetable-release': 'arranged',
	'lesson-cover': 'company-guest',
	'travel-paid-by': 'school',
	'region-pays': ['cover'],
	'counts-as-development': true,
	'vca-required': 'none'
};
const plan = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(teacherPlacement, { details, ...changes });
/** From Thursday 28 January to 4 February 2027, looked at on 23 November. */
const found = (
	arrangement: Parameters<typeof placementArranged.texts.nl.what>[0]['arrangement']
) => ({
	arrangement,
	date: day('2027-01-28'),
	days: 66,
	companies: ['Bakker Installaties', 'Vos Techniek']
});
const withVca = { ...arranged, 'vca-required': 'vol-vca' };

verifyRule(placementArranged, {
	holds: [
		plan(arranged),
		plan({ ...arranged, 'timetable-release': 'not-needed', 'lesson-cover': 'not-needed' }),
		plan({
			'whose-time': 'own-time',
			'travel-paid-by': 'none',
			'region-pays': ['nothing'],
			'counts-as-development': true,
			'vca-required': 'none'
		}),
		plan({ ...withVca, 'vca-valid-until': '2027-02-04' }),
		plan({}, { state: 'held' })
	],
	breaks: [
		[
			plan({}),
			found('time'),
			found('travel'),
			found('money'),
			found('development'),
			found('entry')
		],
		[plan({ ...arranged, 'timetable-release': 'open' }), found('release')],
		[plan({ ...arranged, 'lesson-cover': 'open' }), found('cover')],
		[
			plan({ ...arranged, 'travel-paid-by': 'open', 'counts-as-development': false }),
			found('travel'),
			found('development')
		],
		[plan(withVca), found('diploma')],
		[plan({ ...withVca, 'vca-valid-until': '2027-02-03' }), found('diploma')],
		[
			plan({ ...arranged, 'lesson-cover': 'open' }, { companies: [] }),
			{ ...found('cover'), companies: [] }
		]
	]
});

verifyRule(placementArranged, {
	on: day('2027-01-13'),
	holds: [],
	breaks: [[plan({ ...arranged, 'lesson-cover': 'open' }), { ...found('cover'), days: 15 }]]
});
verifyRule(placementArranged, { on: day('2027-01-14'), holds: [plan({})], breaks: [] });
