import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { roundsFitProgramme } from './rounds-fit-programme.ts';

const withoutRounds = speedDatePlan().programme.filter(({ kind }) => kind !== 'rounds');

verifyRule(roundsFitProgramme, {
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { rounds: 2 }),
		speedDatePlan({ state: 'held' }, { rounds: 9 })
	],
	breaks: [
		[speedDatePlan({}, { rounds: 4 }), { needed: 57, planned: 42 }],
		[speedDatePlan({}, { roundMinutes: 13 }), { needed: 45, planned: 42 }],
		[speedDatePlan({ programme: withoutRounds }), { needed: 42, planned: 0 }]
	]
});
