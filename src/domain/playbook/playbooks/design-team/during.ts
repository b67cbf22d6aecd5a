import type { PlaybookStep } from '../../playbook.ts';

/** From the first meeting to the last: one round through the design cycle (DOT2), a meeting every four weeks. */
export const during: readonly PlaybookStep[] = [
	{ id: 'set-up-room', by: 'host', due: { minutes: -45 }, stage: 'question' },
	{ id: 'welcome', by: 'host', due: { minutes: 0, from: 'walk-in' }, stage: 'question' },
	{
		id: 'open-first-meeting',
		by: 'coach',
		due: { minutes: 0, from: 'introduction' },
		stage: 'question'
	},
	{ id: 'talk-about-need', by: 'coach', due: { minutes: 0, from: 'need' }, stage: 'question' },
	{
		id: 'gather-first-ideas',
		by: 'coach',
		due: { minutes: 0, from: 'first-ideas' },
		stage: 'question'
	},
	{
		id: 'make-team-agreements',
		by: 'coach',
		due: { minutes: 0, from: 'agreements' },
		stage: 'question'
	},
	{ id: 'look-in-practice', by: 'participant', due: { weeks: 2 }, stage: 'question' },
	{ id: 'look-for-what-exists', by: 'participant', due: { weeks: 3 }, stage: 'question' },
	{
		id: 'fix-design-question',
		by: 'coach',
		due: { weeks: 4 },
		after: ['look-in-practice'],
		stage: 'question'
	},
	{ id: 'bring-rough-ideas', by: 'participant', due: { weeks: 7 }, stage: 'design' },
	{
		id: 'choose-one-idea',
		by: 'coach',
		due: { weeks: 8 },
		after: ['fix-design-question'],
		stage: 'design'
	},
	{
		id: 'make-first-version',
		by: 'participant',
		due: { weeks: 11 },
		after: ['choose-one-idea'],
		stage: 'design'
	},
	{
		id: 'check-with-trade',
		by: 'professional',
		due: { weeks: 12 },
		after: ['make-first-version'],
		stage: 'design'
	},
	{ id: 'describe-material', by: 'noteTaker', due: { weeks: 12 }, stage: 'design' },
	{
		id: 'plan-trials',
		by: 'coach',
		due: { weeks: 12 },
		after: ['make-first-version'],
		stage: 'trial'
	},
	{
		id: 'try-in-class',
		by: 'participant',
		due: { weeks: 13 },
		after: ['plan-trials'],
		stage: 'trial'
	},
	{ id: 'watch-a-trial', by: 'participant', due: { weeks: 14 }, stage: 'trial' },
	{ id: 'check-progress', by: 'coordinator', due: { weeks: 14 }, stage: 'trial' },
	{
		id: 'record-trials',
		by: 'participant',
		due: { weeks: 15 },
		after: ['try-in-class'],
		stage: 'trial'
	},
	{
		id: 'learn-from-trials',
		by: 'coach',
		due: { weeks: 16 },
		after: ['record-trials'],
		stage: 'improve'
	},
	{
		id: 'improve-material',
		by: 'participant',
		due: { weeks: 19 },
		after: ['learn-from-trials'],
		stage: 'improve'
	},
	{
		id: 'let-others-try',
		by: 'participant',
		due: { weeks: 21 },
		after: ['improve-material'],
		stage: 'improve'
	},
	{ id: 'settle-licence', by: 'coach', due: { weeks: 24 }, stage: 'share' },
	{
		id: 'complete-material',
		by: 'participant',
		due: { weeks: 25 },
		after: ['let-others-try'],
		stage: 'share'
	},
	{ id: 'invite-to-presentation', by: 'coordinator', due: { weeks: 25 }, stage: 'share' },
	{
		id: 'publish-material',
		by: 'participant',
		due: { weeks: 27 },
		after: ['complete-material', 'settle-licence'],
		stage: 'share'
	},
	{ id: 'name-both-gains', by: 'coach', due: { weeks: 28 }, stage: 'share' }
];
