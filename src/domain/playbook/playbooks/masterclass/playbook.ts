import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { safetyDetails } from '../shared/safety-details.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/** A company shows, on an evening, one thing that it knows a lot about (MC1–MC14). */
export const masterclass = {
	kind: 'masterclass',
	version: 1,
	lasts: 'day',
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 12, startsAt: { hour: 17, minute: 0 }, participants: 20 },
	suits: { aims: ['careers', 'trade', 'partners'], with: ['companies'], time: ['hours'] },
	stages: [],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'moderator', side: 'school', required: true },
		{ role: 'noteTaker', side: 'school', required: true },
		{ role: 'companyContact', side: 'company', required: true },
		{ role: 'safetyContact', side: 'company', required: false }
	],
	before: [
		{ id: 'collect-learning-questions', by: 'coordinator', due: { weeks: -14 } },
		{
			id: 'choose-form-and-audience',
			by: 'coordinator',
			due: { weeks: -13 },
			after: ['collect-learning-questions']
		},
		{
			id: 'choose-company',
			by: 'coordinator',
			due: { weeks: -12 },
			after: ['collect-learning-questions']
		},
		{
			id: 'ask-company',
			by: 'coordinator',
			due: { weeks: -12 },
			after: ['choose-form-and-audience', 'choose-company']
		},
		{ id: 'find-date', by: 'schoolLeader', due: { weeks: -11 }, after: ['ask-company'] },
		{ id: 'discuss-content', by: 'coordinator', due: { weeks: -9 }, after: ['ask-company'] },
		{ id: 'agree-group-size', by: 'coordinator', due: { weeks: -9 }, after: ['discuss-content'] },
		{ id: 'agree-task-division', by: 'coordinator', due: { weeks: -9 }, after: ['ask-company'] },
		{ id: 'ask-company-questions', by: 'coordinator', due: { weeks: -8 }, after: ['ask-company'] },
		{ id: 'update-addresses', by: 'coordinator', due: { weeks: -8 } },
		{
			id: 'announce',
			by: 'coordinator',
			due: { weeks: -7 },
			after: ['find-date', 'discuss-content', 'update-addresses']
		},
		{ id: 'confirm-company', by: 'coordinator', due: { weeks: -6 }, after: ['find-date'] },
		{ id: 'ask-safety-rules', by: 'coordinator', due: { weeks: -6 }, after: ['discuss-content'] },
		{ id: 'ask-about-vca', by: 'coordinator', due: { weeks: -5 }, after: ['discuss-content'] },
		{ id: 'open-sign-up', by: 'coordinator', due: { weeks: -4 }, after: ['announce'] },
		{ id: 'reserve-sharing-moment', by: 'schoolLeader', due: { weeks: -3 } },
		{ id: 'ask-sizes', by: 'coordinator', due: { weeks: -2 }, after: ['ask-safety-rules'] },
		{ id: 'appoint-note-taker', by: 'moderator', due: { weeks: -2 }, after: ['open-sign-up'] },
		{
			id: 'make-groups',
			by: 'coordinator',
			due: { weeks: -2 },
			after: ['agree-group-size', 'open-sign-up']
		},
		{ id: 'order-food', by: 'companyContact', due: { weeks: -2 }, after: ['agree-task-division'] },
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
			after: ['make-groups', 'share-safety-rules']
		}
	],
	during: [
		{ id: 'set-up', by: 'companyContact', due: { minutes: -30 } },
		{ id: 'welcome', by: 'companyContact', due: { minutes: 0, from: 'walk-in' } },
		{ id: 'open-the-evening', by: 'moderator', due: { minutes: 0, from: 'introduction' } },
		{ id: 'tell-the-story', by: 'companyContact', due: { minutes: 0, from: 'story' } },
		{ id: 'take-notes', by: 'noteTaker', due: { minutes: 0, from: 'story' } },
		{ id: 'eat-together', by: 'companyContact', due: { minutes: 0, from: 'meal' } },
		{ id: 'explain-safety', by: 'safetyContact', due: { minutes: 0, from: 'safety' } },
		{ id: 'do-it-yourself', by: 'companyContact', due: { minutes: 0, from: 'hands-on' } },
		{ id: 'talk-it-over', by: 'moderator', due: { minutes: 0, from: 'conversation' } },
		{ id: 'ask-on-the-spot', by: 'moderator', due: { minutes: 0, from: 'closing' } },
		{ id: 'offer-a-drink', by: 'companyContact', due: { minutes: 15, from: 'closing' } }
	],
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 } },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 2 }, ends: 'thanks' },
		{ id: 'finish-notes', by: 'noteTaker', due: { days: 3 }, after: ['take-notes'] },
		{ id: 'ask-follow-up', by: 'coordinator', due: { days: 4 } },
		{ id: 'record-hours', by: 'coordinator', due: { days: 5 } },
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { days: 10 },
			after: ['finish-notes', 'ask-follow-up'],
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
			by: 'moderator',
			due: { weeks: 2 },
			after: ['finish-notes']
		},
		{
			id: 'evaluate-with-company',
			by: 'companyContact',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{
			id: 'evaluate-in-school',
			by: 'schoolLeader',
			due: { weeks: 3 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{
			id: 'pass-on-recommendations',
			by: 'coordinator',
			due: { weeks: 4 },
			after: ['evaluate-with-company', 'evaluate-in-school']
		},
		{ id: 'arrange-vca', by: 'coordinator', due: { weeks: 4 }, after: ['ask-follow-up'] },
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
		{ id: 'walk-in', kind: 'walkIn', by: 'companyContact', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'moderator', lasts: { minutes: 10 } },
		{ id: 'story', kind: 'other', by: 'companyContact', lasts: { minutes: 35 } },
		{
			id: 'meal',
			kind: 'meal',
			by: 'companyContact',
			lasts: { minutes: 30 },
			onlyWhen: 'evening'
		},
		{ id: 'safety', kind: 'safetyBriefing', by: 'safetyContact', lasts: { minutes: 5 } },
		{ id: 'hands-on', kind: 'handsOn', by: 'companyContact', lasts: { minutes: 60 } },
		{ id: 'conversation', kind: 'conversation', by: 'moderator', lasts: { minutes: 10 } },
		{ id: 'closing', kind: 'closing', by: 'moderator', lasts: { minutes: 15 } }
	],
	meetings: [],
	preconditions: [
		{ id: 'content', sides: ['school', 'company'] },
		{ id: 'discretion', sides: ['company'] }
	],
	details: [
		{
			id: 'form',
			kind: 'choice',
			options: ['masterclass', 'workshop', 'acquaintance', 'behind-the-scenes', 'inspiration']
		},
		{ id: 'may-follow', kind: 'choices', options: ['placement', 'shadowing-day', 'working-day'] },
		{
			id: 'audience',
			kind: 'choices',
			options: ['teachers', 'careers-advisers', 'mentors', 'mbo-teachers', 'mbo-team-leaders']
		},
		{ id: 'invitation-by', kind: 'choice', options: ['direct', 'management', 'both'] },
		{ id: 'hands-on', kind: 'text' },
		{ id: 'group-size', kind: 'number', least: 1, most: 100 },
		{ id: 'number-of-groups', kind: 'number', least: 1, most: 20 },
		...safetyDetails,
		{ id: 'drink-afterwards', kind: 'yesNo' },
		{ id: 'vca-required', kind: 'choice', options: ['none', 'b-vca', 'vol-vca'] },
		{ id: 'vca-checked', kind: 'yesNo' },
		{ id: 'vca-diplomas', kind: 'text' },
		{ id: 'vca-valid-until', kind: 'date' },
		{ id: 'vca-lacking', kind: 'number', least: 0, most: 100 },
		{ id: 'vca-paid-by', kind: 'choice', options: ['school', 'company', 'region'] },
		{ id: 'vca-progress', kind: 'text' }
	],
	questionTopics: companyTopics,
	mails: [
		{ id: 'company-invitation', to: 'companies', step: 'ask-company' },
		{ id: 'company-questions', to: 'companies', step: 'ask-company-questions' },
		{ id: 'teacher-invitation', to: 'teachers', step: 'announce' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-company' },
		{ id: 'sign-up-open', to: 'teachers', step: 'open-sign-up' },
		{ id: 'company-briefing', to: 'companies', step: 'send-briefing' },
		{ id: 'participant-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'company-evaluation', to: 'companies', step: 'send-evaluation' },
		{ id: 'thanks', to: 'companies', step: 'send-thanks' },
		{ id: 'follow-up', to: 'participants', step: 'ask-follow-up' },
		{ id: 'sharing', to: 'school', step: 'share-with-team' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
