import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { programmeJoinsUp } from './programme-joins-up.ts';

const from = (id: string, minutes: number) => {
	const { programme } = speedDatePlan();
	const at = programme.findIndex((item) => item.id === id);
	return programme.map((item, index) =>
		index < at ? item : { ...item, startsAt: item.startsAt.add({ minutes }) }
	);
};

verifyRule(programmeJoinsUp, {
	holds: [
		speedDatePlan(),
		speedDatePlan({ programme: [] }),
		speedDatePlan({ programme: from('walk-in', 20) }),
		speedDatePlan({ programme: from('tour', 5), state: 'held' })
	],
	breaks: [
		[
			speedDatePlan({ programme: from('tour', 5) }),
			{ kind: 'gap', first: 'school-context', second: 'tour', minutes: 5 }
		],
		[
			speedDatePlan({ programme: from('closing', -1) }),
			{ kind: 'overlap', first: 'meal', second: 'closing', minutes: 1 }
		]
	]
});
