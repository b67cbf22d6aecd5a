import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { vcaChecked } from './vca-checked.ts';

const plan = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(masterclass, { details, ...changes });
const settled: Details = {
	'may-follow': ['placement'],
	'vca-required': 'b-vca',
	'vca-checked': true,
	'vca-valid-until': '2031-06-30'
};
const validUntil = day('2031-06-30');
const date = day('2027-01-28');

verifyRule(vcaChecked, {
	holds: [
		plan({}),
		plan({ 'may-follow': ['placement'], 'vca-required': 'none' }),
		plan(settled),
		plan({ ...settled, 'vca-lacking': 2, 'vca-paid-by': 'company' }),
		plan({ 'may-follow': ['placement'] }, { state: 'closed' })
	],
	breaks: [
		[
			plan({ 'may-follow': ['shadowing-day'] }),
			{ matter: 'required', diploma: '', validUntil: date, lacking: 0 }
		],
		[
			plan({ 'vca-required': 'vol-vca' }, { state: 'held' }),
			{ matter: 'checked', diploma: 'VOL-VCA', validUntil: date, lacking: 0 }
		],
		[
			plan({ 'vca-required': 'b-vca', 'vca-checked': true }),
			{ matter: 'until', diploma: 'B-VCA', validUntil: date, lacking: 0 }
		],
		[
			plan({ ...settled, 'vca-valid-until': '2027-01-28' }),
			{ matter: 'expires', diploma: 'B-VCA', validUntil: date, lacking: 0 }
		],
		[
			plan({ ...settled, 'vca-lacking': 1 }),
			{ matter: 'payer', diploma: 'B-VCA', validUntil, lacking: 1 }
		],
		[
			plan({ 'vca-required': 'b-vca', 'vca-checked': false, 'vca-lacking': 3 }),
			{ matter: 'checked', diploma: 'B-VCA', validUntil: date, lacking: 3 },
			{ matter: 'payer', diploma: 'B-VCA', validUntil: date, lacking: 3 }
		]
	]
});
