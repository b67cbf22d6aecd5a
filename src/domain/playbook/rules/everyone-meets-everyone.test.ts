import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { everyoneMeetsEveryone } from './everyone-meets-everyone.ts';

verifyRule(everyoneMeetsEveryone, {
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { rounds: 4 }),
		speedDatePlan({}, { rounds: 2, choseFewerRounds: true }),
		speedDatePlan({ state: 'held' }, { rounds: 2 })
	],
	breaks: [
		[speedDatePlan({}, { rounds: 2 }), { rounds: 2, tables: 3 }],
		[speedDatePlan({}, { rounds: 1 }), { rounds: 1, tables: 3 }]
	]
});
