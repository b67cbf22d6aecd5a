import type { PlaybookTexts } from '../../playbook.ts';
import { topics as companyTopics } from '../shared/company-topics.nl.ts';

/** What a pair thinks about beforehand (JT5), then what one can ask anybody at a company. */
export const topics: PlaybookTexts['topics'] = {
	'why-talk': {
		title: 'Vooraf: waarom dit gesprek',
		starters: [
			'Waarom is het ook voor het bedrijf goed dat jullie elkaar spreken?',
			'Waaraan merken jullie over een half jaar dat het de moeite waard was?'
		]
	},
	'subject-now': {
		title: 'Vooraf: het schoolvak nu',
		starters: [
			'Wat leren leerlingen nu in dit vak, en met welke spullen?',
			'Wat daarvan klopt nog met het werk van vandaag?',
			'Wat zou eruit mogen, en wat moet erbij?'
		]
	},
	'trends-in-subject': {
		title: 'Vooraf: wat er verandert',
		starters: [
			'Welke veranderingen in de branche gaan leerlingen merken als ze straks werken?',
			'Welke daarvan horen in de les, en welke leer je beter op het werk?'
		]
	},
	'into-lessons': {
		title: 'Vooraf: van werkvloer naar les',
		starters: [
			'Hoe komt een nieuwe techniek in ons lesmateriaal terecht?',
			'Wat heeft de school daarvoor nodig dat het bedrijf kan laten zien of lenen?'
		]
	},
	'more-than-talk': {
		title: 'Vooraf: wat zou de vakkracht willen doen',
		starters: [
			'Zou je een gastles willen geven, en waarover?',
			'Wil je meewerken aan lesmateriaal?',
			'Heb je er weleens aan gedacht om een paar uur per week voor de klas te staan?'
		]
	},
	...companyTopics
};
