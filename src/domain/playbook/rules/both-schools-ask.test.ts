import type { LearningQuestion } from '#domain/activity/activity-plan.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf, speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { bothSchoolsAsk } from './both-schools-ask.ts';

const theirs = (text: string): LearningQuestion => ({
	id: 'theirs',
	side: 'visitor',
	organisationId: 'linde',
	organisationName: 'De Linde',
	text
});
const visit = planOf(schoolVisit);
const asking = (text: string) =>
	planOf(schoolVisit, { learningQuestions: [...visit.learningQuestions, theirs(text)] });
const facts = { visitor: 'De Linde', host: 'De Werf' };

verifyRule(bothSchoolsAsk, {
	holds: [
		asking('Hoe verdelen jullie de leerlingen over de werkplekken?'),
		planOf(schoolVisit, { state: 'held' }),
		planOf(schoolVisit, { visitors: [] }),
		speedDatePlan()
	],
	breaks: [
		[visit, facts],
		[asking(' '), facts],
		[
			planOf(schoolVisit, {
				visitors: [...visit.visitors, { id: 'kade', name: 'De Kade' }],
				learningQuestions: [theirs('Hoe verdelen jullie de leerlingen?')]
			}),
			{ visitor: 'De Kade', host: 'De Werf' }
		]
	]
});
