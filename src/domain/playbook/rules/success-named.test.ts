import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { successNamed } from './success-named.ts';

const success = 'Iedereen neemt één lesidee mee dat volgende week al kan.';

verifyRule(successNamed, {
	holds: [planOf(schoolVisit, { details: { success } }), planOf(schoolVisit, { state: 'held' })],
	breaks: [
		[planOf(schoolVisit), { schools: ['De Werf', 'De Linde'] }],
		[planOf(schoolVisit, { visitors: [] }), { schools: ['De Werf'] }]
	]
});
