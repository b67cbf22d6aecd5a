import { exchangePlan } from '../verify-exchange.ts';
import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { preStudyDivided } from './pre-study-divided.ts';

const [first, ...others] = speedDatePlan().preStudy;

verifyRule(preStudyDivided, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ preStudy: [], companies: [] }),
		speedDatePlan({ preStudy: [], state: 'held' }),
		exchangePlan(),
		speedDatePlan({ visitors: exchangePlan().visitors })
	],
	breaks: [
		[speedDatePlan({ preStudy: [] }), { partners: ['Bakker Installaties', 'Vos Techniek'] }],
		[speedDatePlan({ preStudy: others }), { partners: ['Bakker Installaties'] }],
		[
			speedDatePlan({ preStudy: [...(first ? [{ ...first, takenBy: '' }] : []), ...others] }),
			{ partners: ['Bakker Installaties'] }
		],
		[exchangePlan({ preStudy: [] }), { partners: ['De Linde'] }]
	]
});
