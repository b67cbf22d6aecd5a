import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { learningQuestionPresent } from './learning-question-present.ts';

const [asked] = speedDatePlan().learningQuestions;
const ofCompany = asked ? [{ ...asked, side: 'company' as const }] : [];
const blank = asked ? [{ ...asked, text: ' ' }] : [];

verifyRule(learningQuestionPresent, {
	holds: [speedDatePlan(), speedDatePlan({ learningQuestions: [], state: 'held' })],
	breaks: [
		[speedDatePlan({ learningQuestions: [] }), { school: 'De Werf' }],
		[speedDatePlan({ learningQuestions: ofCompany }), { school: 'De Werf' }],
		[speedDatePlan({ learningQuestions: blank }), { school: 'De Werf' }]
	]
});
