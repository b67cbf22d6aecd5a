import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { itemLeadersNamed } from './item-leaders-named.ts';

const { programme } = planOf(schoolVisit);
const ledBy = (responsible: string, ...ids: readonly string[]) =>
	planOf(schoolVisit, {
		programme: programme.map((item) =>
			ids.length === 0 || ids.includes(item.id) ? { ...item, responsible } : item
		)
	});

verifyRule(itemLeadersNamed, {
	holds: [
		ledBy('Noor'),
		ledBy('Noor', 'tour', 'lessons', 'conversation'),
		planOf(schoolVisit, { programme: [] }),
		planOf(schoolVisit, { state: 'held' })
	],
	breaks: [
		[planOf(schoolVisit), { items: ['tour', 'lessons', 'conversation'] }],
		[ledBy(' '), { items: ['tour', 'lessons', 'conversation'] }],
		[ledBy('Noor', 'tour', 'lessons'), { items: ['conversation'] }]
	]
});
