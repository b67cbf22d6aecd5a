import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { rotationFits } from './rotation-fits.ts';

verifyRule(rotationFits, {
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { rotation: 'none' }),
		speedDatePlan({ state: 'held' }, { rotation: 'outdated' })
	],
	breaks: [[speedDatePlan({}, { rotation: 'outdated' }), { tables: 3, rounds: 3, teachers: 12 }]]
});
