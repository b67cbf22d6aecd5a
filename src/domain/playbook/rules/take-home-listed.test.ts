import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { takeHomeListed } from './take-home-listed.ts';

const listed = { details: { 'take-home': 'De opdracht over de warmtepomp' } };

verifyRule(takeHomeListed, {
	holds: [planOf(schoolVisit, listed), planOf(schoolVisit, { state: 'held' })],
	breaks: [
		[planOf(schoolVisit), { host: 'De Werf', visitors: ['De Linde'] }],
		[planOf(schoolVisit, { visitors: [] }), { host: 'De Werf', visitors: [] }]
	]
});
