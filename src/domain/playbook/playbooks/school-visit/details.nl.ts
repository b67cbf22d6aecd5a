import type { PlaybookTexts } from '../../playbook.ts';

export const details: PlaybookTexts['details'] = {
	'known-faces': {
		label: 'Wie kent elkaar al?',
		hint: 'Bekende gezichten maken een eerste bezoek makkelijk.'
	},
	success: {
		label: 'Wanneer is de dag geslaagd?',
		hint: 'Eén duidelijk succes, bijvoorbeeld: iedere gast neemt een opdracht mee die volgende week kan.'
	},
	'day-goals': {
		label: 'Doelen van de dag',
		hint: 'Twee of drie, één per regel. De gespreksleider noemt ze aan het begin.'
	},
	themes: {
		label: 'Thema’s van het bezoek',
		hint: 'Een of twee: dan zie je ze goed.',
		options: {
			lesson: 'Opbouw van de les',
			workshop: 'Praktijklokaal en werkplekken',
			programme: 'Programma en keuzevakken',
			differences: 'Omgaan met verschillen tussen leerlingen',
			companies: 'Samenwerken met bedrijven',
			careers: 'Loopbaanoriëntatie (LOB)',
			testing: 'Toetsen en examens',
			'follow-through': 'Aansluiting op het mbo',
			team: 'Samenwerken in het team'
		}
	},
	'cover-arranged': {
		label: 'Zijn de lessen van wie meedoet geregeld?',
		hint: 'Op beide scholen: geruild, vervangen of een zelfstandige opdracht.'
	},
	'take-home': {
		label: 'Wat kunnen de gasten mee naar huis nemen?',
		hint: 'Lesmateriaal, documenten, voorbeelden en contacten. Eén per regel.'
	},
	'observation-theme': {
		label: 'Waar letten we op in de les?',
		hint: 'Het thema van de kijkwijzer, bijvoorbeeld: hoe begint een leerling zelf aan het werk?'
	},
	'observation-list': {
		label: 'Welke kijkwijzer gebruiken we?',
		options: {
			ready: 'Een bestaande',
			adapted: 'Een bestaande die we aanpassen',
			own: 'Een die we zelf maken'
		}
	},
	'observation-points': {
		label: 'Punten van de kijkwijzer',
		hint: 'Wat je kunt zien of horen, één per regel. Of de link naar het formulier.'
	},
	'observation-summary': {
		label: 'Wat de kijkwijzers samen laten zien',
		hint: 'Per punt hoe vaak het te zien was, met een voorbeeld. Zonder namen.'
	},
	'differing-views': {
		label: 'Waar de scholen anders naar kijken',
		hint: 'Beide kanten in één zin, zoals ze op de dag gezegd zijn. Hier wordt niet op gereageerd.'
	},
	compliments: {
		label: 'Feedback: wat gaat er goed?',
		hint: 'Van de gasten aan de ontvangende school.'
	},
	'critical-points': {
		label: 'Feedback: wat kan beter?',
		hint: 'Alleen punten waarbij je kunt zeggen wat je zag of hoorde.'
	},
	'critical-evidence': {
		label: 'Waaruit blijkt dat?',
		hint: 'Per kritisch punt: in welk onderdeel, en wat er toen gebeurde of uitkwam.'
	},
	'item-results': {
		label: 'Wat elk onderdeel opleverde',
		hint: 'Per onderdeel, los van het slotgesprek over de hele dag.'
	},
	'feedback-on-content': {
		label: 'Slotgesprek: over de inhoud',
		hint: 'Wat leerlingen leren en maken.'
	},
	'feedback-on-process': {
		label: 'Slotgesprek: over de aanpak',
		hint: 'Hoe er gewerkt en samengewerkt wordt, en hoe de dag liep.'
	},
	recommendations: {
		label: 'Aanbevelingen',
		hint: 'Wat zou je de school aanraden, en waarom?'
	},
	'released-by-host': {
		label: 'Geeft de ontvangende school de bevindingen vrij?',
		hint: 'Tot beide scholen ja zeggen, blijven ze bij de deelnemers.'
	},
	'released-by-visitor': { label: 'Geeft de bezoekende school de bevindingen vrij?' },
	'may-be-shared': {
		label: 'Wat mag er naar buiten, en wat niet?',
		hint: 'Bijvoorbeeld: de opdrachten wel, wat er in de les gebeurde niet.'
	}
};
