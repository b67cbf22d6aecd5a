import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/** Several professionals visit a school at once; teachers talk with them in rounds (SD1–SD9). */
export const speedDate = {
	kind: 'speed-date',
	version: 1,
	lasts: 'day',
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 7, startsAt: 'afterLessons', participants: 24 },
	suits: { aims: ['trade', 'careers', 'partners'], with: ['companies'], time: ['hours'] },
	stages: [],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'host', side: 'school', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'moderator', side: 'school', required: true },
		{ role: 'noteTaker', side: 'school', required: true },
		{ role: 'tourGuide', side: 'school', required: false },
		{ role: 'companyContact', side: 'company', required: true }
	],
	before: [
		{ id: 'collect-learning-questions', by: 'coordinator', due: { weeks: -10 } },
		{
			id: 'settle-date-and-scope',
			by: 'schoolLeader',
			due: { weeks: -9 },
			after: ['collect-learning-questions']
		},
		{
			id: 'choose-companies',
			by: 'coordinator',
			due: { weeks: -9 },
			after: ['collect-learning-questions']
		},
		{
			id: 'invite-companies',
			by: 'coordinator',
			due: { weeks: -8 },
			after: ['choose-companies', 'settle-date-and-scope']
		},
		{ id: 'book-rooms', by: 'host', due: { weeks: -8 }, after: ['settle-date-and-scope'] },
		{
			id: 'invite-teachers',
			by: 'schoolLeader',
			due: { weeks: -6 },
			after: ['settle-date-and-scope']
		},
		{
			id: 'ask-company-questions',
			by: 'coordinator',
			due: { weeks: -6 },
			after: ['invite-companies']
		},
		{ id: 'confirm-companies', by: 'coordinator', due: { weeks: -5 }, after: ['invite-companies'] },
		{
			id: 'agree-task-division',
			by: 'coordinator',
			due: { weeks: -5 },
			after: ['invite-companies']
		},
		{ id: 'collect-questions', by: 'moderator', due: { weeks: -4 }, after: ['invite-teachers'] },
		{
			id: 'divide-pre-study',
			by: 'coordinator',
			due: { weeks: -4 },
			after: ['confirm-companies', 'invite-teachers']
		},
		{ id: 'reserve-sharing-moment', by: 'schoolLeader', due: { weeks: -3 } },
		{ id: 'divide-questions', by: 'moderator', due: { weeks: -2 }, after: ['collect-questions'] },
		{
			id: 'appoint-note-takers',
			by: 'host',
			due: { weeks: -2 },
			after: ['agree-task-division']
		},
		{ id: 'order-food', by: 'host', due: { weeks: -2 }, after: ['book-rooms'] },
		{ id: 'prepare-school-story', by: 'schoolLeader', due: { weeks: -1 } },
		{ id: 'share-pre-study', by: 'participant', due: { weeks: -1 }, after: ['divide-pre-study'] },
		{ id: 'make-rotation', by: 'coordinator', due: { weeks: -1 }, after: ['confirm-companies'] },
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -5 },
			after: ['divide-questions', 'share-pre-study', 'make-rotation']
		},
		{ id: 'print-papers', by: 'host', due: { days: -1 }, after: ['make-rotation'] }
	],
	during: [
		{ id: 'set-up-room', by: 'host', due: { minutes: -60 }, after: ['print-papers'] },
		{ id: 'brief-note-takers', by: 'moderator', due: { minutes: -15 } },
		{ id: 'welcome', by: 'host', due: { minutes: 0, from: 'walk-in' } },
		{ id: 'open-the-day', by: 'moderator', due: { minutes: 0, from: 'introduction' } },
		{ id: 'explain-school', by: 'schoolLeader', due: { minutes: 0, from: 'school-context' } },
		{ id: 'lead-tour', by: 'tourGuide', due: { minutes: 0, from: 'tour' } },
		{ id: 'check-who-is-there', by: 'coordinator', due: { minutes: 0, from: 'to-the-tables' } },
		{ id: 'lead-rounds', by: 'moderator', due: { minutes: 0, from: 'rounds' } },
		{ id: 'take-notes', by: 'noteTaker', due: { minutes: 0, from: 'rounds' } },
		{ id: 'serve-meal', by: 'host', due: { minutes: 0, from: 'meal' } },
		{ id: 'harvest', by: 'moderator', due: { minutes: 0, from: 'closing' } }
	],
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 } },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 2 }, ends: 'thanks' },
		{ id: 'finish-notes', by: 'noteTaker', due: { days: 3 }, after: ['take-notes'] },
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
			id: 'evaluate-with-companies',
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
			after: ['plan-what-follows'],
			ends: 'feedback'
		}
	],
	programme: [
		{ id: 'walk-in', kind: 'walkIn', by: 'host', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'moderator', lasts: { minutes: 10 } },
		{ id: 'school-context', kind: 'schoolContext', by: 'schoolLeader', lasts: { minutes: 10 } },
		{ id: 'tour', kind: 'tour', by: 'tourGuide', lasts: { minutes: 15 } },
		{ id: 'to-the-tables', kind: 'break', by: 'host', lasts: { minutes: 10 } },
		{ id: 'rounds', kind: 'rounds', by: 'moderator', lasts: 'rounds' },
		{ id: 'meal', kind: 'meal', by: 'host', lasts: { minutes: 40 }, onlyWhen: 'evening' },
		{ id: 'closing', kind: 'closing', by: 'moderator', lasts: { minutes: 15 } }
	],
	meetings: [],
	preconditions: [],
	details: [],
	questionTopics: companyTopics,
	mails: [
		{ id: 'company-invitation', to: 'companies', step: 'invite-companies' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'company-questions', to: 'companies', step: 'ask-company-questions' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-companies' },
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
