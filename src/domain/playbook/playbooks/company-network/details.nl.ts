import type { PlaybookTexts } from '../../playbook.ts';
import { needDetailTexts } from '../shared/need-details.nl.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	...needDetailTexts,
	'talk-agreed': {
		label: 'Wat is er gezegd en afgesproken?',
		hint: 'Per bedrijf: wat het zei, de afspraak, en de volgende stap met een datum.'
	},
	'found-through': {
		label: 'Hoe vonden we deze bedrijven?',
		hint: 'Begin bij wat er al is.',
		options: {
			application: 'Ondertekenden de aanvraag van de regio',
			placements: 'Stagebedrijven',
			parents: 'Bedrijven van ouders',
			alumni: 'Oud-leerlingen',
			staff: 'Contacten van collega’s',
			association: 'Ondernemersvereniging',
			existing: 'Een samenwerking die er al was'
		}
	},
	'warm-contacts': {
		label: 'Wie kent wie?',
		hint: 'Per bedrijf: wie van welke school kent wie, en waarvan.'
	},
	profiles: {
		label: 'Bij welke profielen passen de bedrijven?',
		options: profileNames.nl
	},
	motives: {
		label: 'Waarom doen de bedrijven mee?',
		hint: 'Een ster betekent: past vaak goed bij het vmbo.',
		options: {
			staff: 'Toekomstig personeel vinden ★',
			image: 'Een goede naam in de regio ★',
			region: 'Iets doen voor de eigen omgeving ★',
			education: 'Meedenken over wat leerlingen leren ★',
			development: 'Eigen medewerkers laten groeien ★',
			knowledge: 'Nieuwe kennis en innovatie',
			equipment: 'Elkaars ruimte en machines gebruiken',
			meaning: 'Plezier en betekenis ★'
		}
	},
	menu: {
		label: 'Wat kiezen de bedrijven van de menukaart?',
		options: {
			'guest-lesson': 'Gastles: een of twee uur in de klas',
			'teacher-placement': 'Docentstage: een docent een paar dagen mee laten lopen',
			'company-visit': 'Bedrijfsbezoek: een middag met een groep docenten',
			masterclass: 'Masterclass: een avond over je vak',
			'speed-date': 'Speeddate: een middag vertellen over je werk',
			'job-twinning': 'Job twinning: een paar maanden optrekken met een docent',
			'pupil-placement': 'Leerlingstage of snuffelstage: een plek voor een leerling',
			material: 'Gereedschap of materiaal: lenen of geven',
			'design-team': 'Plek in een ontwikkelteam: een jaar, elke maand',
			'co-writing': 'Meeschrijven aan lesmateriaal: een paar dagdelen'
		}
	},
	urgency: {
		label: 'Waarom is het nu nodig?',
		hint: 'Wat gebeurt er in de regio als we niets doen? Zo dat scholen en bedrijven het allebei herkennen.'
	},
	vision: {
		label: 'Waar willen we over drie jaar staan?',
		hint: 'Wat de regio nodig heeft, en wat leerlingen daarvan merken.'
	},
	agility: {
		label: 'Wat doen we als het anders loopt?',
		hint: 'Wie mag wat omgooien, en hoe snel?'
	},
	course: {
		label: 'Onze koers voor dit jaar',
		hint: 'Een paar zinnen, samen opgeschreven. Zet de datum erbij.'
	},
	'recalibrate-weeks': {
		label: 'Om de hoeveel weken stellen we de koers bij?',
		hint: 'Twintig weken is ongeveer twee keer per schooljaar.'
	},
	'contact-changes': {
		label: 'Hoe vaak wisselde er een contactpersoon?',
		hint: 'In deze ronde, bij scholen en bedrijven samen.'
	},
	'handed-over': {
		label: 'Zijn die wisselingen overgedragen?',
		hint: 'Samen langs geweest, en opgeschreven wat er loopt.'
	},
	'handover-notes': {
		label: 'Wisselingen en overdracht',
		hint: 'Wie droeg wanneer wat over aan wie, en wat is er beloofd?'
	},
	experiences: {
		label: 'Ervaringen van docenten',
		hint: 'Hoe was het om met dit bedrijf iets te doen? Alleen wat collega’s mogen lezen.'
	},
	'canvas-value': {
		label: 'Canvas: wat levert het op?',
		hint: 'De waarde voor leerlingen, docenten en bedrijven.'
	},
	'canvas-audience': { label: 'Canvas: voor wie doen we het?' },
	'canvas-relations': { label: 'Canvas: hoe gaan we met elkaar om?' },
	'canvas-channels': { label: 'Canvas: hoe bereiken we elkaar?' },
	'canvas-activities': { label: 'Canvas: wat doen we samen?' },
	'canvas-resources': { label: 'Canvas: wat hebben we ervoor nodig?' },
	'canvas-partners': { label: 'Canvas: met wie werken we samen?' },
	'canvas-costs': {
		label: 'Canvas: wat kost het?',
		hint: 'Ook uren, ruimte en materiaal.'
	},
	'canvas-returns': {
		label: 'Canvas: waar komt het van?',
		hint: 'Geld van de regio, en wat scholen en bedrijven inbrengen.'
	}
};
