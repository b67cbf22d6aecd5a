import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { everyItemHasAGoal } from './every-item-has-a-goal.ts';

const { programme } = planOf(schoolVisit);
const goalOf = (goal: string, ...ids: readonly string[]) =>
	planOf(schoolVisit, {
		programme: programme.map((item) => (ids.includes(item.id) ? { ...item, goal } : item))
	});
const [first, ...rest] = programme;
const withoutGoal = programme.map(({ goal: _, ...item }) => item);

verifyRule(everyItemHasAGoal, {
	holds: [
		planOf(schoolVisit),
		speedDatePlan(),
		planOf(schoolVisit, { programme: [] }),
		planOf(schoolVisit, { programme: withoutGoal, state: 'held' })
	],
	breaks: [
		[goalOf(' ', 'lessons'), { items: ['lessons'] }],
		[goalOf('', 'tour', 'lessons'), { items: ['tour', 'lessons'] }],
		[
			planOf(schoolVisit, { programme: [...withoutGoal.slice(0, 1), ...rest] }),
			{ items: [first?.title ?? ''] }
		]
	]
});
