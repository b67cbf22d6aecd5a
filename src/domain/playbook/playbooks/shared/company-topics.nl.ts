import type { PlaybookTexts } from '../../playbook.ts';

export const topics: PlaybookTexts['topics'] = {
	schooling: {
		title: 'Opleiding van medewerkers',
		starters: [
			'Welke opleiding heb je gedaan, en wat gebruik je daar nu nog van?',
			'Wat leer je iemand die net bij jullie begint?'
		]
	},
	careers: {
		title: 'Leerweg en loopbaan',
		starters: [
			'Hoe ben je van school op deze plek gekomen?',
			'Welke stappen kan een leerling van ons bij jullie maken?'
		]
	},
	fit: {
		title: 'Passen bij ons profiel',
		starters: [
			'Welke leerlingen passen goed in jullie vak, en waaraan merk je dat?',
			'Wat zouden onze leerlingen al moeten kunnen als ze bij jullie komen?'
		]
	},
	trends: {
		title: 'Trends en ontwikkelingen',
		starters: [
			'Wat is er in jouw werk in de laatste vijf jaar veranderd?',
			'Wat doen jullie over vijf jaar niet meer?'
		]
	},
	innovations: {
		title: 'Vernieuwing',
		starters: [
			'Welk gereedschap of welke techniek is nieuw bij jullie?',
			'Wat zou jij onze leerlingen als eerste laten zien?'
		]
	},
	employment: {
		title: 'Werk in de regio',
		starters: ['Naar welke mensen zijn jullie nu op zoek?', 'Hoe komen jongeren bij jullie binnen?']
	},
	pay: {
		title: 'Loon en voorwaarden',
		starters: [
			'Wat verdient iemand die net begint, en wat na vijf jaar?',
			'Wat regelen jullie aan opleiding, vervoer en werktijden?'
		]
	},
	atmosphere: {
		title: 'Sfeer',
		starters: ['Wat maakt een werkdag bij jullie leuk?', 'Hoe gaan jullie om met fouten?']
	},
	culture: {
		title: 'Cultuur en omgang',
		starters: [
			'Welke ongeschreven regels moet een nieuwe collega kennen?',
			'Hoe geven jullie elkaar feedback?'
		]
	},
	sustainability: {
		title: 'Duurzaamheid',
		starters: [
			'Wat doen jullie om minder te verspillen?',
			'Welk werk is er bij gekomen door de energietransitie?'
		]
	},
	'guest-lessons': {
		title: 'Gastlessen',
		starters: [
			'Waarover zou jij een les willen geven?',
			'Wat heb je nodig om een keer voor de klas te staan?'
		]
	},
	'teacher-placement': {
		title: 'Docentstage',
		starters: ['Mag een docent een dag met je meelopen?', 'Welke dag of klus laat het meeste zien?']
	}
};
