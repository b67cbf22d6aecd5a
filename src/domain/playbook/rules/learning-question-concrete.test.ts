import { speedDatePlan } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { learningQuestionConcrete } from './learning-question-concrete.ts';

const [question] = speedDatePlan().learningQuestions;
const askedBy = (side: 'visitor' | 'company', organisationName: string) =>
	speedDatePlan({
		learningQuestions: question
			? [{ ...question, side, organisationName, text: 'Kennismaken' }]
			: []
	});
const asking = (...texts: readonly string[]) =>
	speedDatePlan({
		learningQuestions: texts.map((text) => ({
			id: text,
			side: 'school',
			organisationId: 'school',
			organisationName: 'De Werf',
			text
		}))
	});

verifyRule(learningQuestionConcrete, {
	holds: [
		asking('Welke lasrobots gebruiken jullie en wie bedient die'),
		asking('We willen graag weten: wat moet een eerstejaars al kunnen?'),
		asking('How do you teach a beginner to read a wiring diagram?'),
		asking(' '),
		askedBy('company', 'Vos Techniek')
	],
	breaks: [
		[askedBy('visitor', 'De Linde'), { question: 'Kennismaken', asker: 'De Linde' }],
		[asking('Wat is nieuw?'), { question: 'Wat is nieuw?', asker: 'De Werf' }],
		[
			asking('Kennismaken met bedrijven', 'Meer leren over de techniek van nu en straks'),
			{ question: 'Kennismaken met bedrijven', asker: 'De Werf' },
			{ question: 'Meer leren over de techniek van nu en straks', asker: 'De Werf' }
		]
	]
});
