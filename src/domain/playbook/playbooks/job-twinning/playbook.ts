import type { Playbook } from '../../playbook.ts';
import { companyTopics } from '../shared/company-topics.ts';
import { details } from './details.ts';
import { after, before, during } from './steps.ts';
import { rules } from './rules.ts';
import { en } from './texts.en.ts';
import { nl } from './texts.nl.ts';

/**
 * Teachers and professionals in pairs work one to one on goals that they set themselves (JT1–JT7). The
 * first day is the one on which the pairs meet; recruiting and matching come before it.
 */
export const jobTwinning = {
	kind: 'job-twinning',
	version: 1,
	lasts: { weeks: 24 },
	partners: [{ of: 'company', least: 1 }],
	proposals: { leadWeeks: 14, startsAt: 'afterLessons', participants: 8 },
	suits: {
		aims: ['trade', 'teaching', 'careers', 'partners'],
		with: ['onePerson', 'companies'],
		time: ['days', 'year']
	},
	stages: [
		{ id: 'recruiting' },
		{ id: 'matching' },
		{ id: 'acquaintance' },
		{ id: 'twinning' },
		{ id: 'evaluation' }
	],
	roles: [
		{ role: 'coordinator', side: 'region', required: true },
		{ role: 'host', side: 'school', required: true },
		{ role: 'schoolLeader', side: 'school', required: true },
		{ role: 'companyContact', side: 'company', required: true }
	],
	before,
	during,
	after,
	programme: [
		{ id: 'walk-in', kind: 'walkIn', by: 'host', lasts: { minutes: 15 } },
		{ id: 'introduction', kind: 'introduction', by: 'coordinator', lasts: { minutes: 15 } },
		{ id: 'acquaintance', kind: 'conversation', by: 'participant', lasts: { minutes: 40 } },
		{ id: 'break', kind: 'break', by: 'host', lasts: { minutes: 10 } },
		{ id: 'first-goals', kind: 'conversation', by: 'participant', lasts: { minutes: 25 } },
		{ id: 'meal', kind: 'meal', by: 'host', lasts: { minutes: 40 }, onlyWhen: 'evening' },
		{ id: 'closing', kind: 'closing', by: 'coordinator', lasts: { minutes: 10 } }
	],
	meetings: [
		{ id: 'half-way', by: 'coordinator', due: { weeks: 12 }, lasts: { minutes: 90 } },
		{ id: 'look-back', by: 'coordinator', due: { weeks: 23 }, lasts: { minutes: 120 } }
	],
	preconditions: [
		{ id: 'time-and-attention', sides: ['school', 'company'] },
		{ id: 'own-wish', sides: ['school', 'company'] },
		{ id: 'expectations', sides: ['school', 'company'] },
		{ id: 'working-agreements', sides: ['school', 'company'] },
		{ id: 'progress', sides: ['region'] }
	],
	details,
	questionTopics: [
		'why-talk',
		'subject-now',
		'trends-in-subject',
		'into-lessons',
		'more-than-talk',
		...companyTopics
	],
	mails: [
		{ id: 'teacher-invitation', to: 'teachers', step: 'recruit-teachers' },
		{ id: 'company-invitation', to: 'companies', step: 'recruit-professionals' },
		{ id: 'company-confirmation', to: 'companies', step: 'confirm-commitment' },
		{ id: 'pair-proposal', to: 'participants', step: 'propose-pairs' },
		{ id: 'company-pair-proposal', to: 'companies', step: 'propose-pairs' },
		{ id: 'thinking-questions', to: 'participants', step: 'think-beforehand' },
		{ id: 'teacher-briefing', to: 'participants', step: 'send-briefing' },
		{ id: 'company-briefing', to: 'companies', step: 'send-briefing' },
		{ id: 'half-way', to: 'participants', step: 'prepare-half-way' },
		{ id: 'look-back', to: 'participants', step: 'prepare-look-back' },
		{ id: 'company-look-back', to: 'companies', step: 'prepare-look-back' },
		{ id: 'teacher-evaluation', to: 'participants', step: 'send-evaluation' },
		{ id: 'company-evaluation', to: 'companies', step: 'send-evaluation' },
		{ id: 'thanks', to: 'companies', step: 'send-thanks' },
		{ id: 'sharing', to: 'school', step: 'share-with-team' }
	],
	rules,
	texts: { nl, en }
} satisfies Playbook;
