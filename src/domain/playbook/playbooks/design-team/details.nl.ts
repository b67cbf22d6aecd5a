import type { PlaybookTexts } from '../../playbook.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	theme: { label: 'Thema van het team', hint: 'Bijvoorbeeld: storingen zoeken in een warmtepomp.' },
	need: {
		label: 'Welke behoefte het team vervult',
		hint: 'Wat missen docenten of leerlingen nu, en waaraan merk je dat?'
	},
	profiles: { label: 'Profielen', options: profileNames.nl },
	'design-question': {
		label: 'Ontwerpvraag',
		hint: 'Eén zin: hoe leren welke leerlingen wat, in hoeveel tijd?'
	},
	'material-title': {
		label: 'Titel van het lesmateriaal',
		hint: 'Maken jullie meer stukken, geef dan de naam van de reeks.'
	},
	'material-kind': {
		label: 'Soort materiaal',
		options: {
			lessons: 'Lessenreeks',
			assignment: 'Praktijkopdracht',
			project: 'Project met een opdrachtgever',
			instruction: 'Instructie: kaart, filmpje of stappenplan',
			test: 'Toets of beoordeling',
			model: 'Werkend model of opstelling',
			other: 'Iets anders'
		}
	},
	'material-levels': {
		label: 'Leerwegen',
		hint: 'Voor welke leerlingen is het gemaakt?',
		options: {
			bb: 'Basisberoepsgericht (BB)',
			kb: 'Kaderberoepsgericht (KB)',
			gl: 'Gemengd (GL)',
			tl: 'Theoretisch (TL)'
		}
	},
	'material-goals': {
		label: 'Leerdoelen van het materiaal',
		hint: 'Wat kan een leerling na afloop? Eén doel per regel.'
	},
	'lesson-minutes': { label: 'Lestijd in minuten', hint: 'Van het hele materiaal bij elkaar.' },
	'material-stage': {
		label: 'Waar het materiaal nu staat',
		options: {
			question: 'We zoeken de vraag',
			design: 'We ontwerpen',
			trial: 'Het wordt in de klas geprobeerd',
			improve: 'We verbeteren',
			share: 'Het is klaar om te delen'
		}
	},
	'material-links': {
		label: 'Bestanden en links',
		hint: 'Waar vindt een collega de laatste versie? Eén adres per regel.'
	},
	makers: { label: 'Makers', hint: 'Namen met school of bedrijf, zoals ze genoemd willen worden.' },
	licence: {
		label: 'Wat anderen ermee mogen',
		options: {
			free: 'Alles, ook zonder naam (CC0)',
			'name-us': 'Gebruiken en aanpassen, met onze namen (CC BY)',
			'name-us-share-alike': 'Gebruiken en aanpassen, en op dezelfde manier weer delen (CC BY-SA)',
			'not-for-sale': 'Gebruiken en aanpassen, maar niet verkopen (CC BY-NC)',
			'region-only': 'Alleen gebruiken binnen de regio'
		}
	},
	trials: {
		label: 'Ervaringen uit de klas',
		hint: 'Per keer: school, klas en datum, wat goed ging, wat niet, en wat leerlingen zeiden.'
	},
	versions: {
		label: 'Versies',
		hint: 'Per versie: wat is er veranderd, en waarom?'
	},
	'used-where': {
		label: 'Waar het materiaal gebruikt wordt',
		hint: 'Scholen, klassen en hoe vaak.'
	},
	'members-learned': {
		label: 'Wat leden zelf hebben geleerd',
		hint: 'Over het vak, over ontwerpen en over lesgeven.'
	},
	'people-met': {
		label: 'Wie leden hebben leren kennen',
		hint: 'Collega’s, vakmensen en onderzoekers die je nu kunt bellen.'
	}
};
