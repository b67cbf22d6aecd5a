import { designTeam } from '../playbooks/design-team/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { tradeInTeam } from './trade-in-team.ts';

verifyRule(tradeInTeam, {
	holds: [planOf(designTeam), planOf(designTeam, { companies: [], state: 'held' })],
	breaks: [
		[planOf(designTeam, { companies: [] }), { schools: ['De Werf', 'De Linde'] }],
		[planOf(designTeam, { companies: [], visitors: [] }), { schools: ['De Werf'] }]
	]
});
