import { designTeam } from '../playbooks/design-team/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { severalSchools } from './several-schools.ts';

verifyRule(severalSchools, {
	holds: [planOf(designTeam), planOf(designTeam, { visitors: [], state: 'held' })],
	breaks: [[planOf(designTeam, { visitors: [] }), { school: 'De Werf' }]]
});
