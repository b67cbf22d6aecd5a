import type { Playbook } from '../../playbook.ts';
import { during } from './during.ts';
import { details } from './details.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/**
 * Teachers of several schools design lesson material together, with people from the trade, and try it
 * in class (DOT1–DOT6). The stages are the design cycle; what is done before belongs to its first one.
 */
export const designTeam = {
	kind: 'design-team',
	version: 1,
	lasts: { weeks: 30 },
	partners: [
		{ of: 'school', least: 1 },
		{ of: 'company', least: 0 }
	],
	proposals: { leadWeeks: 13, startsAt: 'afterLessons', participants: 8 },
	suits: {
		aims: ['material', 'teaching', 'trade'],
		with: ['schools', 'companies'],
		time: ['days', 'year']
	},
	stages: [
		{ id: 'question' },
		{ id: 'design' },
		{ id: 'trial' },
		{ id: 'improve' },
		{ id: 'share' }
	],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'coach', side: 'region', required: true },
		{ role: 'host', side: 'school', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'visitLeader', side: 'visitor', required: true },
		{ role: 'noteTaker', side: 'school', required: false },
		{ role: 'companyContact', side: 'company', required: false }
	],
	before: [
		{ id: 'collect-needs', by: 'coordinator', due: { weeks: -13 }, stage: 'question' },
		{
			id: 'choose-theme',
			by: 'coordinator',
			due: { weeks: -12 },
			after: ['collect-needs'],
			stage: 'question'
		},
		{
			id: 'find-coach',
			by: 'coordinator',
			due: { weeks: -11 },
			after: ['choose-theme'],
			stage: 'question'
		},
		{
			id: 'invite-schools',
			by: 'coordinator',
			due: { weeks: -11 },
			after: ['choose-theme'],
			stage: 'question'
		},
		{
			id: 'free-the-time',
			by: 'schoolLeader',
			due: { weeks: -10 },
			after: ['choose-theme'],
			stage: 'question'
		},
		{
			id: 'invite-companies',
			by: 'coordinator',
			due: { weeks: -9 },
			after: ['choose-theme'],
			stage: 'question'
		},
		{
			id: 'invite-teachers',
			by: 'schoolLeader',
			due: { weeks: -8 },
			after: ['free-the-time'],
			stage: 'question'
		},
		{
			id: 'ask-company-questions',
			by: 'coordinator',
			due: { weeks: -7 },
			after: ['invite-companies'],
			stage: 'question'
		},
		{
			id: 'confirm-team',
			by: 'coordinator',
			due: { weeks: -6 },
			after: ['invite-schools', 'invite-companies', 'invite-teachers'],
			stage: 'question'
		},
		{
			id: 'find-dates',
			by: 'coach',
			due: { weeks: -5 },
			after: ['find-coach', 'confirm-team'],
			stage: 'question'
		},
		{
			id: 'work-out-preconditions',
			by: 'visitLeader',
			due: { weeks: -4 },
			after: ['confirm-team'],
			stage: 'question'
		},
		{
			id: 'agree-task-division',
			by: 'coordinator',
			due: { weeks: -4 },
			after: ['confirm-team'],
			stage: 'question'
		},
		{ id: 'book-places', by: 'host', due: { weeks: -3 }, after: ['find-dates'], stage: 'question' },
		{
			id: 'prepare-first-meeting',
			by: 'coach',
			due: { weeks: -2 },
			after: ['find-dates'],
			stage: 'question'
		},
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -6 },
			after: ['book-places', 'prepare-first-meeting'],
			stage: 'question'
		}
	],
	during,
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 }, stage: 'share' },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 3 }, ends: 'thanks', stage: 'share' },
		{ id: 'record-hours', by: 'coordinator', due: { weeks: 1 }, stage: 'share' },
		{
			id: 'share-with-section',
			by: 'participant',
			due: { weeks: 2 },
			after: ['publish-material'],
			ends: 'sharing',
			stage: 'share'
		},
		{ id: 'record-gains', by: 'coach', due: { weeks: 2 }, stage: 'share' },
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { weeks: 2 },
			ends: 'outcomes',
			stage: 'share'
		},
		{
			id: 'evaluate-with-team',
			by: 'coach',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation',
			stage: 'share'
		},
		{
			id: 'evaluate-with-schools',
			by: 'visitLeader',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation',
			stage: 'share'
		},
		{
			id: 'evaluate-with-professionals',
			by: 'professional',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation',
			stage: 'share'
		},
		{ id: 'answer-learning-questions', by: 'schoolLeader', due: { weeks: 3 }, stage: 'share' },
		{
			id: 'plan-what-follows',
			by: 'coordinator',
			due: { weeks: 4 },
			after: ['settle-outcomes'],
			stage: 'share'
		},
		{
			id: 'feedback-moment',
			by: 'coordinator',
			due: { weeks: 14 },
			after: ['record-gains'],
			ends: 'feedback',
			stage: 'share'
		}
	],
	programme: [
		{ id: 'walk-in', kind: 'walkIn', by: 'host', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'coach', lasts: { minutes: 20 } },
		{ id: 'need', kind: 'conversation', by: 'coach', lasts: { minutes: 30 } },
		{ id: 'break', kind: 'break', by: 'host', lasts: { minutes: 10 } },
		{ id: 'first-ideas', kind: 'design', by: 'coach', lasts: { minutes: 25 } },
		{ id: 'agreements', kind: 'conversation', by: 'coach', lasts: { minutes: 15 } },
		{ id: 'meal', kind: 'meal', by: 'host', lasts: { minutes: 40 }, onlyWhen: 'evening' },
		{ id: 'closing', kind: 'closing', by: 'coach', lasts: { minutes: 5 } }
	],
	meetings: [
		{ id: 'sharpen-question', by: 'coach', due: { weeks: 4 }, lasts: { minutes: 120 } },
		{ id: 'choose-design', by: 'coach', due: { weeks: 8 }, lasts: { minutes: 150 } },
		{ id: 'ready-to-try', by: 'coach', due: { weeks: 12 }, lasts: { minutes: 150 } },
		{ id: 'discuss-trials', by: 'coach', due: { weeks: 16 }, lasts: { minutes: 120 } },
		{ id: 'improve-together', by: 'coach', due: { weeks: 20 }, lasts: { minutes: 150 } },
		{ id: 'finish-material', by: 'coach', due: { weeks: 24 }, lasts: { minutes: 120 } },
		{ id: 'present', by: 'coach', due: { weeks: 28 }, lasts: { minutes: 120 } }
	],
	preconditions: [
		{ id: 'time', sides: ['school', 'visitor'] },
		{ id: 'own-class', sides: ['school', 'visitor'] },
		{ id: 'working-together', sides: ['school', 'visitor'] },
		{ id: 'sharing-material', sides: ['school', 'visitor'] }
	],
	details,
	questionTopics: ['need', 'trade', 'idea', 'trial', 'improvement', 'spreading', 'own-growth'],
	mails: [
		{ id: 'school-invitation', to: 'visitors', step: 'invite-schools' },
		{ id: 'company-invitation', to: 'companies', step: 'invite-companies' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'school-confirmation', to: 'visitors', step: 'confirm-team' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-team' },
		{ id: 'teacher-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'company-briefing', to: 'companies', step: 'send-briefing' },
		{ id: 'trial-reminder', to: 'participants', step: 'plan-trials' },
		{ id: 'presentation-invitation', to: 'school', step: 'invite-to-presentation' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'visitor-evaluation', to: 'visitors', step: 'send-evaluation' },
		{ id: 'company-evaluation', to: 'companies', step: 'send-evaluation' },
		{ id: 'thanks', to: 'visitors', step: 'send-thanks' },
		{ id: 'company-thanks', to: 'companies', step: 'send-thanks' },
		{ id: 'sharing', to: 'school', step: 'share-with-section' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
