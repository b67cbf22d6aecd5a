import { speedDatePlan, tablesWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { twoProfessionals } from './two-professionals.ts';

const tables = tablesWith({});

verifyRule(twoProfessionals, {
	holds: [
		speedDatePlan(),
		speedDatePlan({}, { tables: tables.slice(0, 2) }),
		speedDatePlan({ state: 'held' }, { tables: [] })
	],
	breaks: [
		[speedDatePlan({}, { tables: tables.slice(0, 1) }), { professionals: 1 }],
		[speedDatePlan({}, { tables: [] }), { professionals: 0 }]
	]
});
