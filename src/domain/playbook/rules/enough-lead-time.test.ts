import { exchangePlan } from '../verify-exchange.ts';
import { day, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { enoughLeadTime } from './enough-lead-time.ts';

const date = day('2027-01-28');
const partners = ['Bakker Installaties', 'Vos Techniek'];
const made = (date: string) => speedDatePlan({ createdOn: day(date) });

verifyRule(enoughLeadTime, {
	holds: [
		speedDatePlan(),
		made('2026-12-17'),
		speedDatePlan({ createdOn: day('2027-01-20'), state: 'held' })
	],
	breaks: [
		[made('2026-12-18'), { days: 41, date, partners }],
		[made('2027-01-27'), { days: 1, date, partners }],
		[exchangePlan({ createdOn: day('2027-01-27') }), { days: 1, date, partners: ['De Linde'] }]
	]
});

verifyRule(enoughLeadTime, { on: day('2027-01-28'), holds: [made('2027-01-20')], breaks: [] });
