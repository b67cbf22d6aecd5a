import type { DetailField } from '../../detail-field.ts';
import { safetyDetails } from '../shared/safety-details.ts';

/** TI1, TI2: which form, which place, and what the company asks of whoever comes. */
const place: readonly DetailField[] = [
	{
		id: 'placement-form',
		kind: 'choice',
		options: ['exploring', 'deepening', 'mbo-colleague', 'with-pupil']
	},
	{
		id: 'place-found-through',
		kind: 'choice',
		options: ['company-offer', 'contact-person', 'regional-list', 'own-network']
	},
	{ id: 'placement-work', kind: 'text' },
	{ id: 'working-hours', kind: 'line' },
	{ id: 'total-hours', kind: 'number', least: 1, most: 1000 },
	{ id: 'vca-required', kind: 'choice', options: ['none', 'b-vca', 'vol-vca'] },
	{ id: 'vca-number', kind: 'line' },
	{ id: 'vca-valid-until', kind: 'date' },
	...safetyDetails
];

/** TI4: what the school arranges before the start. */
const arrangements: readonly DetailField[] = [
	{ id: 'whose-time', kind: 'choice', options: ['school-time', 'half-half', 'own-time'] },
	{ id: 'timetable-release', kind: 'choice', options: ['open', 'arranged', 'not-needed'] },
	{
		id: 'lesson-cover',
		kind: 'choice',
		options: ['open', 'company-guest', 'other-guest', 'colleagues', 'lessons-moved', 'not-needed']
	},
	{
		id: 'travel-paid-by',
		kind: 'choice',
		options: ['open', 'school', 'region', 'company', 'none']
	},
	{
		id: 'region-pays',
		kind: 'choices',
		options: ['cover', 'travel', 'vca', 'clothing', 'own-time', 'nothing']
	},
	{ id: 'counts-as-development', kind: 'yesNo' }
];

/** TI5: what the agreement says besides goals and guidance, and who has signed it. */
const agreement: readonly DetailField[] = [
	{ id: 'insurance', kind: 'text' },
	{ id: 'personal-data', kind: 'text' },
	{ id: 'ending-early', kind: 'text' },
	{ id: 'signed-by', kind: 'choices', options: ['teacher', 'school', 'company'] },
	{ id: 'signed-on', kind: 'date' }
];

/** TI7, TI8, TI9: what is done with it afterwards. */
const afterwards: readonly DetailField[] = [
	{ id: 'transfer-on', kind: 'date' },
	{
		id: 'transfer-into',
		kind: 'choices',
		options: ['programme', 'material', 'pupil-placements', 'tests']
	},
	{ id: 'travel-km', kind: 'number', least: 0, most: 1000 },
	{ id: 'travel-days', kind: 'number', least: 0, most: 200 },
	{ id: 'travel-rate-cents', kind: 'number', least: 0, most: 100 },
	{ id: 'travel-receipts', kind: 'line' },
	{
		id: 'travel-claim',
		kind: 'choice',
		options: ['not-yet', 'handed-in', 'approved', 'paid', 'no-claim']
	},
	{ id: 'gained', kind: 'choices', options: ['knowledge', 'insight', 'skills'] },
	{ id: 'gained-in-words', kind: 'text' },
	{
		id: 'led-to',
		kind: 'choices',
		options: ['pupil-placements', 'guest-teacher', 'practical-lessons', 'next-placement']
	}
];

export const details: readonly DetailField[] = [
	...place,
	...arrangements,
	...agreement,
	...afterwards
];
