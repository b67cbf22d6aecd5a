import { teacherPlacement } from '../playbooks/teacher-placement/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { transferRecorded } from './transfer-recorded.ts';

const held = (into: readonly string[], outcomes: number) =>
	planOf(teacherPlacement, {
		state: 'held',
		details: { 'transfer-into': into },
		outcomes: Array.from({ length: outcomes }, (_, index) => ({
			id: String(index),
			kind: 'teachingMaterial',
			text: 'Een opdracht over inregelen',
			state: 'open'
		}))
	});

verifyRule(transferRecorded, {
	holds: [
		held(['material'], 1),
		held(['material', 'tests'], 3),
		planOf(teacherPlacement, { state: 'held' }),
		{ ...held(['material'], 0), state: 'planned' }
	],
	breaks: [
		[held(['material'], 0), { ways: 1, outcomes: 0 }],
		[held(['material', 'tests'], 1), { ways: 2, outcomes: 1 }],
		[held(['programme', 'material', 'tests'], 2), { ways: 3, outcomes: 2 }]
	]
});
