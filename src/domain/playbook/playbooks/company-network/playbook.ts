import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { details } from './details.ts';
import { during } from './during.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/** Schools and companies of a region find each other and stay together, from need to a shared course (NET1–NET10). */
export const companyNetwork = {
	kind: 'company-network',
	version: 1,
	lasts: { weeks: 40 },
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 12, startsAt: 'afterLessons', participants: 16 },
	suits: { aims: ['partners'], with: ['companies'], time: ['year'] },
	stages: [{ id: 'explore' }, { id: 'first-talks' }, { id: 'do-together' }, { id: 'recalibrate' }],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'host', side: 'school', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'moderator', side: 'school', required: true },
		{ role: 'noteTaker', side: 'school', required: true },
		{ role: 'companyContact', side: 'company', required: true }
	],
	before: [
		{ id: 'ask-schools', by: 'schoolLeader', due: { weeks: -14 }, stage: 'explore' },
		{ id: 'explore-regional-need', by: 'coordinator', due: { weeks: -13 }, stage: 'explore' },
		{
			id: 'collect-learning-questions',
			by: 'coordinator',
			due: { weeks: -12 },
			after: ['ask-schools'],
			stage: 'explore'
		},
		{ id: 'list-who-knows-whom', by: 'coordinator', due: { weeks: -12 }, stage: 'explore' },
		{
			id: 'choose-companies',
			by: 'coordinator',
			due: { weeks: -10 },
			after: ['explore-regional-need', 'collect-learning-questions', 'list-who-knows-whom'],
			stage: 'explore'
		},
		{
			id: 'form-core-group',
			by: 'schoolLeader',
			due: { weeks: -10 },
			after: ['ask-schools'],
			stage: 'explore'
		},
		{
			id: 'think-of-motives',
			by: 'coordinator',
			due: { weeks: -9 },
			after: ['choose-companies'],
			stage: 'explore'
		},
		{
			id: 'invite-companies',
			by: 'coordinator',
			due: { weeks: -8 },
			after: ['think-of-motives'],
			stage: 'explore'
		},
		{
			id: 'ask-company-questions',
			by: 'coordinator',
			due: { weeks: -6 },
			after: ['invite-companies'],
			stage: 'explore'
		},
		{
			id: 'invite-teachers',
			by: 'schoolLeader',
			due: { weeks: -6 },
			after: ['form-core-group'],
			stage: 'explore'
		},
		{
			id: 'agree-task-division',
			by: 'coordinator',
			due: { weeks: -5 },
			after: ['invite-companies'],
			stage: 'explore'
		},
		{ id: 'make-menu', by: 'coordinator', due: { weeks: -5 }, stage: 'explore' },
		{
			id: 'confirm-companies',
			by: 'coordinator',
			due: { weeks: -4 },
			after: ['invite-companies'],
			stage: 'explore'
		},
		{
			id: 'divide-pre-study',
			by: 'coordinator',
			due: { weeks: -4 },
			after: ['confirm-companies', 'invite-teachers'],
			stage: 'explore'
		},
		{
			id: 'collect-questions',
			by: 'moderator',
			due: { weeks: -4 },
			after: ['invite-teachers'],
			stage: 'explore'
		},
		{ id: 'arrange-room-and-food', by: 'host', due: { weeks: -3 }, stage: 'explore' },
		{
			id: 'divide-questions',
			by: 'moderator',
			due: { weeks: -2 },
			after: ['collect-questions'],
			stage: 'explore'
		},
		{ id: 'prepare-school-story', by: 'schoolLeader', due: { weeks: -1 }, stage: 'explore' },
		{
			id: 'share-pre-study',
			by: 'participant',
			due: { weeks: -1 },
			after: ['divide-pre-study'],
			stage: 'explore'
		},
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -5 },
			after: ['divide-questions', 'share-pre-study', 'make-menu'],
			stage: 'explore'
		}
	],
	during,
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 2 }, stage: 'recalibrate' },
		{
			id: 'send-thanks',
			by: 'schoolLeader',
			due: { days: 5 },
			ends: 'thanks',
			stage: 'recalibrate'
		},
		{ id: 'record-hours', by: 'coordinator', due: { weeks: 1 }, stage: 'recalibrate' },
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { weeks: 2 },
			ends: 'outcomes',
			stage: 'recalibrate'
		},
		{
			id: 'share-with-team',
			by: 'participant',
			due: { weeks: 2 },
			ends: 'sharing',
			stage: 'recalibrate'
		},
		{
			id: 'answer-learning-questions',
			by: 'schoolLeader',
			due: { weeks: 2 },
			stage: 'recalibrate'
		},
		{
			id: 'evaluate-with-schools',
			by: 'schoolLeader',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation',
			stage: 'recalibrate'
		},
		{
			id: 'evaluate-with-companies',
			by: 'companyContact',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation',
			stage: 'recalibrate'
		},
		{
			id: 'decide-on-next-year',
			by: 'coordinator',
			due: { weeks: 4 },
			after: ['evaluate-with-schools', 'evaluate-with-companies', 'settle-outcomes'],
			stage: 'recalibrate'
		},
		{
			id: 'feedback-moment',
			by: 'coordinator',
			due: { weeks: 10 },
			after: ['decide-on-next-year'],
			ends: 'feedback',
			stage: 'recalibrate'
		}
	],
	programme: [
		{ id: 'walk-in', kind: 'walkIn', by: 'host', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'moderator', lasts: { minutes: 10 } },
		{ id: 'school-context', kind: 'schoolContext', by: 'schoolLeader', lasts: { minutes: 15 } },
		{ id: 'needs', kind: 'conversation', by: 'moderator', lasts: { minutes: 40 } },
		{ id: 'break', kind: 'break', by: 'host', lasts: { minutes: 10 } },
		{ id: 'menu', kind: 'conversation', by: 'moderator', lasts: { minutes: 35 } },
		{ id: 'meal', kind: 'meal', by: 'host', lasts: { minutes: 40 }, onlyWhen: 'evening' },
		{ id: 'closing', kind: 'closing', by: 'moderator', lasts: { minutes: 15 } }
	],
	meetings: [
		{
			id: 'core-group',
			by: 'coordinator',
			due: { weeks: 6 },
			every: { weeks: 8 },
			lasts: { minutes: 60 }
		},
		{
			id: 'network-meeting',
			by: 'moderator',
			due: { weeks: 13 },
			every: { weeks: 13 },
			lasts: { minutes: 120 }
		},
		{
			id: 'recalibrate',
			by: 'moderator',
			due: { weeks: 18 },
			every: { weeks: 18 },
			lasts: { minutes: 90 }
		}
	],
	preconditions: [],
	details,
	questionTopics: companyTopics,
	mails: [
		{ id: 'company-invitation', to: 'companies', step: 'invite-companies' },
		{ id: 'company-questions', to: 'companies', step: 'ask-company-questions' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-companies' },
		{ id: 'company-briefing', to: 'companies', step: 'send-briefing' },
		{ id: 'teacher-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'after-the-start', to: 'companies', step: 'send-agreements' },
		{ id: 'recalibration', to: 'companies', step: 'prepare-recalibration' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'company-evaluation', to: 'companies', step: 'send-evaluation' },
		{ id: 'thanks', to: 'companies', step: 'send-thanks' },
		{ id: 'sharing', to: 'school', step: 'share-with-team' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
