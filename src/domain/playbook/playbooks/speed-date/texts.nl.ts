import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.nl.ts';
import { mails } from './mails.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Speeddate met vakkrachten',
	summary:
		'Vakmensen van een paar bedrijven komen tegelijk naar school. Docenten praten in korte rondes met hen over hun werk, hun opleiding en wat hen drijft.',
	guide: {
		purpose:
			'In een uur of twee hoort een hele sectie van verschillende vakkrachten hoe het werk er nu uitziet. Je leert mensen kennen die je later kunt bellen, en de bedrijven zien wie hun nieuwe collega’s opleidt.',
		chooseWhen: [
			'Een hele sectie of school wil in één middag veel mensen uit het vak spreken.',
			'Je wilt nieuwe bedrijven leren kennen zonder meteen iets groots te vragen.',
			'Jullie leervraag gaat over het werk, de opleiding of de loopbaan van mensen.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'Je wilt vooral zien en doen: dan ga je beter naar het bedrijf toe.'
			},
			{ kind: 'job-twinning', when: 'Eén docent wil langer optrekken met één vakkracht.' },
			{ kind: 'masterclass', when: 'Het gaat om één onderwerp waar één bedrijf veel van weet.' }
		],
		effort:
			'Voor de coördinator ongeveer twee dagdelen, voor de school één dagdeel, voor een vakkracht alleen de middag zelf.',
		time: 'Begin tien weken vooraf. De middag duurt twee tot drie uur, aan het eind van de lesdag.',
		advice: [
			'Vraag vakkrachten, geen verkopers: een verhaal over het eigen werk is genoeg.',
			'Houd het eenvoudig. Goede koffie, een warme maaltijd en genoeg tijd zijn belangrijker dan een mooie zaal.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Verzamel de leervragen van de docenten',
			why: 'Wat docenten willen leren, bepaalt welke bedrijven je vraagt.',
			tip: 'Vraag in het sectieoverleg: wat zou je volgende week anders doen in je les, als je het wist?'
		},
		'settle-date-and-scope': {
			title: 'Leg vast voor wie het is en wanneer',
			why: 'Bedrijven en docenten kunnen pas toezeggen als de dag vaststaat.',
			tip: 'Een middag na de laatste les werkt het best. Vraag de roostermaker of er die week toetsen zijn.'
		},
		'choose-companies': {
			title: 'Kies bedrijven die bij de leervragen passen',
			why: 'Een vakkracht die over jullie vraag kan vertellen, is meer waard dan een bekende naam.',
			tip: 'Begin dichtbij: stagebedrijven, bedrijven van ouders en oud-leerlingen, en wie een collega al kent.'
		},
		'invite-companies': {
			title: 'Nodig de bedrijven uit',
			why: 'Vakmensen moeten hun werk vrij kunnen maken, en dat kost tijd.',
			tip: 'Bel eerst, mail daarna. Vraag ook om iemand die pas een paar jaar werkt: die weet nog hoe school was.'
		},
		'book-rooms': {
			title: 'Reserveer ruimte en tafels',
			why: 'Gesprekken aan tafels naast elkaar lukken alleen als iedereen elkaar kan verstaan.',
			tip: 'Eén grote ruimte met genoeg afstand tussen de tafels, of een paar lokalen naast elkaar.'
		},
		'invite-teachers': {
			title: 'Nodig de docenten uit en open de aanmelding',
			why: 'Met het aantal docenten weet je hoeveel tafels en rondes je nodig hebt.',
			tip: 'Een persoonlijke vraag van de teamleider werkt beter dan een mail aan iedereen.'
		},
		'ask-company-questions': {
			title: 'Vraag elk bedrijf wat het zelf wil leren',
			why: 'Een bedrijf komt liever terug als het zelf ook iets meeneemt.',
			tip: 'Denk aan: hoe kijken leerlingen naar ons vak, en wat leren ze er op school van?'
		},
		'confirm-companies': {
			title: 'Bevestig de bedrijven en de namen van de vakkrachten',
			why: 'Met namen kun je tafels maken en weet je wie er op de kaartjes moet.'
		},
		'agree-task-division': {
			title: 'Spreek met de bedrijven af wie wat doet',
			why: 'Dan staat op de dag niemand te wachten op een ander.',
			tip: 'De school levert in elk geval de verslagleggers. Leg ook vast wie er binnen het bedrijf gebeld kan worden.'
		},
		'collect-questions': {
			title: 'Verzamel vragen voor de vakkrachten',
			why: 'Met een goede vraag op zak komt een kort gesprek meteen op gang.',
			tip: 'Gebruik de onderwerpenlijst als begin en laat iedere docent er één eigen vraag bij zetten.'
		},
		'divide-pre-study': {
			title: 'Verdeel de voorstudie',
			why: 'Als ieder een klein stukje uitzoekt, weet iedereen genoeg over elk bedrijf.',
			tip: 'Een kwartier per persoon is genoeg: wat maken ze, met wie, en wat verandert er?'
		},
		'reserve-sharing-moment': {
			title: 'Zet het delen alvast op de agenda van de sectie',
			why: 'Zonder vast moment blijft wat er geleerd is bij de mensen die er waren.'
		},
		'divide-questions': {
			title: 'Verdeel de vragen over de docenten',
			why: 'Zo wordt elke vraag gesteld en hoort een vakkracht niet vijf keer hetzelfde.'
		},
		'appoint-note-takers': {
			title: 'Wijs voor elke tafel een verslaglegger aan',
			why: 'Wie het gesprek voert, kan niet ook goed opschrijven wat er gezegd wordt.',
			tip: 'Leerlingen kunnen dit heel goed. Geef ze een notitieblad met de vragen erop.'
		},
		'order-food': {
			title: 'Bestel koffie, thee en een eenvoudige warme maaltijd',
			why: 'Samen eten breekt het ijs, en wie van zijn werk komt hoeft niet eerst naar huis.',
			tip: 'Kijk bij de aanmeldingen wie iets niet eet. Soep, stamppot of pasta is genoeg.'
		},
		'prepare-school-story': {
			title: 'Bereid de uitleg over school en regio voor',
			why: 'Veel vakkrachten kennen het vmbo van vroeger, of helemaal niet.',
			tip: 'Oefen zonder afkortingen: zeg wat leerlingen leren en waar ze na de school heen gaan.'
		},
		'share-pre-study': {
			title: 'Deel de voorstudie met alle deelnemers',
			why: 'Dan hoeft niemand in het gesprek nog te vragen wat het bedrijf doet.'
		},
		'make-rotation': {
			title: 'Maak de indeling van tafels en rondes',
			why: 'Een goede indeling laat iedereen elke vakkracht spreken, met steeds andere collega’s.',
			tip: 'Zet de indeling vast als de aanmelding sluit. Valt er iemand uit, dan herstel je alleen dat stuk.'
		},
		'send-briefing': {
			title: 'Stuur iedereen de laatste informatie',
			why: 'Wie weet waar hij moet zijn en wat er komt, stapt ontspannen binnen.'
		},
		'print-papers': {
			title: 'Print tafelkaarten, badges, routes en notitiebladen',
			why: 'Met papier op tafel loopt de wissel ook als een telefoon het laat afweten.'
		},
		'set-up-room': {
			title: 'Zet de zaal klaar',
			why: 'De eerste gast voelt zich welkom als alles al staat.',
			tip: 'Tafelnummers zichtbaar, notitiebladen op tafel, scherm met de tijd aan, koffie warm.'
		},
		'brief-note-takers': {
			title: 'Loop de dag door met de verslagleggers',
			why: 'Zij moeten weten op welke vragen een antwoord wordt gezocht.'
		},
		welcome: {
			title: 'Ontvang de gasten met koffie en thee',
			why: 'Wie even aankomt en een praatje maakt, zit straks meteen in het gesprek.',
			tip: 'Geef de badge bij de deur en breng gasten naar elkaar toe.'
		},
		'open-the-day': {
			title: 'Vertel de aanleiding en het doel',
			why: 'Als iedereen weet waarom hij er is, gaan de gesprekken ergens over.',
			tip: 'Noem de leervragen hardop, ook die van de bedrijven.'
		},
		'explain-school': {
			title: 'Leg de school en de regio uit',
			why: 'Vakmensen kunnen beter meedenken als ze weten wie de leerlingen zijn.',
			tip: 'Niveaus en profielen in gewone woorden, met één leerling als voorbeeld.'
		},
		'lead-tour': {
			title: 'Geef een korte rondleiding',
			why: 'In het praktijklokaal zien gasten in een paar minuten wat woorden niet laten zien.',
			tip: 'Twee of drie plekken is genoeg. Laat een leerling vertellen.'
		},
		'check-who-is-there': {
			title: 'Kijk wie er is en herstel de indeling',
			why: 'Een lege stoel is nu in een paar tellen op te lossen, straks niet meer.'
		},
		'lead-rounds': {
			title: 'Leid de rondes en bewaak de tijd',
			why: 'Elke ronde even lang: dat is eerlijk voor elke vakkracht en elke docent.',
			tip: 'Zeg twee minuten voor de wissel dat het tijd is voor de laatste vraag.'
		},
		'take-notes': {
			title: 'Schrijf per tafel op wat er gezegd wordt',
			why: 'Alleen wat op papier staat, kun je later delen met je team.'
		},
		'serve-meal': {
			title: 'Eet samen',
			why: 'Aan tafel worden de afspraken gemaakt die in de rondes net niet lukten.',
			tip: 'Laat docenten en vakkrachten door elkaar zitten.'
		},
		harvest: {
			title: 'Haal op wat het oplevert',
			why: 'Een idee dat nu een eigenaar krijgt, gebeurt ook.',
			tip: 'Vraag ieder: wat neem je mee, en met wie spreek je verder? Wijs op de evaluatie.'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'De dag erna weten mensen nog precies wat goed was en wat beter kan.'
		},
		'send-thanks': {
			title: 'Bedank de bedrijven en vraag hoe zij het vonden',
			why: 'Met een dankwoord en een eerlijke vraag houd je een goede relatie.',
			tip: 'Noem één ding dat van deze vakkracht is blijven hangen. Vraag ook of ze nog eens mee willen doen.'
		},
		'finish-notes': {
			title: 'Werk de notities uit',
			why: 'Binnen een paar dagen weet je nog wat je met die paar woorden bedoelde.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'Docenten krijgen hun uren erkend en de inzet van bedrijven telt mee als cofinanciering.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een gastles of stageplek komt er alleen als iemand de eerste stap zet.'
		},
		'share-with-team': {
			title: 'Deel met je sectie wat je hebt geleerd',
			why: 'Zo verandert er iets in de lessen, ook bij collega’s die er niet waren.',
			tip: 'Eén inzicht en één idee voor een les per docent, in tien minuten.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Een vraag die open blijft, is het begin van de volgende activiteit.'
		},
		'evaluate-with-teachers': {
			title: 'Bespreek de evaluatie met de docenten',
			why: 'Samen bespreken levert meer op dan alleen formulieren.'
		},
		'evaluate-with-companies': {
			title: 'Bespreek de evaluatie met de bedrijven',
			why: 'Bedrijven zien andere dingen dan de school, en willen weten wat ermee gebeurt.'
		},
		'plan-what-follows': {
			title: 'Plan wat hierop volgt',
			why: 'Een speeddate is een begin: een bedrijfsbezoek of docentstage brengt je verder.'
		},
		'feedback-moment': {
			title: 'Laat de bedrijven weten wat er is veranderd',
			why: 'Na een paar weken kun je laten zien wat hun middag heeft opgeleverd.',
			tip: 'Een foto van een les met hun voorbeeld zegt meer dan een brief.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en elkaar de hand schudden' },
		introduction: {
			title: 'Welkom: aanleiding en doel',
			goal: 'Iedereen weet waarom we hier zijn en wat we willen leren'
		},
		'school-context': {
			title: 'Onze school en onze regio',
			goal: 'Gasten begrijpen wie de leerlingen zijn en wat ze leren'
		},
		tour: { title: 'Korte rondleiding', goal: 'Zien waar en waarmee leerlingen werken' },
		'to-the-tables': {
			title: 'Pauze: naar de tafels',
			goal: 'Iets te drinken halen en je eerste tafel vinden'
		},
		rounds: {
			title: 'Gesprekken in rondes',
			goal: 'Elke docent spreekt vakkrachten over werk, opleiding en wat hen drijft'
		},
		meal: { title: 'Eenvoudige warme maaltijd', goal: 'Napraten en afspraken maken' },
		closing: {
			title: 'Afsluiting: wat nemen we mee?',
			goal: 'Opbrengsten krijgen een eigenaar en een volgende stap'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {},
	details: {},
	topics,
	mails
};
