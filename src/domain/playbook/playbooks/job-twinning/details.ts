import type { DetailField } from '../../detail-field.ts';
import { profiles } from '../shared/profiles.ts';

/** Whom is looked for (JT2), goals and planning (JT1), what pairs do (JT4, JT5), progress (JT7), outlook. */
export const details: readonly DetailField[] = [
	{ id: 'profiles', kind: 'choices', options: profiles },
	{ id: 'trades', kind: 'line' },
	{ id: 'hours-a-month', kind: 'number', least: 1, most: 40 },
	{
		id: 'weekdays',
		kind: 'choices',
		options: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'evenings']
	},
	{ id: 'travel-minutes', kind: 'number', least: 5, most: 120 },
	{
		id: 'shared-activities',
		kind: 'choices',
		options: [
			'workplaces',
			'coffee',
			'lessons',
			'training',
			'meetings',
			'guest-lesson',
			'project',
			'innovations'
		]
	},
	{ id: 'joint-goals', kind: 'text' },
	{ id: 'teacher-goals', kind: 'text' },
	{ id: 'professional-goals', kind: 'text' },
	{ id: 'pair-planning', kind: 'text' },
	{ id: 'quiet-weeks', kind: 'number', least: 2, most: 12 },
	{
		id: 'professional-would',
		kind: 'choices',
		options: ['guest-lessons', 'material', 'hybrid-job', 'not-now']
	},
	{ id: 'log', kind: 'text' },
	{ id: 'hours-together', kind: 'number', least: 0, most: 5000 },
	{
		id: 'outlook',
		kind: 'choices',
		options: ['go-on', 'guest-lessons', 'placement', 'new-pairs', 'in-touch', 'stop']
	}
];
