import type { DetailField } from '../../detail-field.ts';
import { profiles } from '../shared/profiles.ts';

/** The team (DOT1), its material (DOT2, DOT3) and both gains (DOT5). */
export const details: readonly DetailField[] = [
	{ id: 'theme', kind: 'line' },
	{ id: 'need', kind: 'text' },
	{ id: 'profiles', kind: 'choices', options: profiles },
	{ id: 'design-question', kind: 'line' },
	{ id: 'material-title', kind: 'line' },
	{
		id: 'material-kind',
		kind: 'choice',
		options: ['lessons', 'assignment', 'project', 'instruction', 'test', 'model', 'other']
	},
	{ id: 'material-levels', kind: 'choices', options: ['bb', 'kb', 'gl', 'tl'] },
	{ id: 'material-goals', kind: 'text' },
	{ id: 'lesson-minutes', kind: 'number', least: 10, most: 6000 },
	{
		id: 'material-stage',
		kind: 'choice',
		options: ['question', 'design', 'trial', 'improve', 'share']
	},
	{ id: 'material-links', kind: 'text' },
	{ id: 'makers', kind: 'line' },
	{
		id: 'licence',
		kind: 'choice',
		options: ['free', 'name-us', 'name-us-share-alike', 'not-for-sale', 'region-only']
	},
	{ id: 'trials', kind: 'text' },
	{ id: 'versions', kind: 'text' },
	{ id: 'used-where', kind: 'text' },
	{ id: 'members-learned', kind: 'text' },
	{ id: 'people-met', kind: 'text' }
];
