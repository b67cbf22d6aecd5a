import type { PlaybookTexts } from '../../playbook.ts';
import { safetyDetailTexts } from '../shared/safety-details.nl.ts';

export const details: PlaybookTexts['details'] = {
	'placement-form': {
		label: 'Wat voor stage is het?',
		hint: 'Meelopen en meewerken bevalt docenten meestal het best. Met een stagiair van school meegaan is ook een goed begin.',
		options: {
			exploring: 'verkennen of bijblijven: meelopen en meewerken met een ervaren vakkracht',
			deepening: 'verdiepen: zelf meer leren over één onderwerp',
			'mbo-colleague': 'bij een collega op het mbo, voor een lijn die doorloopt',
			'with-pupil': 'meelopen met een leerling die stage loopt'
		}
	},
	'place-found-through': {
		label: 'Hoe is de plek gevonden?',
		hint: 'Zo ziet de regio welke weg het meeste oplevert.',
		options: {
			'company-offer': 'het bedrijf bood de plek zelf aan',
			'contact-person': 'via de contactpersoon van het bedrijf',
			'regional-list': 'uit het overzicht van de regio',
			'own-network': 'via een collega, ouder of oud-leerling'
		}
	},
	'placement-work': {
		label: 'Wat gaat de docent doen, en op welke afdeling?',
		hint: 'Bijvoorbeeld: twee dagen met de servicemonteur mee, daarna in de werkplaats panelen bedraden.'
	},
	'working-hours': {
		label: 'Op welke dagen en tijden?',
		hint: 'Bijvoorbeeld: maandag tot en met donderdag, 7.30–16.00 uur.'
	},
	'total-hours': {
		label: 'Hoeveel uur samen?',
		hint: 'Voor de overeenkomst en voor de scholingsuren van de docent.'
	},
	'vca-required': {
		label: 'Vraagt het bedrijf een VCA-diploma?',
		options: { none: 'nee', 'b-vca': 'ja, B-VCA', 'vol-vca': 'ja, VOL-VCA' }
	},
	'vca-number': {
		label: 'Nummer van het VCA-diploma',
		hint: 'Zoals het op het pasje of in het Centraal Diploma Register staat.'
	},
	'vca-valid-until': {
		label: 'VCA-diploma geldig tot',
		hint: 'Een diploma is tien jaar geldig.'
	},
	...safetyDetailTexts,
	'whose-time': {
		label: 'In wiens tijd is de stage?',
		options: {
			'school-time': 'in schooltijd',
			'half-half': 'half in schooltijd, half in eigen tijd',
			'own-time': 'in eigen tijd'
		}
	},
	'timetable-release': {
		label: 'Uitroosteren',
		hint: 'Is de docent die dagen vrij van lessen, toetsen en surveillance?',
		options: { open: 'nog te regelen', arranged: 'geregeld', 'not-needed': 'niet nodig' }
	},
	'lesson-cover': {
		label: 'Wie neemt de lessen over?',
		hint: 'Misschien wil iemand van het bedrijf zelf als gastdocent voor de klas.',
		options: {
			open: 'nog te regelen',
			'company-guest': 'een gastdocent van het bedrijf zelf',
			'other-guest': 'een andere gastdocent',
			colleagues: 'collega’s',
			'lessons-moved': 'de lessen zijn verschoven',
			'not-needed': 'er vallen geen lessen uit'
		}
	},
	'travel-paid-by': {
		label: 'Wie betaalt de reiskosten?',
		options: {
			open: 'nog af te spreken',
			school: 'de school',
			region: 'de regio',
			company: 'het bedrijf',
			none: 'er zijn geen reiskosten'
		}
	},
	'region-pays': {
		label: 'Wat betaalt de regio uit het gereserveerde geld?',
		hint: 'Betaalt de regio niets, kies dat dan ook.',
		options: {
			cover: 'vervanging',
			travel: 'reiskosten',
			vca: 'het VCA-diploma',
			clothing: 'werkkleding en beschermende kleding',
			'own-time': 'een vergoeding voor eigen tijd',
			nothing: 'niets'
		}
	},
	'counts-as-development': {
		label: 'Telt de stage mee als scholing?',
		hint: 'Ja, als het zo in de taakverdeling of de scholingsafspraken van de docent staat.'
	},
	insurance: {
		label: 'Wat is er afgesproken over verzekering en aansprakelijkheid?',
		hint: 'Het bedrijf heeft ook voor een stagiair zorgplicht (BW 7:658 lid 4). Denk ook aan schade aan anderen (BW 6:170), en laat een jurist van de school meekijken.'
	},
	'personal-data': {
		label: 'Wat is er afgesproken over persoonsgegevens en foto’s?',
		hint: 'Van klanten, collega’s en leerlingen die de docent tegenkomt.'
	},
	'ending-early': {
		label: 'Wat als de stage eerder stopt?',
		hint: 'Wie belt wie, en wat gebeurt er met het rooster?'
	},
	'signed-by': {
		label: 'Wie hebben de overeenkomst getekend?',
		options: { teacher: 'de docent', school: 'de school', company: 'het bedrijf' }
	},
	'signed-on': { label: 'Op welke dag was de laatste handtekening gezet?' },
	'transfer-on': {
		label: 'Wanneer hoort het team erover?',
		hint: 'Zet nu al een kwartier op de agenda van een overleg na de stage.'
	},
	'transfer-into': {
		label: 'Waar komt het terecht?',
		hint: 'Schrijf bij de opbrengsten op hoe het daarmee staat.',
		options: {
			programme: 'in het lesprogramma',
			material: 'in lesmateriaal',
			'pupil-placements': 'in stages van leerlingen',
			tests: 'in toetsen of praktijkopdrachten'
		}
	},
	'travel-km': { label: 'Reisafstand per dag, heen en terug (km)' },
	'travel-days': { label: 'Aantal reisdagen' },
	'travel-rate-cents': {
		label: 'Vergoeding per kilometer (cent)',
		hint: 'De school bepaalt het bedrag. Belastingvrij is in 2026 ten hoogste 25 cent.'
	},
	'travel-receipts': {
		label: 'Bonnen en kaartjes',
		hint: 'Bijvoorbeeld parkeren of trein: het bedrag en waar de bon ligt.'
	},
	'travel-claim': {
		label: 'Hoe staat het met de declaratie?',
		options: {
			'not-yet': 'nog niet ingediend',
			'handed-in': 'ingediend',
			approved: 'goedgekeurd door de school',
			paid: 'uitbetaald',
			'no-claim': 'er is niets te declareren'
		}
	},
	gained: {
		label: 'Wat leverde de stage de docent op?',
		options: {
			knowledge: 'kennis van het vak',
			insight: 'inzicht in het werk en het bedrijf',
			skills: 'vaardigheden'
		}
	},
	'gained-in-words': {
		label: 'Vertel het in een paar zinnen',
		hint: 'Wat zou je een collega vertellen die ook wil gaan?'
	},
	'led-to': {
		label: 'Wat kwam er daarna uit?',
		options: {
			'pupil-placements': 'stageplekken voor leerlingen',
			'guest-teacher': 'een gastdocent',
			'practical-lessons': 'praktijklessen bij het bedrijf',
			'next-placement': 'nog een docentstage'
		}
	}
};
