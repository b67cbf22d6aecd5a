import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { details } from './details.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/** A teacher, or a whole team, works along at a company for a day or for some weeks (TI1–TI9). */
export const teacherPlacement = {
	kind: 'teacher-placement',
	version: 1,
	lasts: { weeks: 1 },
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 10, startsAt: { hour: 8, minute: 0 }, participants: 1 },
	suits: {
		aims: ['trade', 'material', 'careers', 'safeStart'],
		with: ['companies', 'onePerson'],
		time: ['day', 'days']
	},
	stages: [],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'coach', side: 'school', required: true },
		{ role: 'companyContact', side: 'company', required: true },
		{ role: 'supervisor', side: 'company', required: true }
	],
	before: [
		{ id: 'collect-learning-questions', by: 'schoolLeader', due: { weeks: -12 } },
		{ id: 'update-places', by: 'coordinator', due: { weeks: -12 } },
		{
			id: 'invite-teachers',
			by: 'schoolLeader',
			due: { weeks: -11 },
			after: ['collect-learning-questions', 'update-places']
		},
		{ id: 'choose-form', by: 'participant', due: { weeks: -10 }, after: ['invite-teachers'] },
		{ id: 'choose-place', by: 'coordinator', due: { weeks: -9 }, after: ['choose-form'] },
		{ id: 'ask-company', by: 'coordinator', due: { weeks: -9 }, after: ['choose-place'] },
		{ id: 'request-release', by: 'schoolLeader', due: { weeks: -8 }, after: ['choose-place'] },
		{ id: 'settle-costs', by: 'coordinator', due: { weeks: -8 }, after: ['choose-place'] },
		{ id: 'record-as-development', by: 'schoolLeader', due: { weeks: -8 } },
		{ id: 'confirm-company', by: 'coordinator', due: { weeks: -7 }, after: ['ask-company'] },
		{ id: 'ask-company-questions', by: 'coordinator', due: { weeks: -7 }, after: ['ask-company'] },
		{ id: 'arrange-cover', by: 'schoolLeader', due: { weeks: -6 }, after: ['request-release'] },
		{ id: 'set-learning-goals', by: 'participant', due: { weeks: -6 }, after: ['confirm-company'] },
		{
			id: 'confirm-learning-goals',
			by: 'supervisor',
			due: { weeks: -5 },
			after: ['set-learning-goals']
		},
		{
			id: 'agree-task-division',
			by: 'coordinator',
			due: { weeks: -5 },
			after: ['confirm-company']
		},
		{
			id: 'ask-requirements',
			by: 'companyContact',
			due: { weeks: -5 },
			after: ['confirm-company']
		},
		{
			id: 'write-agreement',
			by: 'coordinator',
			due: { weeks: -4 },
			after: ['agree-task-division', 'confirm-learning-goals', 'ask-requirements']
		},
		{ id: 'plan-transfer', by: 'schoolLeader', due: { weeks: -4 } },
		{ id: 'do-pre-study', by: 'participant', due: { weeks: -3 }, after: ['confirm-company'] },
		{ id: 'prepare-questions', by: 'coach', due: { weeks: -3 }, after: ['set-learning-goals'] },
		{ id: 'sign-agreement', by: 'coordinator', due: { weeks: -2 }, after: ['write-agreement'] },
		{
			id: 'check-arrangements',
			by: 'coordinator',
			due: { weeks: -2 },
			after: ['arrange-cover', 'settle-costs', 'record-as-development']
		},
		{
			id: 'share-safety-rules',
			by: 'supervisor',
			due: { weeks: -1 },
			after: ['ask-requirements']
		},
		{
			id: 'send-briefing',
			by: 'coordinator',
			due: { days: -5 },
			after: ['sign-agreement', 'share-safety-rules', 'prepare-questions']
		}
	],
	during: [
		{ id: 'welcome', by: 'supervisor', due: { minutes: 0, from: 'arrival' } },
		{ id: 'name-the-goals', by: 'participant', due: { minutes: 0, from: 'introduction' } },
		{ id: 'instruct-safety', by: 'supervisor', due: { minutes: 0, from: 'safety' } },
		{ id: 'work-along', by: 'supervisor', due: { minutes: 0, from: 'work-morning' } },
		{ id: 'look-back-first-day', by: 'supervisor', due: { minutes: 0, from: 'closing' } },
		{ id: 'keep-log', by: 'participant', due: { weeks: 0 }, every: { weeks: 1 } },
		{ id: 'drop-in', by: 'coach', due: { days: 2 } },
		{ id: 'gather-for-lessons', by: 'participant', due: { days: 3 } },
		{
			id: 'look-back-on-goals',
			by: 'supervisor',
			due: { weeks: 1 },
			every: { weeks: 1 },
			after: ['name-the-goals']
		}
	],
	after: [
		{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 } },
		{ id: 'send-thanks', by: 'coordinator', due: { days: 2 }, ends: 'thanks' },
		{ id: 'write-down-gains', by: 'participant', due: { days: 3 }, after: ['keep-log'] },
		{ id: 'record-hours', by: 'coordinator', due: { days: 5 } },
		{ id: 'claim-travel', by: 'participant', due: { days: 5 } },
		{
			id: 'settle-outcomes',
			by: 'coordinator',
			due: { weeks: 1 },
			after: ['write-down-gains'],
			ends: 'outcomes'
		},
		{ id: 'approve-travel', by: 'schoolLeader', due: { weeks: 2 }, after: ['claim-travel'] },
		{
			id: 'share-with-team',
			by: 'participant',
			due: { weeks: 2 },
			after: ['write-down-gains'],
			ends: 'sharing'
		},
		{
			id: 'answer-learning-questions',
			by: 'coach',
			due: { weeks: 2 },
			after: ['write-down-gains']
		},
		{
			id: 'evaluate-with-teacher',
			by: 'coach',
			due: { weeks: 2 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{
			id: 'evaluate-with-company',
			by: 'supervisor',
			due: { weeks: 2 },
			after: ['send-evaluation'],
			ends: 'evaluation'
		},
		{ id: 'tell-experience', by: 'participant', due: { weeks: 3 }, after: ['share-with-team'] },
		{ id: 'bring-into-lessons', by: 'participant', due: { weeks: 4 }, after: ['share-with-team'] },
		{ id: 'plan-what-follows', by: 'coordinator', due: { weeks: 4 }, after: ['settle-outcomes'] },
		{
			id: 'feedback-moment',
			by: 'coordinator',
			due: { weeks: 10 },
			after: ['bring-into-lessons', 'plan-what-follows'],
			ends: 'feedback'
		}
	],
	programme: [
		{ id: 'arrival', kind: 'walkIn', by: 'supervisor', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'supervisor', lasts: { minutes: 20 } },
		{ id: 'safety', kind: 'safetyBriefing', by: 'supervisor', lasts: { minutes: 20 } },
		{ id: 'tour', kind: 'tour', by: 'supervisor', lasts: { minutes: 35 } },
		{ id: 'work-morning', kind: 'handsOn', by: 'supervisor', lasts: { minutes: 150 } },
		{ id: 'lunch', kind: 'meal', by: 'supervisor', lasts: { minutes: 30 } },
		{ id: 'work-afternoon', kind: 'handsOn', by: 'supervisor', lasts: { minutes: 150 } },
		{ id: 'closing', kind: 'closing', by: 'supervisor', lasts: { minutes: 20 } }
	],
	meetings: [
		{
			id: 'goals-talk',
			by: 'supervisor',
			due: { weeks: 1 },
			every: { weeks: 1 },
			lasts: { minutes: 30 }
		}
	],
	preconditions: [
		{ id: 'learning-goals', sides: ['school', 'company'] },
		{ id: 'guidance', sides: ['school', 'company'] },
		{ id: 'confidentiality', sides: ['school', 'company'] }
	],
	details,
	questionTopics: companyTopics,
	mails: [
		{ id: 'teacher-invitation', to: 'teachers', step: 'invite-teachers' },
		{ id: 'company-invitation', to: 'companies', step: 'ask-company' },
		{ id: 'release-request', to: 'school', step: 'request-release' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-company' },
		{ id: 'company-questions', to: 'companies', step: 'ask-company-questions' },
		{ id: 'learning-goals', to: 'companies', step: 'confirm-learning-goals' },
		{ id: 'teacher-agreement', to: 'participants', step: 'sign-agreement' },
		{ id: 'company-agreement', to: 'companies', step: 'sign-agreement' },
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
