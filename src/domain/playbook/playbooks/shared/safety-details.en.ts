import type { PlaybookTexts } from '../../playbook.ts';

export const safetyDetailTexts: PlaybookTexts['details'] = {
	'safety-rules': {
		label: 'Safety rules of the company',
		hint: 'Where may people go, what do they not touch, what if the alarm goes, who gives first aid?'
	},
	'protective-equipment': {
		label: 'What does everybody have to wear? (PPE)',
		hint: 'Check with the company. When nothing is needed, choose ‘nothing’.',
		options: {
			'safety-shoes': 'safety shoes',
			workwear: 'workwear or overalls',
			gloves: 'gloves',
			'hi-vis': 'hi-vis vest',
			helmet: 'helmet',
			glasses: 'safety glasses',
			'hearing-protection': 'hearing protection',
			none: 'nothing'
		}
	},
	'equipment-from': {
		label: 'Who provides the protective clothing?',
		options: { company: 'the company', school: 'the school', own: 'everybody brings their own' }
	},
	'sizes-asked': {
		label: 'Have the sizes been asked?',
		hint: 'Shoe and clothing size per participant, and passed on to whoever provides them.'
	}
};
