import { speedDatePlan, tablesWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { noteTakerAtEveryTable } from './note-taker-at-every-table.ts';

const [first, ...others] = tablesWith({});
const tables = [...(first ? [{ ...first, noteTakerName: ' ' }] : []), ...others];

verifyRule(noteTakerAtEveryTable, {
	holds: [speedDatePlan(), speedDatePlan({ state: 'held' }, { tables })],
	breaks: [
		[speedDatePlan({}, { tables }), { table: 1, professional: 'Anna Bakker' }],
		[
			speedDatePlan({}, { tables: tablesWith({ noteTakerName: '' }) }),
			{ table: 1, professional: 'Anna Bakker' },
			{ table: 2, professional: 'Bo Vos' },
			{ table: 3, professional: 'Cem Yıldız' }
		]
	]
});
