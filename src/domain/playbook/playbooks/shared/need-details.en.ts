import type { PlaybookTexts } from '../../playbook.ts';

export const needDetailTexts: PlaybookTexts['details'] = {
	'talked-on': {
		label: 'When did you talk with the company about what is needed?',
		hint: 'The day of the last talk. A phone call counts too.'
	},
	'partner-need': {
		label: 'What is needed?',
		hint: 'In their words: what the company looks for, and what schools in the region miss.'
	}
};
