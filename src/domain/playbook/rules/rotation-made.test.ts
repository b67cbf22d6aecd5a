import { day, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { rotationMade } from './rotation-made.ts';

const date = day('2027-01-28');

verifyRule(rotationMade, {
	on: date.subtract({ days: 10 }),
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { rotation: 'outdated' }),
		speedDatePlan({ state: 'held' }, { rotation: 'none' })
	],
	breaks: [[speedDatePlan({}, { rotation: 'none' }), { date }]]
});

verifyRule(rotationMade, {
	on: date.subtract({ days: 11 }),
	holds: [speedDatePlan({}, { rotation: 'none' })],
	breaks: []
});
