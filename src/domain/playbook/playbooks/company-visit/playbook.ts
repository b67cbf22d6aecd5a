import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { safetyDetails } from '../shared/safety-details.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/** Teachers, perhaps with pupils, look and lend a hand at a company (CV1–CV8). */
export const companyVisit = {
	kind: 'company-visit',
	version: 1,
	lasts: 'day',
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 9, startsAt: 'afterLessons', participants: 12 },
	suits: {
		aims: ['trade', 'careers', 'partners', 'safeStart'],
		with: ['companies'],
		time: ['hours', 'day']
	},
	stages: [],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'moderator', side: 'school', required: true },
		{ role: 'noteTaker', side: 'school', required: true },
		{ role: 'companyContact', side: 'company', required: true },
		{ role: 'tourGuide', side: 'company', required: true },
		{ role: 'safetyContact', side: 'company', required: false }
	],
	before: [
		{ id: 'collect-learning-questions', by: 'coordinator', due: { weeks: -11 } },
		{
			id: 'decide-who-comes',
			by: 'schoolLeader',
			due: { weeks: -10 },
			after: ['collect-learning-questions']
		},
		{
			id: 'choose-company',
			by: 'coordinator',
			due: { weeks: -10 },
			after: ['collect-learning-questions']
		},
		{
			id: 'ask-company',
			by: 'coordinator',
			due: { weeks: -9 },
			after: ['decide-who-comes', 'choose-company']
		},
		{ id: 'fix-date', by: 'schoolLeader', due: { weeks: -8 }, after: ['ask-company'] },
		{ id: 'invite-teachers', by: 'schoolLeader', due: { weeks: -7 }, after: ['fix-date'] },
		{ id: 'ask-company-questions', by: 'coordinator', due: { weeks: -6 }, after: ['ask-company'] },
		{ id: 'plan-the-day', by: 'coordinator', due: { weeks: -6 }, after: ['fix-date'] },
		{ id: 'agree-task-division', by: 'coordinator', due: { weeks: -6 }, after: ['ask-company'] },
		{ id: 'ask-young-employees', by: 'coordinator', due: { weeks: -5 }, after: ['ask-company'] },
		{ id: 'ask-safety-rules', by: 'coordinator', due: { weeks: -5 }, after: ['plan-the-day'] },
		{
			id: 'prepare-pupils-coming',
			by: 'moderator',
			due: { weeks: -5 },
			after: ['decide-who-comes', 'fix-date']
		},
		{ id: 'confirm-company', by: 'coordinator', due: { weeks: -5 }, after: ['plan-the-day'] },
		{ id: 'collect-questions', by: 'moderator', due: { weeks: -4 }, after: ['invite-teachers'] },
		{ id: 'divide-pre-study', by: 'coordinator', due: { weeks: -4 }, after: ['invite-teachers'] },
		{ id: 'swap-words', by: 'moderator', due: { weeks: -4 }, after: ['ask-company'] },
		{ id: 'reserve-sharing-moment', by: 'schoolLeader', due: { weeks: -3 } },
		{ id: 'divide-questions', by: 'moderator', due: { weeks: -2 }, after: ['collect-questions'] },
		{
			id: 'appoint-note-takers',
			by: 'moderator',
			due: { weeks: -2 },
			after: ['agree-task-division']
		},
		{ id: 'arrange-transport', by: 'moderator', due: { weeks: -2 }, after: ['invite-teachers'] },
		{ id: 'order-food', by: 'companyContact', due: { weeks: -2 }, after: ['agree-task-division'] },
		{ id: 'share-pre-study', by: 'participant', due: { weeks: -1 }, after: ['divide-pre-study'] },
		{
			id: 'share-safety-rules',
			by: 'coordinator',
			due: { weeks: -1 },
			after: ['ask-safety-rules']
		},
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -5 },
			after: ['divide-questions', 'share-pre-study', 'share-safety-rules']
		}
	],
	during: [
		{ id: 'welcome', by: 'companyContact', due: { minutes: 0, from: 'walk-in' } },
		{ id: 'open-the-visit', by: 'moderator', due: { minutes: 0, from: 'introduction' } },
		{ id: 'explain-safety', by: 'safetyContact', due: { minutes: 0, from: 'safety' } },
		{ id: 'lead-tour', by: 'tourGuide', due: { minutes: 0, from: 'tour' } },
		{ id: 'take-notes', by: 'noteTaker', due: { minutes: 0, from: 'tour' } },
		{ id: 'do-the-job', by: 'companyContact', due: { minutes: 0, from: 'hands-on' } },
		{ id: 'ask-the-questions', by: 'moderator', due: { minutes: 0, from: 'conversation' } },
		{ id: 'ask-for-leftovers', by: 'moderator', due: { minutes: 15, from: 'conversation' } },
		{ id: 'look-for-taster-places', by: 'participant', due: { minutes: 15, from: 'conversation' } },
		{ id: 'eat-together', by: 'companyContact', due: { minutes: 0, from: 'meal' } },
		{ id: 'harvest', by: 'moderator', due: { minutes: 0, from: 'closing' } }
	],
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 } },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 2 }, ends: 'thanks' },
		{ id: 'thank-parents', by: 'coordinator', due: { days: 3 } },
		{ id: 'finish-notes', by: 'noteTaker', due: { days: 3 }, after: ['take-notes'] },
		{ id: 'fix-feedback-moment', by: 'coordinator', due: { days: 5 } },
		{ id: 'record-hours', by: 'coordinator', due: { days: 5 } },
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { weeks: 1 },
			after: ['finish-notes'],
			ends: 'outcomes'
		},
		{
			id: 'share-with-team',
			by: 'participant',
			due: { weeks: 2 },
			after: ['finish-notes'],
			ends: 'sharing'
		},
		{
			id: 'answer-learning-questions',
			by: 'schoolLeader',
			due: { weeks: 2 },
			after: ['finish-notes']
		},
		{
			id: 'evaluate-with-teachers',
			by: 'schoolLeader',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{
			id: 'evaluate-with-company',
			by: 'companyContact',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{ id: 'plan-what-follows', by: 'coordinator', due: { weeks: 4 }, after: ['settle-outcomes'] },
		{
			id: 'feedback-moment',
			by: 'coordinator',
			due: { weeks: 10 },
			after: ['fix-feedback-moment', 'plan-what-follows'],
			ends: 'feedback'
		}
	],
	programme: [
		{ id: 'walk-in', kind: 'walkIn', by: 'companyContact', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'companyContact', lasts: { minutes: 15 } },
		{ id: 'safety', kind: 'safetyBriefing', by: 'safetyContact', lasts: { minutes: 5 } },
		{ id: 'tour', kind: 'tour', by: 'tourGuide', lasts: { minutes: 40 } },
		{ id: 'hands-on', kind: 'handsOn', by: 'companyContact', lasts: { minutes: 45 } },
		{ id: 'conversation', kind: 'conversation', by: 'moderator', lasts: { minutes: 30 } },
		{
			id: 'meal',
			kind: 'meal',
			by: 'companyContact',
			lasts: { minutes: 30 },
			onlyWhen: 'evening'
		},
		{ id: 'closing', kind: 'closing', by: 'moderator', lasts: { minutes: 15 } }
	],
	meetings: [],
	preconditions: [
		{ id: 'expectation', sides: ['school', 'company'] },
		{ id: 'discretion', sides: ['school', 'company'] }
	],
	details: [
		{ id: 'who-comes', kind: 'choice', options: ['teachers-only', 'pupils-too'] },
		{ id: 'number-of-pupils', kind: 'number', least: 1, most: 200 },
		{ id: 'pupil-supervisors', kind: 'number', least: 0, most: 50 },
		{ id: 'pupils-per-supervisor', kind: 'number', least: 1, most: 30 },
		{ id: 'permission-for-pupils', kind: 'yesNo' },
		{ id: 'pupil-safety', kind: 'text' },
		{ id: 'question-about', kind: 'choice', options: ['strategy', 'people', 'trade'] },
		{ id: 'tour-along', kind: 'choice', options: ['all-departments', 'some-departments'] },
		{ id: 'hands-on', kind: 'text' },
		{ id: 'young-employees-asked', kind: 'yesNo' },
		...safetyDetails,
		{ id: 'word-list', kind: 'text' },
		{ id: 'parents-involved', kind: 'line' }
	],
	questionTopics: companyTopics,
	mails: [
		{ id: 'company-invitation', to: 'companies', step: 'ask-company' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'company-questions', to: 'companies', step: 'ask-company-questions' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-company' },
		{ id: 'company-briefing', to: 'companies', step: 'send-briefing' },
		{ id: 'teacher-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'company-evaluation', to: 'companies', step: 'send-evaluation' },
		{ id: 'thanks', to: 'companies', step: 'send-thanks' },
		{ id: 'sharing', to: 'school', step: 'share-with-team' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
