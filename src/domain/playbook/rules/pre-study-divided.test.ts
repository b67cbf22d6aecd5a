import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { preStudyDivided } from './pre-study-divided.ts';

const [first, ...others] = speedDatePlan().preStudy;

verifyRule(preStudyDivided, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ preStudy: [], companies: [] }),
		speedDatePlan({ preStudy: [], state: 'held' })
	],
	breaks: [
		[speedDatePlan({ preStudy: [] }), { companies: ['Bakker Installaties', 'Vos Techniek'] }],
		[speedDatePlan({ preStudy: others }), { companies: ['Bakker Installaties'] }],
		[
			speedDatePlan({ preStudy: [...(first ? [{ ...first, takenBy: '' }] : []), ...others] }),
			{ companies: ['Bakker Installaties'] }
		]
	]
});
