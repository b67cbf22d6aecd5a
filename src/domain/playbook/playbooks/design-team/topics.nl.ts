import type { PlaybookTexts } from '../../playbook.ts';

/** Questions for the coach to ask, in the order of the meetings (DOT6). */
export const topics: PlaybookTexts['topics'] = {
	need: {
		title: 'De behoefte',
		starters: [
			'Welke les geef je elk jaar met tegenzin?',
			'Waaraan merk je bij leerlingen dat er iets ontbreekt?',
			'Wat zou een leerling zelf als eerste veranderen?'
		]
	},
	trade: {
		title: 'Het vak van nu',
		starters: [
			'Wat doet een vakkracht vandaag anders dan in ons lesboek staat?',
			'Welke fout maakt een beginner bijna altijd?',
			'Wat weten onderzoekers over hoe je dit leert?'
		]
	},
	idea: {
		title: 'Het idee',
		starters: [
			'Welk idee past het best bij onze ontwerpvraag, en waarom?',
			'Wat doet de leerling, en wat doet de docent?',
			'Wat kunnen we weglaten zonder dat het slechter wordt?'
		]
	},
	trial: {
		title: 'Proberen in de klas',
		starters: [
			'Wanneer zijn we tevreden over de proefles?',
			'Waar liepen leerlingen vast, en wat deden ze toen?',
			'Wat verraste je?'
		]
	},
	improvement: {
		title: 'Verbeteren',
		starters: [
			'Welke drie veranderingen maken het meeste verschil?',
			'Wat moet vooral blijven zoals het is?',
			'Wat heeft een collega nodig die er niet bij was?'
		]
	},
	spreading: {
		title: 'Delen',
		starters: [
			'Wie gaat het gebruiken, en wie vraagt dat?',
			'Wie houdt het bij als de techniek verandert?'
		]
	},
	'own-growth': {
		title: 'Wat wij zelf leren',
		starters: [
			'Wat kun je nu dat je aan het begin niet kon?',
			'Wie heb je leren kennen, en waarvoor ga je bellen?'
		]
	}
};
