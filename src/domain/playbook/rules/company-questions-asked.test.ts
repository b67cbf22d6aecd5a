import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { companyQuestionsAsked } from './company-questions-asked.ts';

const companies = speedDatePlan().companies.map(({ id, name }) => ({ id, name }));
const question = {
	id: 'theirs',
	side: 'company' as const,
	organisationId: 'vos',
	organisationName: 'Vos Techniek',
	text: 'Hoe kiezen leerlingen een profiel?'
};

verifyRule(companyQuestionsAsked, {
	holds: [speedDatePlan(), speedDatePlan({ companies: [] })],
	breaks: [
		[speedDatePlan({ companies }), { company: 'Bakker Installaties' }, { company: 'Vos Techniek' }],
		[
			speedDatePlan({ companies, learningQuestions: [question] }),
			{ company: 'Bakker Installaties' }
		]
	]
});
