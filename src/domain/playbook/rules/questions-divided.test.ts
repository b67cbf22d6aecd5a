import { exchangePlan } from '../verify-exchange.ts';
import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { questionsDivided } from './questions-divided.ts';

const [taken] = speedDatePlan().questions;
const free = { id: 'free', topic: 'pay', text: 'Wat verdient een beginner?' };

verifyRule(questionsDivided, {
	holds: [speedDatePlan(), speedDatePlan({ questions: [], state: 'held' })],
	breaks: [
		[speedDatePlan({ questions: [] }), { total: 0, undivided: 0, askedOf: 'professionals' }],
		[
			speedDatePlan({ questions: taken ? [taken, free] : [free] }),
			{ total: 2, undivided: 1, askedOf: 'professionals' }
		],
		[exchangePlan({ questions: [] }), { total: 0, undivided: 0, askedOf: 'otherSchool' }],
		[exchangePlan({ questions: [free] }), { total: 1, undivided: 1, askedOf: 'otherSchool' }],
		[
			exchangePlan({ questions: [], companies: speedDatePlan().companies }),
			{ total: 0, undivided: 0, askedOf: 'professionals' }
		]
	]
});
