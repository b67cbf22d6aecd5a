import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { day, planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { dayGoalsSet } from './day-goals-set.ts';

const goals = { details: { 'day-goals': 'Zien hoe de praktijkles begint.' } };

verifyRule(dayGoalsSet, {
	holds: [planOf(schoolVisit, goals), planOf(schoolVisit, { state: 'held' })],
	breaks: [[planOf(schoolVisit), { date: day('2027-01-28') }]]
});
