import type { PlaybookStep } from '../../playbook.ts';

/** Recruiting and matching, up to the day on which the pairs meet. */
export const before: readonly PlaybookStep[] = [
	{
		id: 'collect-learning-questions',
		by: 'coordinator',
		due: { weeks: -14 },
		stage: 'recruiting'
	},
	{
		id: 'settle-scope',
		by: 'coordinator',
		due: { weeks: -13 },
		after: ['collect-learning-questions'],
		stage: 'recruiting'
	},
	{
		id: 'win-managers',
		by: 'coordinator',
		due: { weeks: -12 },
		after: ['settle-scope'],
		stage: 'recruiting'
	},
	{
		id: 'recruit-teachers',
		by: 'schoolLeader',
		due: { weeks: -11 },
		after: ['settle-scope'],
		stage: 'recruiting'
	},
	{
		id: 'recruit-professionals',
		by: 'coordinator',
		due: { weeks: -11 },
		after: ['settle-scope'],
		stage: 'recruiting'
	},
	{
		id: 'ask-company-questions',
		by: 'coordinator',
		due: { weeks: -9 },
		after: ['recruit-professionals'],
		stage: 'recruiting'
	},
	{
		id: 'confirm-commitment',
		by: 'coordinator',
		due: { weeks: -7 },
		after: ['win-managers', 'recruit-teachers', 'recruit-professionals'],
		stage: 'recruiting'
	},
	{
		id: 'talk-with-candidates',
		by: 'coordinator',
		due: { weeks: -6 },
		after: ['recruit-teachers', 'recruit-professionals'],
		stage: 'matching'
	},
	{
		id: 'make-pairs',
		by: 'coordinator',
		due: { weeks: -5 },
		after: ['talk-with-candidates'],
		stage: 'matching'
	},
	{
		id: 'propose-pairs',
		by: 'coordinator',
		due: { weeks: -4 },
		after: ['make-pairs'],
		stage: 'matching'
	},
	{
		id: 'agree-task-division',
		by: 'coordinator',
		due: { weeks: -4 },
		after: ['confirm-commitment'],
		stage: 'matching'
	},
	{ id: 'book-place', by: 'host', due: { weeks: -4 }, stage: 'acquaintance' },
	{
		id: 'confirm-pairs',
		by: 'coordinator',
		due: { weeks: -3 },
		after: ['propose-pairs'],
		stage: 'matching'
	},
	{
		id: 'think-beforehand',
		by: 'participant',
		due: { weeks: -2 },
		after: ['confirm-pairs'],
		stage: 'acquaintance'
	},
	{
		id: 'send-briefing',
		by: 'coordinator',
		due: { days: -6 },
		after: ['confirm-pairs', 'book-place'],
		stage: 'acquaintance'
	}
];

