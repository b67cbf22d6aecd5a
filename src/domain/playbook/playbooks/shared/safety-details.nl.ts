import type { PlaybookTexts } from '../../playbook.ts';

export const safetyDetailTexts: PlaybookTexts['details'] = {
	'safety-rules': {
		label: 'Veiligheidsregels van het bedrijf',
		hint: 'Waar mag je komen, wat raak je niet aan, wat doe je bij alarm, wie is de bhv’er?'
	},
	'protective-equipment': {
		label: 'Wat moet iedereen dragen? (PBM)',
		hint: 'Vraag het na bij het bedrijf. Is er niets nodig, kies dan ‘niets’.',
		options: {
			'safety-shoes': 'veiligheidsschoenen',
			workwear: 'werkkleding of overall',
			gloves: 'handschoenen',
			'hi-vis': 'veiligheidshesje',
			helmet: 'helm',
			glasses: 'veiligheidsbril',
			'hearing-protection': 'gehoorbescherming',
			none: 'niets'
		}
	},
	'equipment-from': {
		label: 'Wie zorgt voor de beschermende kleding?',
		options: { company: 'het bedrijf', school: 'de school', own: 'iedereen neemt het zelf mee' }
	},
	'sizes-asked': {
		label: 'Zijn de maten gevraagd?',
		hint: 'Schoen- en kledingmaat per deelnemer, en doorgegeven aan wie ervoor zorgt.'
	}
};
