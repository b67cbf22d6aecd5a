import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { designTeam } from '../playbooks/design-team/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { materialOnSchedule } from './material-on-schedule.ts';

/** Chooses an idea on 25 March, tries it from 10 May, improves it from 10 June. */
const at = (stage: string, changes: Partial<ActivityPlan> = {}) =>
	planOf(designTeam, { details: { 'material-stage': stage }, ...changes });
const trial = { expected: 'trial', since: day('2027-05-10') } as const;

verifyRule(materialOnSchedule, {
	on: day('2027-05-30'),
	holds: [at('design'), at('trial')],
	breaks: [[at('question'), { stage: 'question', expected: 'design', since: day('2027-03-25') }]]
});

verifyRule(materialOnSchedule, {
	on: day('2027-05-31'),
	holds: [
		at('trial'),
		at('share'),
		at('design', { state: 'held' }),
		planOf(designTeam),
		at('design', {
			tasks: tasksWith(
				({ step }) => step === 'try-in-class',
				{ state: 'notNeeded' },
				planOf(designTeam)
			)
		})
	],
	breaks: [
		[at('design'), { stage: 'design', ...trial }],
		[at('question'), { stage: 'question', ...trial }]
	]
});

verifyRule(materialOnSchedule, {
	on: day('2027-07-01'),
	holds: [at('improve')],
	breaks: [[at('trial'), { stage: 'trial', expected: 'improve', since: day('2027-06-10') }]]
});
