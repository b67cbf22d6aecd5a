import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Details } from '../detail-field.ts';
import { companyVisit } from '../playbooks/company-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { pupilsSupervised } from './pupils-supervised.ts';

const settled: Details = {
	'who-comes': 'pupils-too',
	'number-of-pupils': 20,
	'pupil-supervisors': 2,
	'permission-for-pupils': true,
	'pupil-safety': 'Niet achter de gele lijn; bhv’er is Kim.'
};
const visit = (details: Details, changes: Partial<ActivityPlan> = {}) =>
	planOf(companyVisit, { details, ...changes });
const facts = { pupils: 20, supervisors: 2, perSupervisor: 10 };
const unknown = { pupils: 0, supervisors: 0, perSupervisor: 10 };

verifyRule(pupilsSupervised, {
	holds: [
		planOf(companyVisit),
		visit({ 'who-comes': 'teachers-only' }),
		visit(settled),
		visit({ ...settled, 'number-of-pupils': 24, 'pupils-per-supervisor': 12 }),
		visit({ 'who-comes': 'pupils-too' }, { state: 'held' })
	],
	breaks: [
		[
			visit({ 'who-comes': 'pupils-too' }),
			{ matter: 'numbers', ...unknown },
			{ matter: 'permission', ...unknown },
			{ matter: 'safety', ...unknown }
		],
		[
			visit({ ...settled, 'number-of-pupils': 21 }),
			{ matter: 'supervisors', ...facts, pupils: 21 }
		],
		[
			visit({ ...settled, 'pupil-supervisors': 1, 'pupils-per-supervisor': 15 }),
			{ matter: 'supervisors', pupils: 20, supervisors: 1, perSupervisor: 15 }
		],
		[visit({ ...settled, 'permission-for-pupils': false }), { matter: 'permission', ...facts }]
	]
});
