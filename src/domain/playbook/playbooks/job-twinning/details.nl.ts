import type { PlaybookTexts } from '../../playbook.ts';
import { profileNames } from '../shared/profiles.ts';

export const details: PlaybookTexts['details'] = {
	profiles: {
		label: 'Profielen',
		hint: 'Uit welke profielen zoek je docenten?',
		options: profileNames.nl
	},
	trades: {
		label: 'Beroepen',
		hint: 'Welke vakmensen zoek je? Bijvoorbeeld: monteur, timmerman, kok.'
	},
	'hours-a-month': {
		label: 'Uren per maand',
		hint: 'Zoveel tijd heeft een koppel samen. Vier uur is een goed begin.'
	},
	weekdays: {
		label: 'Dagen die kunnen',
		hint: 'Wanneer kunnen de meeste docenten en vakmensen weg?',
		options: {
			monday: 'Maandag',
			tuesday: 'Dinsdag',
			wednesday: 'Woensdag',
			thursday: 'Donderdag',
			friday: 'Vrijdag',
			evenings: 'Avonden'
		}
	},
	'travel-minutes': {
		label: 'Reistijd in minuten',
		hint: 'Hoe ver mogen de twee werkplekken hoogstens uit elkaar liggen?'
	},
	'shared-activities': {
		label: 'Wat koppels samen gaan doen',
		options: {
			workplaces: 'Op elkaars werkplek kijken',
			coffee: 'Elkaar leren kennen bij de koffie',
			lessons: 'Lessen bijwonen op school',
			training: 'Meedoen aan een training bij het bedrijf',
			meetings: 'Bij elkaars overleg zitten',
			'guest-lesson': 'Een gastles geven',
			project: 'Samen een project doen',
			innovations: 'Nieuws uit het vak delen'
		}
	},
	'joint-goals': {
		label: 'Doelen samen',
		hint: 'Per koppel in één zin: wat willen jullie aan het eind samen hebben bereikt?'
	},
	'teacher-goals': {
		label: 'Doelen van de docenten',
		hint: 'Per koppel: wat wil de docent weten of kunnen?'
	},
	'professional-goals': {
		label: 'Doelen van de vakmensen',
		hint: 'Per koppel: wat wil de vakkracht weten of kunnen?'
	},
	'pair-planning': {
		label: 'Planning per koppel',
		hint: 'Wanneer spreken ze af, waar, en wat is de eerstvolgende datum?'
	},
	'quiet-weeks': {
		label: 'Stil na zoveel weken',
		hint: 'Hoort de coördinator zo lang niets van een koppel, dan belt hij. Vier weken is gewoon.'
	},
	'professional-would': {
		label: 'Wat de vakmensen verder willen',
		options: {
			'guest-lessons': 'Gastlessen geven',
			material: 'Meewerken aan lesmateriaal',
			'hybrid-job': 'Een paar uur per week voor de klas',
			'not-now': 'Nu niets extra’s'
		}
	},
	log: {
		label: 'Logboek van de koppels',
		hint: 'Per keer: datum, uren, wat ze deden en wat ervan kwam.'
	},
	'hours-together': {
		label: 'Uren van alle koppels samen',
		hint: 'De uren van de vakmensen tellen mee als cofinanciering.'
	},
	outlook: {
		label: 'Hoe het verdergaat',
		options: {
			'go-on': 'Koppels gaan samen door',
			'guest-lessons': 'Er komen gastlessen',
			placement: 'Er komt een docentstage of stage voor leerlingen',
			'new-pairs': 'Er komt een nieuwe ronde met nieuwe koppels',
			'in-touch': 'Koppels houden los contact',
			stop: 'Het stopt hier'
		}
	}
};
