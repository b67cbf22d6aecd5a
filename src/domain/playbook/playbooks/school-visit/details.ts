import type { DetailField } from '../../detail-field.ts';

/** What the two schools agree (SV4, SV6, SV8), look for (SV13), find (SV9) and tell each other (SV12). */
export const details: readonly DetailField[] = [
	{ id: 'known-faces', kind: 'line' },
	{ id: 'success', kind: 'line' },
	{ id: 'day-goals', kind: 'text' },
	{
		id: 'themes',
		kind: 'choices',
		options: [
			'lesson',
			'workshop',
			'programme',
			'differences',
			'companies',
			'careers',
			'testing',
			'follow-through',
			'team'
		]
	},
	{ id: 'cover-arranged', kind: 'yesNo' },
	{ id: 'take-home', kind: 'text' },
	{ id: 'observation-theme', kind: 'line' },
	{ id: 'observation-list', kind: 'choice', options: ['ready', 'adapted', 'own'] },
	{ id: 'observation-points', kind: 'text' },
	{ id: 'observation-summary', kind: 'text' },
	{ id: 'differing-views', kind: 'text' },
	{ id: 'compliments', kind: 'text' },
	{ id: 'critical-points', kind: 'text' },
	{ id: 'critical-evidence', kind: 'text' },
	{ id: 'item-results', kind: 'text' },
	{ id: 'feedback-on-content', kind: 'text' },
	{ id: 'feedback-on-process', kind: 'text' },
	{ id: 'recommendations', kind: 'text' },
	{ id: 'released-by-host', kind: 'yesNo' },
	{ id: 'released-by-visitor', kind: 'yesNo' },
	{ id: 'may-be-shared', kind: 'text' }
];
