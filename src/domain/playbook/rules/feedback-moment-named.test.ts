import type { Task } from '#domain/activity/activity-plan.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { day, planOf, tasksWith } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { feedbackMomentNamed } from './feedback-moment-named.ts';

const visit = planOf(schoolVisit);
const ends = (task: Task) => task.ends === 'feedback';
const changed = (changes: Partial<Task>) =>
	planOf(schoolVisit, { tasks: tasksWith(ends, changes, visit) });
const on = day('2027-04-14');
const facts = { on, partners: ['De Linde'] };

verifyRule(feedbackMomentNamed, {
	holds: [
		changed({ assignee: { id: 'noor', name: 'Noor' } }),
		changed({ state: 'done' }),
		changed({ state: 'notNeeded', notNeededBecause: 'Ze zien elkaar elke maand.' }),
		planOf(schoolVisit, { tasks: visit.tasks.filter((task) => !ends(task)) }),
		planOf(schoolVisit, { endings: [{ ending: 'feedback', state: 'done' }] })
	],
	breaks: [
		[changed({ dueOn: on }), facts],
		[{ ...changed({ dueOn: on }), state: 'held' }, facts]
	]
});
