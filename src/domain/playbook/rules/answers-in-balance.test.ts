import type { LearningQuestion } from '#domain/activity/activity-plan.ts';
import { schoolVisit } from '../playbooks/school-visit/playbook.ts';
import { planOf } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { answersInBalance } from './answers-in-balance.ts';

const asks = (
	side: 'school' | 'visitor',
	answers: readonly string[]
): readonly LearningQuestion[] =>
	answers.map((answer, index) => ({
		id: `${side}-${String(index)}`,
		side,
		organisationId: side === 'school' ? 'school' : 'linde',
		organisationName: side === 'school' ? 'De Werf' : 'De Linde',
		text: 'Hoe geven jullie feedback op een werkstuk?',
		answer
	}));
const held = (host: readonly string[], visitor: readonly string[]) =>
	planOf(schoolVisit, {
		state: 'held',
		learningQuestions: [...asks('school', host), ...asks('visitor', visitor)]
	});

/** The visiting school has a question of which the words were taken out again. */
const blank = planOf(schoolVisit, {
	state: 'held',
	learningQuestions: [
		...asks('school', ['Mondeling.']),
		...asks('visitor', ['']).map((question) => ({ ...question, text: ' ' }))
	]
});

verifyRule(answersInBalance, {
	holds: [
		held(['Mondeling.'], ['Met een lijst.']),
		held(['Mondeling.', ''], ['', 'Met een lijst.']),
		held([], ['']),
		held([], []),
		blank,
		{ ...held(['Mondeling.'], ['']), state: 'planned' }
	],
	breaks: [
		[
			held(['Mondeling.', 'Op papier.'], ['Met een lijst.', ' ']),
			{
				school: 'De Linde',
				asked: 2,
				answered: 1,
				other: 'De Werf',
				otherAsked: 2,
				otherAnswered: 2
			}
		],
		[
			held([''], ['Met een lijst.']),
			{
				school: 'De Werf',
				asked: 1,
				answered: 0,
				other: 'De Linde',
				otherAsked: 1,
				otherAnswered: 1
			}
		]
	]
});
