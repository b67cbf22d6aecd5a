import type { PlaybookTexts } from '../../playbook.ts';

export const needDetailTexts: PlaybookTexts['details'] = {
	'talked-on': {
		label: 'Wanneer spraken jullie het bedrijf over wat nodig is?',
		hint: 'De dag van het laatste gesprek. Bellen telt ook.'
	},
	'partner-need': {
		label: 'Waar is behoefte aan?',
		hint: 'In hun woorden: wat het bedrijf zoekt, en wat scholen in de regio missen.'
	}
};
