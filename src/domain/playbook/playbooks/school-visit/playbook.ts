import type { Playbook } from '../../playbook.ts';
import { details } from './details.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

const bothSchools = ['school', 'visitor'] as const;

/** Teachers of one school look at how another school does it; the host learns along (SV1–SV13). */
export const schoolVisit = {
	kind: 'school-visit',
	version: 1,
	lasts: 'day',
	partners: [{ of: 'school', least: 1 }],
	proposals: { leadWeeks: 10, startsAt: { hour: 12, minute: 45 }, participants: 10 },
	suits: {
		aims: ['teaching', 'material', 'safeStart'],
		with: ['schools'],
		time: ['hours', 'day']
	},
	stages: [],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'host', side: 'school', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'moderator', side: 'school', required: true },
		{ role: 'noteTaker', side: 'school', required: true },
		{ role: 'tourGuide', side: 'school', required: false },
		{ role: 'visitLeader', side: 'visitor', required: true },
		{ role: 'noteTaker', side: 'visitor', required: true }
	],
	before: [
		{ id: 'collect-learning-questions', by: 'schoolLeader', due: { weeks: -12 } },
		{ id: 'find-partner-school', by: 'coordinator', due: { weeks: -12 } },
		{
			id: 'talk-with-both-leaders',
			by: 'coordinator',
			due: { weeks: -11 },
			after: ['find-partner-school']
		},
		{
			id: 'invite-visitors',
			by: 'coordinator',
			due: { weeks: -10 },
			after: ['talk-with-both-leaders']
		},
		{
			id: 'collect-visitor-questions',
			by: 'visitLeader',
			due: { weeks: -9 },
			after: ['invite-visitors']
		},
		{
			id: 'work-out-preconditions',
			by: 'coordinator',
			due: { weeks: -9 },
			after: ['invite-visitors']
		},
		{
			id: 'confirm-date',
			by: 'coordinator',
			due: { weeks: -8 },
			after: ['work-out-preconditions']
		},
		{
			id: 'agree-task-division',
			by: 'coordinator',
			due: { weeks: -7 },
			after: ['invite-visitors']
		},
		{
			id: 'set-goals',
			by: 'moderator',
			due: { weeks: -7 },
			after: ['collect-learning-questions', 'collect-visitor-questions']
		},
		{ id: 'choose-themes', by: 'visitLeader', due: { weeks: -6 }, after: ['set-goals'] },
		{ id: 'make-programme', by: 'host', due: { weeks: -6 }, after: ['choose-themes'] },
		{ id: 'invite-teachers', by: 'schoolLeader', due: { weeks: -5 }, after: ['confirm-date'] },
		{ id: 'arrange-cover', by: 'schoolLeader', due: { weeks: -5 }, after: ['confirm-date'] },
		{
			id: 'choose-observation-list',
			by: 'visitLeader',
			due: { weeks: -4 },
			after: ['choose-themes']
		},
		{ id: 'share-self-portrait', by: 'host', due: { weeks: -4 } },
		{
			id: 'appoint-note-takers',
			by: 'host',
			due: { weeks: -4 },
			after: ['agree-task-division']
		},
		{
			id: 'collect-questions',
			by: 'visitLeader',
			due: { weeks: -3 },
			after: ['share-self-portrait']
		},
		{ id: 'list-take-home', by: 'host', due: { weeks: -3 } },
		{ id: 'reserve-sharing-moment', by: 'schoolLeader', due: { weeks: -3 } },
		{ id: 'tell-the-house', by: 'host', due: { weeks: -2 }, after: ['make-programme'] },
		{ id: 'divide-questions', by: 'moderator', due: { weeks: -2 }, after: ['collect-questions'] },
		{ id: 'order-food', by: 'host', due: { weeks: -2 } },
		{ id: 'make-seating-plan', by: 'moderator', due: { weeks: -1 }, after: ['make-programme'] },
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -5 },
			after: ['divide-questions', 'choose-observation-list', 'make-programme']
		},
		{ id: 'print-booklet', by: 'host', due: { days: -1 }, after: ['make-seating-plan'] }
	],
	during: [
		{ id: 'set-up-rooms', by: 'host', due: { minutes: -45 }, after: ['print-booklet'] },
		{ id: 'brief-note-takers', by: 'moderator', due: { minutes: -15 } },
		{ id: 'welcome', by: 'host', due: { minutes: 0, from: 'walk-in' } },
		{ id: 'open-the-day', by: 'moderator', due: { minutes: 0, from: 'introduction' } },
		{ id: 'lead-tour', by: 'tourGuide', due: { minutes: 0, from: 'tour' } },
		{ id: 'watch-lessons', by: 'participant', due: { minutes: 0, from: 'lessons' } },
		{ id: 'write-down-findings', by: 'participant', due: { minutes: 0, from: 'write-up' } },
		{ id: 'lead-conversation', by: 'moderator', due: { minutes: 0, from: 'conversation' } },
		{ id: 'take-notes', by: 'noteTaker', due: { minutes: 0, from: 'conversation' } },
		{ id: 'record-differences', by: 'noteTaker', due: { minutes: 10, from: 'conversation' } },
		{ id: 'serve-meal', by: 'host', due: { minutes: 0, from: 'meal' } },
		{ id: 'lead-feedback', by: 'moderator', due: { minutes: 0, from: 'feedback' } },
		{ id: 'hand-over-take-home', by: 'host', due: { minutes: 0, from: 'closing' } },
		{ id: 'harvest', by: 'moderator', due: { minutes: 5, from: 'closing' } }
	],
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 } },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 2 }, ends: 'thanks' },
		{ id: 'finish-notes', by: 'noteTaker', due: { days: 3 }, after: ['take-notes'] },
		{ id: 'record-hours', by: 'coordinator', due: { days: 5 } },
		{
			id: 'summarise-observations',
			by: 'visitLeader',
			due: { weeks: 1 },
			after: ['finish-notes']
		},
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { weeks: 1 },
			after: ['finish-notes'],
			ends: 'outcomes'
		},
		{
			id: 'write-feedback',
			by: 'visitLeader',
			due: { days: 10 },
			after: ['summarise-observations']
		},
		{
			id: 'release-findings',
			by: 'schoolLeader',
			due: { weeks: 2 },
			after: ['summarise-observations']
		},
		{ id: 'answer-learning-questions', by: 'host', due: { weeks: 2 }, after: ['finish-notes'] },
		{
			id: 'share-with-team',
			by: 'participant',
			due: { weeks: 2 },
			after: ['release-findings'],
			ends: 'sharing'
		},
		{
			id: 'share-at-visiting-school',
			by: 'visitLeader',
			due: { weeks: 2 },
			after: ['release-findings'],
			ends: 'sharing'
		},
		{ id: 'discuss-feedback', by: 'host', due: { weeks: 3 }, after: ['write-feedback'] },
		{
			id: 'evaluate-with-teachers',
			by: 'schoolLeader',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{
			id: 'evaluate-with-visitors',
			by: 'visitLeader',
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
		{ id: 'introduction', kind: 'introduction', by: 'moderator', lasts: { minutes: 15 } },
		{ id: 'tour', kind: 'tour', by: 'tourGuide', lasts: { minutes: 25 } },
		{ id: 'lessons', kind: 'lessons', by: 'visitLeader', lasts: { minutes: 50 } },
		{ id: 'write-up', kind: 'break', by: 'noteTaker', lasts: { minutes: 15 } },
		{ id: 'conversation', kind: 'conversation', by: 'moderator', lasts: { minutes: 45 } },
		{ id: 'meal', kind: 'meal', by: 'host', lasts: { minutes: 40 }, onlyWhen: 'evening' },
		{ id: 'feedback', kind: 'feedback', by: 'moderator', lasts: { minutes: 30 } },
		{ id: 'closing', kind: 'closing', by: 'moderator', lasts: { minutes: 15 } }
	],
	meetings: [],
	preconditions: [
		{ id: 'freedom', sides: bothSchools },
		{ id: 'safety', sides: bothSchools },
		{ id: 'confidentiality', sides: bothSchools },
		{ id: 'expectation', sides: bothSchools },
		{ id: 'preparation', sides: bothSchools },
		{ id: 'recording', sides: bothSchools }
	],
	details,
	questionTopics: [
		'lesson',
		'workshop',
		'programme',
		'pupils',
		'companies',
		'careers',
		'testing',
		'team'
	],
	mails: [
		{ id: 'visitor-invitation', to: 'visitors', step: 'invite-visitors' },
		{ id: 'visitor-questions', to: 'visitors', step: 'collect-visitor-questions' },
		{ id: 'visitor-confirmation', to: 'visitors', step: 'confirm-date' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'visitor-briefing', to: 'visitors', step: 'send-briefing' },
		{ id: 'teacher-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'visitor-evaluation', to: 'visitors', step: 'send-evaluation' },
		{ id: 'thanks', to: 'visitors', step: 'send-thanks' },
		{ id: 'sharing', to: 'school', step: 'share-with-team' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
