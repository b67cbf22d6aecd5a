import type { DetailField } from '../../detail-field.ts';

/** What somebody has to try on, so that the company needs to know the size. */
export const sizedEquipment = ['safety-shoes', 'workwear', 'gloves', 'hi-vis'] as const;

/** Where people go onto the shop floor (MC10); texts in `safety-details.<language>.ts`. */
export const safetyDetails = [
	{ id: 'safety-rules', kind: 'text' },
	{
		id: 'protective-equipment',
		kind: 'choices',
		options: [...sizedEquipment, 'helmet', 'glasses', 'hearing-protection', 'none']
	},
	{ id: 'equipment-from', kind: 'choice', options: ['company', 'school', 'own'] },
	{ id: 'sizes-asked', kind: 'yesNo' }
] as const satisfies readonly DetailField[];
