import type { Outcome } from '#domain/activity/activity-plan.ts';
import { day, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { outcomesOwned } from './outcomes-owned.ts';

const held = (...outcomes: readonly Partial<Outcome>[]) =>
	speedDatePlan({
		state: 'held',
		outcomes: outcomes.map((changes, index) => ({
			id: String(index),
			kind: 'guestLesson',
			text: 'Gastles over warmtepompen',
			state: 'open',
			...changes
		}))
	});
const outcome = 'Gastles over warmtepompen';
const next = { nextStep: 'Bellen', nextStepOn: day('2027-02-09') };

verifyRule(outcomesOwned, {
	holds: [
		held(),
		held({ ownerName: 'Noor', ...next }),
		held({ state: 'dropped' }, { state: 'done' }, { becameActivityId: 'visit' }),
		{ ...held({}), state: 'planned' }
	],
	breaks: [
		[held({}), { outcome, missing: 'both' }],
		[held(next), { outcome, missing: 'owner' }],
		[
			held({ ownerName: 'Noor' }, { ownerName: 'Noor', nextStep: 'Bellen' }),
			{ outcome, missing: 'nextStep' },
			{ outcome, missing: 'nextStep' }
		]
	]
});
