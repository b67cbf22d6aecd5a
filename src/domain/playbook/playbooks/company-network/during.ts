import type { PlaybookStep } from '../../playbook.ts';

/** From the first meeting on: talks with each company, something small together, and twice a look at the course. */
export const during: readonly PlaybookStep[] = [
	{ id: 'set-up-room', by: 'host', due: { minutes: -45 }, stage: 'first-talks' },
	{ id: 'welcome', by: 'host', due: { minutes: 0, from: 'walk-in' }, stage: 'first-talks' },
	{
		id: 'open-the-day',
		by: 'moderator',
		due: { minutes: 0, from: 'introduction' },
		stage: 'first-talks'
	},
	{
		id: 'explain-school',
		by: 'schoolLeader',
		due: { minutes: 0, from: 'school-context' },
		stage: 'first-talks'
	},
	{
		id: 'talk-about-needs',
		by: 'moderator',
		due: { minutes: 0, from: 'needs' },
		stage: 'first-talks'
	},
	{ id: 'take-notes', by: 'noteTaker', due: { minutes: 0, from: 'needs' }, stage: 'first-talks' },
	{ id: 'lay-out-menu', by: 'moderator', due: { minutes: 0, from: 'menu' }, stage: 'first-talks' },
	{ id: 'serve-meal', by: 'host', due: { minutes: 0, from: 'meal' }, stage: 'first-talks' },
	{ id: 'harvest', by: 'moderator', due: { minutes: 0, from: 'closing' }, stage: 'first-talks' },
	{
		id: 'send-agreements',
		by: 'coordinator',
		due: { days: 3 },
		after: ['take-notes'],
		stage: 'first-talks'
	},
	{ id: 'plan-first-talks', by: 'coordinator', due: { weeks: 1 }, stage: 'first-talks' },
	{
		id: 'hold-first-talks',
		by: 'coordinator',
		due: { weeks: 4 },
		after: ['plan-first-talks'],
		stage: 'first-talks'
	},
	{
		id: 'record-talks',
		by: 'coordinator',
		due: { weeks: 5 },
		after: ['hold-first-talks'],
		stage: 'first-talks'
	},
	{
		id: 'let-company-choose',
		by: 'companyContact',
		due: { weeks: 6 },
		after: ['hold-first-talks'],
		stage: 'first-talks'
	},
	{
		id: 'set-course',
		by: 'schoolLeader',
		due: { weeks: 8 },
		after: ['record-talks'],
		stage: 'first-talks'
	},
	{
		id: 'make-canvas',
		by: 'coordinator',
		due: { weeks: 9 },
		after: ['set-course'],
		stage: 'do-together'
	},
	{
		id: 'plan-first-activity',
		by: 'coordinator',
		due: { weeks: 9 },
		after: ['record-talks', 'let-company-choose'],
		stage: 'do-together'
	},
	{
		id: 'do-first-activity',
		by: 'participant',
		due: { weeks: 14 },
		after: ['plan-first-activity'],
		stage: 'do-together'
	},
	{
		id: 'write-experience',
		by: 'participant',
		due: { weeks: 15 },
		after: ['do-first-activity'],
		stage: 'do-together'
	},
	{
		id: 'keep-in-touch',
		by: 'coordinator',
		due: { weeks: 8 },
		every: { weeks: 6 },
		stage: 'do-together'
	},
	{
		id: 'weigh-requests',
		by: 'coordinator',
		due: { weeks: 12 },
		every: { weeks: 12 },
		stage: 'do-together'
	},
	{
		id: 'check-contacts',
		by: 'coordinator',
		due: { weeks: 12 },
		every: { weeks: 12 },
		stage: 'do-together'
	},
	{
		id: 'record-contributions',
		by: 'coordinator',
		due: { weeks: 13 },
		every: { weeks: 13 },
		stage: 'do-together'
	},
	{
		id: 'prepare-recalibration',
		by: 'coordinator',
		due: { weeks: 16 },
		every: { weeks: 18 },
		stage: 'recalibrate'
	},
	{
		id: 'recalibrate-course',
		by: 'moderator',
		due: { weeks: 18 },
		every: { weeks: 18 },
		after: ['prepare-recalibration'],
		stage: 'recalibrate'
	},
	{
		id: 'plan-next-activities',
		by: 'coordinator',
		due: { weeks: 20 },
		after: ['recalibrate-course', 'do-first-activity'],
		stage: 'do-together'
	},
	{
		id: 'widen-network',
		by: 'companyContact',
		due: { weeks: 24 },
		stage: 'do-together'
	}
];
