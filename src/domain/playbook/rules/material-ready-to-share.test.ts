import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { designTeam } from '../playbooks/design-team/playbook.ts';
import { day, planOf, tasksWith, today } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { materialReadyToShare } from './material-ready-to-share.ts';

const team = (sharedOn: string, changes: Partial<ActivityPlan> = {}) =>
	planOf(designTeam, {
		tasks: tasksWith(
			({ step }) => step === 'publish-material',
			{ dueOn: day(sharedOn) },
			planOf(designTeam)
		),
		...changes
	});
const known = {
	'material-links': 'https://voorbeeld.nl/storing',
	makers: 'Noor, De Werf',
	trials: 'Klas 3 PIE: ging goed.'
};
const details = { ...known, licence: 'name-us', versions: '2: korter' };

verifyRule(materialReadyToShare, {
	holds: [
		planOf(designTeam),
		team('2026-12-08'),
		team('2026-12-07', { details }),
		team('2026-12-07', { state: 'held' }),
		team('2026-12-07', { tasks: [] })
	],
	breaks: [
		[
			team('2026-12-07'),
			{
				missing: ['material-links', 'makers', 'licence', 'trials', 'versions'],
				sharedOn: today.add({ weeks: 2 })
			}
		],
		[
			team('2026-11-05', { details: known }),
			{ missing: ['licence', 'versions'], sharedOn: day('2026-11-05') }
		]
	]
});