/** From the first meeting to the last. */
export const during: readonly PlaybookStep[] = [
	{ id: 'set-up-room', by: 'host', due: { minutes: -45 }, stage: 'acquaintance' },
	{ id: 'welcome', by: 'host', due: { minutes: 0, from: 'walk-in' }, stage: 'acquaintance' },
	{
		id: 'open-the-day',
		by: 'coordinator',
		due: { minutes: 0, from: 'introduction' },
		stage: 'acquaintance'
	},
	{
		id: 'get-acquainted',
		by: 'participant',
		due: { minutes: 0, from: 'acquaintance' },
		stage: 'acquaintance'
	},
	{
		id: 'name-first-goals',
		by: 'participant',
		due: { minutes: 0, from: 'first-goals' },
		stage: 'acquaintance'
	},
	{
		id: 'fix-next-date',
		by: 'coordinator',
		due: { minutes: 0, from: 'closing' },
		stage: 'acquaintance'
	},
	{ id: 'visit-each-other', by: 'participant', due: { weeks: 1 }, stage: 'acquaintance' },
	{
		id: 'set-goals',
		by: 'participant',
		due: { weeks: 2 },
		after: ['name-first-goals'],
		stage: 'acquaintance'
	},
	{
		id: 'make-plan',
		by: 'professional',
		due: { weeks: 3 },
		after: ['set-goals'],
		stage: 'acquaintance'
	},
	{
		id: 'check-progress',
		by: 'coordinator',
		due: { weeks: 4 },
		every: { weeks: 4 },
		stage: 'twinning'
	},
	{ id: 'go-along-at-work', by: 'participant', due: { weeks: 5 }, stage: 'twinning' },
	{
		id: 'log-activities',
		by: 'participant',
		due: { weeks: 6 },
		every: { weeks: 4 },
		stage: 'twinning'
	},
	{ id: 'go-along-at-school', by: 'professional', due: { weeks: 7 }, stage: 'twinning' },
	{ id: 'prepare-half-way', by: 'coordinator', due: { weeks: 10 }, stage: 'twinning' },
	{ id: 'tell-half-way', by: 'participant', due: { weeks: 12 }, stage: 'twinning' },
	{ id: 'share-innovations', by: 'professional', due: { weeks: 14 }, stage: 'twinning' },
	{ id: 'give-guest-lesson', by: 'professional', due: { weeks: 16 }, stage: 'twinning' },
	{ id: 'make-something-together', by: 'participant', due: { weeks: 19 }, stage: 'twinning' },
	{ id: 'prepare-look-back', by: 'coordinator', due: { weeks: 20 }, stage: 'evaluation' },
	{ id: 'look-back-in-pairs', by: 'participant', due: { weeks: 22 }, stage: 'evaluation' },
	{ id: 'lead-look-back', by: 'coordinator', due: { weeks: 23 }, stage: 'evaluation' }
];

/** What people and their organisations take from it. */
export const after: readonly PlaybookStep[] = [
	{ id: 'send-evaluation', by: 'coordinator', due: { days: 1 }, stage: 'evaluation' },
	{
		id: 'send-thanks',
		by: 'coordinator',
		due: { days: 2 },
		ends: 'thanks',
		stage: 'evaluation'
	},
	{ id: 'complete-log', by: 'participant', due: { days: 5 }, stage: 'evaluation' },
	{
		id: 'record-hours',
		by: 'coordinator',
		due: { weeks: 1 },
		after: ['complete-log'],
		stage: 'evaluation'
	},
	{
		id: 'settle-outcomes',
		by: 'coordinator',
		due: { weeks: 1 },
		after: ['complete-log'],
		ends: 'outcomes',
		stage: 'evaluation'
	},
	{
		id: 'share-with-team',
		by: 'participant',
		due: { weeks: 2 },
		ends: 'sharing',
		stage: 'evaluation'
	},
	{
		id: 'evaluate-with-pairs',
		by: 'coordinator',
		due: { weeks: 2 },
		after: ['send-evaluation'],
		ends: 'evaluation',
		stage: 'evaluation'
	},
	{
		id: 'evaluate-with-school',
		by: 'schoolLeader',
		due: { weeks: 3 },
		after: ['send-evaluation'],
		ends: 'evaluation',
		stage: 'evaluation'
	},
	{
		id: 'evaluate-with-companies',
		by: 'companyContact',
		due: { weeks: 3 },
		after: ['send-evaluation'],
		ends: 'evaluation',
		stage: 'evaluation'
	},
	{
		id: 'answer-learning-questions',
		by: 'schoolLeader',
		due: { weeks: 3 },
		after: ['complete-log'],
		stage: 'evaluation'
	},
	{
		id: 'settle-outlook',
		by: 'coordinator',
		due: { weeks: 4 },
		after: ['settle-outcomes'],
		stage: 'evaluation'
	},
	{
		id: 'feedback-moment',
		by: 'coordinator',
		due: { weeks: 12 },
		after: ['settle-outlook'],
		ends: 'feedback',
		stage: 'evaluation'
	}
];
