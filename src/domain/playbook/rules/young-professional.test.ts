import { speedDatePlan, tablesWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { youngProfessional } from './young-professional.ts';

verifyRule(youngProfessional, {
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { tables: [] }),
		speedDatePlan({ state: 'held' }, { tables: tablesWith({ isYoungProfessional: false }) })
	],
	breaks: [
		[
			speedDatePlan({}, { tables: tablesWith({ isYoungProfessional: false }) }),
			{ professionals: 3 }
		],
		[
			speedDatePlan({}, { tables: tablesWith({ isYoungProfessional: false }).slice(0, 1) }),
			{ professionals: 1 }
		]
	]
});
