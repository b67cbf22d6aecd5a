import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.nl.ts';
import { safetyDetailTexts } from '../shared/safety-details.nl.ts';
import { mails } from './mails.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Bedrijfsbezoek',
	summary:
		'Een groep docenten, soms met leerlingen, gaat een middag naar een bedrijf: kijken, vragen stellen en zelf iets doen.',
	guide: {
		purpose:
			'Je ziet het werk waar je leerlingen voor opleidt, op de plek waar het gebeurt. Je spreekt mensen van elke afdeling, steekt zelf de handen uit de mouwen en gaat naar huis met voorbeelden, materiaal en namen.',
		chooseWhen: [
			'Jullie willen zien, ruiken en doen, en niet alleen horen vertellen.',
			'De leervraag gaat over hoe een heel bedrijf werkt: van bestelling tot levering, of hoe mensen met elkaar omgaan.',
			'Je zoekt een bedrijf dat daarna snuffelstages, gastlessen of een docentstage wil.'
		],
		rather: [
			{ kind: 'speed-date', when: 'Je wilt in één middag mensen van meer bedrijven spreken.' },
			{
				kind: 'masterclass',
				when: 'Het gaat om één techniek of onderwerp, voor docenten van verschillende scholen.'
			},
			{ kind: 'teacher-placement', when: 'Eén docent wil een of meer dagen echt meewerken.' }
		],
		effort:
			'Voor de coördinator ongeveer twee dagdelen, voor de school een dagdeel en voor het bedrijf een dagdeel met drie of vier mensen. Met leerlingen erbij komt er voor de school een dagdeel regelwerk bij.',
		time: 'Begin elf weken vooraf. Het bezoek zelf duurt drie uur, aan het eind van de lesdag.',
		advice: [
			'School en bedrijf spreken een andere taal. Neem de tijd om elkaars wereld te leren kennen, en vraag door bij elk woord dat je niet kent.',
			'Ga met een groep die om één werkbank past: met twaalf mensen hoort iedereen wat er verteld wordt.',
			'Een praatje met beeldscherm kan ook op school. Gebruik de tijd bij het bedrijf om rond te lopen en te doen.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Verzamel de leervragen van de docenten',
			why: 'De vraag bepaalt naar welk bedrijf je gaat, en niet andersom.',
			tip: 'Vraag: wat zou je daar met eigen ogen willen zien, en wat doe je er daarna mee in de les?'
		},
		'decide-who-comes': {
			title: 'Beslis of er leerlingen meegaan',
			why: 'Met leerlingen verandert alles: de begeleiding, de toestemming en wat het bedrijf kan laten zien.',
			tip: 'Een eerste bezoek gaat met alleen docenten makkelijker. Leerlingen kunnen de volgende keer mee.'
		},
		'choose-company': {
			title: 'Kies een bedrijf dat bij de leervraag past',
			why: 'Elk soort vraag heeft zijn eigen soort bedrijf.',
			tip: 'Gaat het over koers en beleid, zoek dan een groter bedrijf. Gaat het over omgaan met elkaar, zoals feedback geven, kies er dan een zo groot als je school, waar iedereen elkaar kent. Vraag ook ouders en oud-leerlingen.'
		},
		'ask-company': {
			title: 'Vraag het bedrijf of je mag komen',
			why: 'Een bedrijf moet de productie en de mensen erop kunnen plannen.',
			tip: 'Bel eerst, of laat de ouder of oud-leerling bellen die daar werkt. Noem meteen met hoeveel je komt.'
		},
		'fix-date': {
			title: 'Leg de datum vast met bedrijf en team',
			why: 'Docenten en vakmensen zeggen pas toe als de dag zeker is.',
			tip: 'Vraag wanneer er nog gewerkt wordt: een stille hal is maar half zo leuk. En vraag de roostermaker naar toetsweken.'
		},
		'invite-teachers': {
			title: 'Nodig de docenten uit en open de aanmelding',
			why: 'Het bedrijf wil weten voor hoeveel mensen het plek moet maken.',
			tip: 'Noem in de uitnodiging wat ze zelf gaan doen: dat trekt meer dan een lezing.'
		},
		'ask-company-questions': {
			title: 'Vraag het bedrijf wat het van de school wil weten',
			why: 'Een bezoek waar beide kanten iets van leren, krijgt een vervolg.',
			tip: 'Denk aan: hoe bereiken we jongeren, wat leren ze nu op school, en hoe begeleid je een stagiair van vijftien?'
		},
		'plan-the-day': {
			title: 'Maak samen met het bedrijf het dagprogramma',
			why: 'Samen bedenk je wat er echt te zien en te doen is.',
			tip: 'Vast onderdeel: het bedrijf stelt zich voor, een ronde langs alle afdelingen, en minstens een half uur zelf doen.'
		},
		'agree-task-division': {
			title: 'Spreek met het bedrijf af wie wat doet',
			why: 'Dan is op de dag duidelijk wie ontvangt, wie rondleidt en wie let op de tijd.',
			tip: 'De school zorgt in elk geval voor de verslagleggers en de gespreksleider.'
		},
		'ask-young-employees': {
			title: 'Vraag of er jonge medewerkers meedoen',
			why: 'Iemand van twintig vertelt uit eerste hand wat school wel en niet meegaf.',
			tip: 'Het mooist is een oud-leerling. Laat die een deel van de rondleiding doen.'
		},
		'ask-safety-rules': {
			title: 'Vraag de veiligheidsregels op',
			why: 'Je wilt niet dat de helft bij de ingang moet blijven omdat er schoenen ontbreken.',
			tip: 'Vraag ook wat je mag fotograferen, en of er iets geldt voor zwangeren of mensen met een pacemaker.'
		},
		'prepare-pupils-coming': {
			title: 'Gaan er leerlingen mee, regel dan begeleiding en toestemming',
			why: 'De school blijft verantwoordelijk voor leerlingen, ook in een fabriekshal.',
			tip: 'Eén volwassene op tien leerlingen is gewoon. Meld het bedrijf hun leeftijd, en neem een lijst met telefoonnummers van thuis mee. Gaan er geen leerlingen mee, zet deze taak dan op niet nodig.'
		},
		'confirm-company': {
			title: 'Bevestig dag, tijd en aantal aan het bedrijf',
			why: 'Met een bevestiging zwart op wit kan het bedrijf mensen vrijmaken.'
		},
		'collect-questions': {
			title: 'Verzamel vragen voor de medewerkers',
			why: 'Wie een vraag bij zich heeft, kijkt gerichter om zich heen.',
			tip: 'Begin met de onderwerpenlijst. Welke vraag kun je op de werkvloer stellen, en welke bewaar je voor het gesprek?'
		},
		'divide-pre-study': {
			title: 'Verdeel de voorstudie over het bedrijf',
			why: 'Als ieder een klein stukje uitzoekt, hoeft niemand te vragen wat ze maken.',
			tip: 'Verdeel: producten, klanten, vacatures, nieuws, en wie er al leerlingen van jullie heeft.'
		},
		'swap-words': {
			title: 'Wissel een woordenlijst uit',
			why: 'School en bedrijf gebruiken dezelfde woorden voor andere dingen.',
			tip: 'Tien woorden van elke kant is genoeg: basis en kader, LOB en keuzevak; werkvoorbereider, werkbon en storingsdienst.'
		},
		'reserve-sharing-moment': {
			title: 'Zet het delen alvast op de agenda van het team',
			why: 'Wat je ziet, is pas iets waard als ook de thuisblijvers er les mee kunnen geven.'
		},
		'divide-questions': {
			title: 'Verdeel de vragen over de deelnemers',
			why: 'Zo wordt elke vraag gesteld, ook als de groep zich splitst.'
		},
		'appoint-note-takers': {
			title: 'Wijs per groepje een verslaglegger aan',
			why: 'Lopend door een hal onthoud je de helft, tenzij iemand het opschrijft.',
			tip: 'Met een opschrijfboekje lukt het lopend beter dan met een laptop. Spreek af wie foto’s maakt.'
		},
		'arrange-transport': {
			title: 'Regel het vervoer',
			why: 'Samen aankomen scheelt wachten bij de poort.',
			tip: 'Samen rijden is ook de eerste nabespreking. Vraag waar je kunt parkeren en bij welke ingang je moet zijn.'
		},
		'order-food': {
			title: 'Regel koffie, thee en iets eenvoudigs te eten',
			why: 'Aan een tafel met soep en brood praten mensen makkelijker dan in een rij.',
			tip: 'Eet mee in de kantine als dat kan. Geef door wie iets niet eet.'
		},
		'share-pre-study': {
			title: 'Deel de voorstudie met alle deelnemers',
			why: 'Dan begint het bezoek waar de website ophoudt.'
		},
		'share-safety-rules': {
			title: 'Vertel de deelnemers wat ze aan moeten en waar ze op letten',
			why: 'Dan komt niemand op open schoenen aan.',
			tip: 'Zet de regels en de kleding ook in de laatste mail. Gaan er leerlingen mee, bespreek het dan in de klas.'
		},
		'send-briefing': {
			title: 'Stuur iedereen de laatste informatie',
			why: 'Met adres, programma en een telefoonnummer komt iedereen op tijd en ontspannen aan.'
		},
		welcome: {
			title: 'Ontvang de groep met koffie en thee',
			why: 'Even aankomen geeft tijd om jassen op te hangen en handen te schudden.',
			tip: 'Houd bij wie er is: dat is nodig voor de veiligheid en voor de uren.'
		},
		'open-the-visit': {
			title: 'Noem de leervragen en laat het bedrijf zich voorstellen',
			why: 'Als het bedrijf weet waar je voor komt, laat het andere dingen zien.',
			tip: 'Vertel ook kort wie jullie leerlingen zijn, zonder afkortingen.'
		},
		'explain-safety': {
			title: 'Leg de veiligheidsregels uit en deel de kleding uit',
			why: 'Iedereen moet weten waar je mag lopen voordat de deur opengaat.'
		},
		'lead-tour': {
			title: 'Geef een rondleiding langs alle afdelingen',
			why: 'Docenten zien dan hoeveel verschillend werk er in één bedrijf is.',
			tip: 'Splits boven de tien mensen, anders hoort de helft niets. Laat bij elke afdeling iemand vertellen die er werkt.'
		},
		'take-notes': {
			title: 'Schrijf op wat je ziet en hoort',
			why: 'Een goed voorbeeld voor de les ben je morgen weer kwijt.'
		},
		'do-the-job': {
			title: 'Laat iedereen zelf aan de slag gaan',
			why: 'Wat je zelf hebt gedaan, kun je voordoen in je les.',
			tip: 'Een echte klus, klein gemaakt: iets meten, monteren, inregelen of een storing zoeken.'
		},
		'ask-the-questions': {
			title: 'Leid het gesprek met de medewerkers',
			why: 'Nu komen de vragen aan bod die op de werkvloer niet pasten.',
			tip: 'Begin met een vraag van het bedrijf aan de school. Laat ook de jongste medewerker aan het woord.'
		},
		'ask-for-leftovers': {
			title: 'Vraag naar materiaal dat het bedrijf niet meer gebruikt',
			why: 'Een afgeschreven pomp of een doos restmateriaal is op school goud waard.',
			tip: 'Vraag het aan degene die over het magazijn gaat. Spreek meteen af wie het haalt.'
		},
		'look-for-taster-places': {
			title: 'Zoek contact voor snuffelstages',
			why: 'Wie je vandaag een hand geeft, kun je morgen bellen over een leerling.',
			tip: 'Vraag bij elke afdeling: zou een leerling hier een dag kunnen meekijken? Noteer de naam.'
		},
		'eat-together': {
			title: 'Eet samen',
			why: 'Aan tafel hoor je wat er in de rondleiding niet verteld werd.',
			tip: 'Ga niet bij je eigen collega’s zitten.'
		},
		harvest: {
			title: 'Haal op wat het oplevert',
			why: 'Een plan dat nu een naam en een datum krijgt, gaat door.',
			tip: 'Vraag ieder, ook het bedrijf: wat neem je mee, en wat wordt de volgende stap?'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'De dag erna is het bezoek nog vers.'
		},
		'send-thanks': {
			title: 'Bedank het bedrijf en vraag hoe het was',
			why: 'Het bedrijf heeft er mensen voor vrijgemaakt en wil weten of het zin had.',
			tip: 'Noem de medewerkers bij naam, en stuur een foto van de doe-activiteit mee.'
		},
		'thank-parents': {
			title: 'Bedank ook de ouders die hielpen',
			why: 'Een ouder die zijn baas overhaalde, doet dat graag nog eens.',
			tip: 'Vraag meteen hoe het binnen het bedrijf viel en of zij nog een ander weten. Hielpen er geen ouders, zet deze taak dan op niet nodig.'
		},
		'finish-notes': {
			title: 'Werk de aantekeningen uit',
			why: 'Binnen een paar dagen weet je nog welke machine je bedoelde.'
		},
		'fix-feedback-moment': {
			title: 'Leg een vast moment vast om terug te kijken',
			why: 'Zonder datum komt het er nooit van.',
			tip: 'Schrijf dag en namen op bij de opbrengst. Een kwartier bellen is genoeg.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'De uren tellen mee voor de docenten, en de inzet van het bedrijf als cofinanciering.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een toezegging over materiaal of een stageplek verdampt als niemand belt.'
		},
		'share-with-team': {
			title: 'Deel met je team wat je zag en deed',
			why: 'Zo komt het bezoek ook in de lessen van collega’s die er niet bij waren.',
			tip: 'Neem iets mee om te laten zien: een onderdeel, een foto of een werktekening.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Wat open blijft, geeft richting aan het volgende bezoek.'
		},
		'evaluate-with-teachers': {
			title: 'Bespreek de evaluatie met de deelnemers',
			why: 'In een gesprek hoor je wat er achter een cijfer zit.'
		},
		'evaluate-with-company': {
			title: 'Bespreek de evaluatie met het bedrijf',
			why: 'Het bedrijf zag hoe de groep keek en weet wat de volgende keer beter kan.'
		},
		'plan-what-follows': {
			title: 'Plan wat hierop volgt',
			why: 'Na een bezoek is een gastles, snuffelstage of docentstage nog maar een kleine stap.'
		},
		'feedback-moment': {
			title: 'Kijk met het bedrijf terug op wat er is veranderd',
			why: 'Na een paar weken kun je laten zien wat er in de les van terechtkwam.',
			tip: 'Laat een leerling vertellen of stuur een filmpje van de les.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en elkaar de hand schudden' },
		introduction: {
			title: 'Welkom: dit is ons bedrijf',
			goal: 'Iedereen weet wat het bedrijf maakt, wie de school is en wat we willen leren'
		},
		safety: { title: 'Veiligheid', goal: 'Iedereen kent de regels en heeft de juiste kleding aan' },
		tour: {
			title: 'Rondleiding langs alle afdelingen',
			goal: 'Zien welk werk er is, wie het doet en wat zij daarvoor leerden'
		},
		'hands-on': {
			title: 'Zelf doen',
			goal: 'Een stukje van het echte werk zelf ervaren, om het in de les te kunnen laten zien'
		},
		conversation: {
			title: 'In gesprek met medewerkers',
			goal: 'Antwoord op de vragen van beide kanten, en contacten voor later'
		},
		meal: { title: 'Eenvoudige maaltijd', goal: 'Napraten en afspraken maken' },
		closing: {
			title: 'Afsluiting: wat nemen we mee?',
			goal: 'Opbrengsten krijgen een eigenaar en een volgende stap'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		expectation: {
			title: 'Verwachting',
			question: 'Wanneer is het bezoek voor jullie geslaagd?',
			example:
				'De docenten kunnen daarna in eigen woorden uitleggen hoe een storing bij ons wordt opgelost.'
		},
		discretion: {
			title: 'Wat blijft tussen ons',
			question: 'Wat mag je fotograferen en doorvertellen, en wat niet?',
			example: 'Foto’s in de hal mogen, van tekeningen en klantnamen niet.'
		}
	},
	details: {
		'who-comes': {
			label: 'Wie gaan er mee?',
			options: { 'teachers-only': 'alleen docenten', 'pupils-too': 'ook leerlingen' }
		},
		'number-of-pupils': {
			label: 'Hoeveel leerlingen?',
			hint: 'Alleen invullen als er leerlingen meegaan.'
		},
		'pupil-supervisors': {
			label: 'Hoeveel volwassenen begeleiden hen?',
			hint: 'Docenten, onderwijsassistenten of ouders die bij de leerlingen blijven.'
		},
		'pupils-per-supervisor': {
			label: 'Hoeveel leerlingen per begeleider spreken jullie af?',
			hint: 'Vul je niets in, dan rekenen we met tien. Het bedrijf kan om kleinere groepjes vragen.'
		},
		'permission-for-pupils': {
			label: 'Is er toestemming van thuis?',
			hint: 'Van ouders of verzorgers, voor het bezoek zelf en apart voor foto’s.'
		},
		'pupil-safety': {
			label: 'Wat is er afgesproken over de veiligheid van leerlingen?',
			hint: 'Waar komen ze niet, mogen ze op deze leeftijd machines bedienen, wie is de bhv’er, wie belt naar huis?'
		},
		'question-about': {
			label: 'Waar gaat de leervraag over?',
			hint: 'Dit helpt bij het kiezen van een bedrijf: bij koers en beleid een groter bedrijf, bij omgaan met elkaar een bedrijf zo groot als de school.',
			options: {
				strategy: 'koers en beleid',
				people: 'omgaan met elkaar',
				trade: 'het vak en de techniek'
			}
		},
		'tour-along': {
			label: 'Langs welke afdelingen gaat de rondleiding?',
			options: {
				'all-departments': 'alle afdelingen',
				'some-departments': 'een deel van de afdelingen'
			}
		},
		'hands-on': {
			label: 'Wat gaan de deelnemers zelf doen?',
			hint: 'Zo concreet als een werkbon: wat, waarmee, en met hoeveel tegelijk.'
		},
		'young-employees-asked': {
			label: 'Is er gevraagd of jonge medewerkers meedoen?',
			hint: 'Mensen die pas een paar jaar van school zijn.'
		},
		...safetyDetailTexts,
		'word-list': {
			label: 'Woordenlijst van school en bedrijf',
			hint: 'Eén woord per regel met een korte uitleg. Beide kanten mogen aanvullen.'
		},
		'parents-involved': {
			label: 'Welke ouders hielpen mee?',
			hint: 'Bijvoorbeeld omdat ze er werken. Zij krijgen ook een bedankje.'
		}
	},
	topics,
	mails
};
