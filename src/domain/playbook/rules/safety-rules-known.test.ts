import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { masterclass } from '../playbooks/masterclass/playbook.ts';
import { planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { safetyRulesKnown } from './safety-rules-known.ts';

const settled: Details = {
	'safety-rules': 'Veiligheidsschoenen aan, telefoon in het kluisje.',
	'protective-equipment': ['safety-shoes', 'glasses'],
	'sizes-asked': true
};
const plan = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(masterclass, { details, ...changes });
const companies = ['Bakker Installaties', 'Vos Techniek'];
const untold = tasksWith(
	({ step }) => step === 'share-safety-rules',
	{ state: 'notNeeded' },
	planOf(masterclass)
);

verifyRule(safetyRulesKnown, {
	holds: [
		plan(settled),
		plan({ ...settled, 'protective-equipment': ['none'], 'sizes-asked': false }),
		plan({ ...settled, 'protective-equipment': ['helmet', 'glasses'], 'sizes-asked': false }),
		plan({}, { state: 'held' })
	],
	breaks: [
		[plan({}), { missing: ['rules', 'equipment'], companies }],
		[plan({ ...settled, 'sizes-asked': false }), { missing: ['sizes'], companies }],
		[
			plan({ 'safety-rules': 'Dichte schoenen.', 'protective-equipment': ['workwear'] }),
			{ missing: ['sizes'], companies }
		],
		[plan(settled, { tasks: untold }), { missing: ['told'], companies }],
		[
			plan({}, { tasks: [], companies: [] }),
			{ missing: ['rules', 'equipment', 'told'], companies: [] }
		]
	]
});
