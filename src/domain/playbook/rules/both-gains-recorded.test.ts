import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { designTeam } from '../playbooks/design-team/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { bothGainsRecorded } from './both-gains-recorded.ts';

const held = (details: ActivityPlan['details']) => planOf(designTeam, { state: 'held', details });
const schools = ['De Werf', 'De Linde'];
const details = {
	'used-where': 'Klas 3 PIE op De Werf en De Linde',
	'members-learned': 'Een les ontwerpen vanuit één vraag',
	'people-met': 'Twee monteurs van Vos Techniek'
};

verifyRule(bothGainsRecorded, {
	holds: [held(details), planOf(designTeam)],
	breaks: [
		[held({}), { missing: ['used-where', 'members-learned', 'people-met'], schools }],
		[
			held({ 'used-where': details['used-where'] }),
			{ missing: ['members-learned', 'people-met'], schools }
		]
	]
});
