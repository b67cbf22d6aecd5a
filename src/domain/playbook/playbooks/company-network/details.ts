import type { DetailField } from '../../detail-field.ts';
import { needDetails } from '../shared/need-details.ts';
import { profiles } from '../shared/profiles.ts';

/** The nine blocks of a business model canvas for a partnership (NET7), from what it brings to what it costs. */
const canvas = [
	'canvas-value',
	'canvas-audience',
	'canvas-relations',
	'canvas-channels',
	'canvas-activities',
	'canvas-resources',
	'canvas-partners',
	'canvas-costs',
	'canvas-returns'
] as const;

/** Who is found how (NET1, NET2), why they join (NET3), what was said (NET4), what they like to do (NET5), where to (NET6). */
export const details: readonly DetailField[] = [
	...needDetails,
	{ id: 'talk-agreed', kind: 'text' },
	{
		id: 'found-through',
		kind: 'choices',
		options: ['application', 'placements', 'parents', 'alumni', 'staff', 'association', 'existing']
	},
	{ id: 'warm-contacts', kind: 'text' },
	{ id: 'profiles', kind: 'choices', options: profiles },
	{
		id: 'motives',
		kind: 'choices',
		options: [
			'staff',
			'image',
			'region',
			'education',
			'development',
			'knowledge',
			'equipment',
			'meaning'
		]
	},
	{
		id: 'menu',
		kind: 'choices',
		options: [
			'guest-lesson',
			'teacher-placement',
			'company-visit',
			'masterclass',
			'speed-date',
			'job-twinning',
			'pupil-placement',
			'material',
			'design-team',
			'co-writing'
		]
	},
	{ id: 'urgency', kind: 'text' },
	{ id: 'vision', kind: 'text' },
	{ id: 'agility', kind: 'text' },
	{ id: 'course', kind: 'text' },
	{ id: 'recalibrate-weeks', kind: 'number', least: 4, most: 52 },
	{ id: 'contact-changes', kind: 'number', least: 0, most: 20 },
	{ id: 'handed-over', kind: 'yesNo' },
	{ id: 'handover-notes', kind: 'text' },
	{ id: 'experiences', kind: 'text' },
	...canvas.map((id) => ({ id, kind: 'text' }) as const)
];
