import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.nl.ts';
import { details } from './details.nl.ts';
import { mails } from './mails.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Bedrijvennetwerk',
	summary:
		'Scholen en bedrijven in de regio bouwen in een schooljaar een netwerk op: eerst weten wat er nodig is, dan praten, dan samen iets doen, en op tijd bijsturen.',
	guide: {
		purpose:
			'Je maakt van losse contacten een groep bedrijven op wie scholen kunnen rekenen. Iedereen weet van elkaar wat nodig is en waarom hij meedoet. Zo hoef je niet voor elke gastles opnieuw te gaan bellen.',
		chooseWhen: [
			'Scholen vragen steeds dezelfde paar bedrijven, of weten niet wie ze kunnen vragen.',
			'Er zijn wel activiteiten met bedrijven, maar ze houden op als één collega vertrekt.',
			'Bedrijven in de regio willen iets voor het onderwijs doen en zoeken een ingang.'
		],
		rather: [
			{
				kind: 'speed-date',
				when: 'Je wilt eerst in één middag een paar bedrijven leren kennen.'
			},
			{
				kind: 'company-visit',
				when: 'Je hebt één leervraag en één bedrijf dat erbij past.'
			},
			{ kind: 'job-twinning', when: 'Het gaat om één docent en één vakkracht die samen optrekken.' }
		],
		effort:
			'Voor de coördinator gemiddeld twee uur per week, voor een school een dagdeel per maand, voor een bedrijf vijf of zes bijeenkomsten in het jaar.',
		time: 'Begin drie maanden voor de startbijeenkomst met verkennen. Daarna duurt een ronde ongeveer een schooljaar, en dan beslis je samen over de volgende.',
		advice: [
			'Begin met drie bedrijven die willen, niet met dertig die er ooit iets over zeiden.',
			'Kom niet met een verlanglijst. Vraag eerst waar het bedrijf zelf wakker van ligt.',
			'Houd één gezicht per bedrijf. Wie wisselt, gaat de eerste keer samen langs.'
		]
	},
	stages: {
		explore: {
			title: 'De behoefte verkennen',
			endsWhen:
				'We weten wat scholen en bedrijven in de regio nodig hebben, en wie er bij de start zijn.'
		},
		'first-talks': {
			title: 'De eerste gesprekken',
			endsWhen:
				'Van elk bedrijf staat op papier wat het zoekt, waarom het meedoet en wat de volgende stap is.'
		},
		'do-together': {
			title: 'Samen iets doen',
			endsWhen: 'Er is minstens één activiteit gehouden waar beide kanten iets aan hadden.'
		},
		recalibrate: {
			title: 'Koers bijstellen',
			endsWhen:
				'Scholen en bedrijven hebben samen bekeken of de koers nog klopt, en hoe het verdergaat.'
		}
	},
	steps: {
		'ask-schools': {
			title: 'Vraag de scholen wat zij van bedrijven nodig hebben',
			why: 'Een netwerk waar scholen niet op zitten te wachten, blijft een adressenlijst.',
			tip: 'Vraag per profiel: in welke les zou je volgende maand iemand uit het vak willen hebben?'
		},
		'explore-regional-need': {
			title: 'Zoek uit waar de regio om vraagt',
			why: 'Als je weet welk werk er is en komt, vraag je bedrijven om iets dat hen ook helpt.',
			tip: 'Praat met drie mensen: iemand van de gemeente, een ondernemersvereniging en het mbo. Cijfers komen daarna.'
		},
		'collect-learning-questions': {
			title: 'Verzamel de leervragen van docenten',
			why: 'Een concrete vraag is het beste begin van een gesprek met een bedrijf.'
		},
		'list-who-knows-whom': {
			title: 'Zet op een rij wie wie al kent',
			why: 'Via een bekende kom je verder dan met tien mails aan een algemeen adres.',
			tip: 'Loop langs: ondertekenaars van de aanvraag, stagebedrijven, ouders, oud-leerlingen, contacten van collega’s, ondernemersverenigingen en wat er al samenwerkt.'
		},
		'choose-companies': {
			title: 'Kies een klein groepje bedrijven om mee te beginnen',
			why: 'Met een paar bedrijven die echt passen, kun je elke belofte nakomen.',
			tip: 'Zorg voor verschil: groot en klein, en voor elk profiel minstens één.'
		},
		'form-core-group': {
			title: 'Vorm een kerngroep van scholen',
			why: 'Een netwerk dat op één coördinator leunt, valt om als die vertrekt.',
			tip: 'Drie of vier mensen met een paar uur in hun taak. Vraag ook iemand van het mbo.'
		},
		'think-of-motives': {
			title: 'Bedenk waarom elk bedrijf mee zou doen',
			why: 'Wie begint bij wat een bedrijf belangrijk vindt, heeft het eerste gesprek al half gewonnen.',
			tip: 'Toekomstig personeel, meebouwen aan de regio en plezier in het vak werken bij het vmbo vaak het best.'
		},
		'invite-companies': {
			title: 'Nodig de bedrijven uit voor de start',
			why: 'Wie op tijd gevraagd wordt door iemand die hij kent, komt.',
			tip: 'Laat degene met het warme contact bellen. De mail is er voor de datum en het adres.'
		},
		'ask-company-questions': {
			title: 'Vraag elk bedrijf wat het zelf wil leren of bereiken',
			why: 'Een netwerk waarin alleen scholen vragen, houdt geen twee jaar stand.'
		},
		'invite-teachers': {
			title: 'Nodig docenten, decanen en mentoren uit',
			why: 'De mensen die straks samen iets gaan doen, moeten elkaar vanaf het begin kennen.',
			tip: 'Nodig ook het mbo en de gemeente uit, maar houd genoeg plek voor docenten.'
		},
		'agree-task-division': {
			title: 'Spreek met de bedrijven af wie wat doet',
			why: 'Dan is vanaf de start duidelijk wie belt, wie ontvangt en wie opschrijft.',
			tip: 'Vraag elk bedrijf om één vaste contactpersoon, met een vervanger.'
		},
		'make-menu': {
			title: 'Maak een menukaart van wat samen kan',
			why: 'Een bedrijf kiest makkelijker als het ziet wat er kan, en wat dat kost en oplevert.',
			tip: 'Zet bij elk gerecht: hoeveel uur, hoe vaak, en wat het bedrijf eraan heeft. Begin met iets kleins, zoals een gastles.'
		},
		'confirm-companies': {
			title: 'Bevestig de bedrijven en hun contactpersonen',
			why: 'Met namen en directe nummers raak je niemand kwijt bij de receptie.'
		},
		'divide-pre-study': {
			title: 'Verdeel de voorstudie over de bedrijven',
			why: 'Als ieder een klein stukje uitzoekt, weet iedereen genoeg over elk bedrijf.',
			tip: 'Wat maken ze, met wie, wat verandert er, en wat deden ze eerder met scholen?'
		},
		'collect-questions': {
			title: 'Verzamel vragen voor de bedrijven',
			why: 'Met een goede vraag op zak komt een gesprek meteen op gang.'
		},
		'arrange-room-and-food': {
			title: 'Regel een ruimte en een eenvoudige maaltijd',
			why: 'Wie van zijn werk komt, praat beter met iets warms in zijn maag.',
			tip: 'Het praktijklokaal is een betere plek dan de vergaderzaal.'
		},
		'divide-questions': {
			title: 'Verdeel de vragen over de deelnemers',
			why: 'Zo wordt elke vraag gesteld en hoort een bedrijf niet vijf keer hetzelfde.'
		},
		'prepare-school-story': {
			title: 'Bereid de uitleg over scholen en regio voor',
			why: 'Veel ondernemers kennen het vmbo van vroeger, of helemaal niet.',
			tip: 'Geen afkortingen. Vertel over één leerling: wat leert die, en waar gaat die heen?'
		},
		'share-pre-study': {
			title: 'Deel de voorstudie met alle deelnemers',
			why: 'Dan hoeft niemand nog te vragen wat het bedrijf doet.'
		},
		'send-briefing': {
			title: 'Stuur iedereen de laatste informatie',
			why: 'Wie weet wat er komt, stapt ontspannen binnen.'
		},
		'set-up-room': {
			title: 'Zet de ruimte klaar voor de startbijeenkomst',
			why: 'De eerste gast voelt zich welkom als alles al staat.',
			tip: 'Kleine tafels, scholen en bedrijven door elkaar, menukaarten omgekeerd op tafel.'
		},
		welcome: {
			title: 'Ontvang iedereen met koffie en thee',
			why: 'Een netwerk begint met mensen die elkaar een hand geven.',
			tip: 'Breng mensen bij elkaar die iets gemeen hebben: een vak, een dorp of een oud-leerling.'
		},
		'open-the-day': {
			title: 'Vertel de aanleiding en het doel',
			why: 'Als iedereen voelt waarom het nu moet, is er een reden om terug te komen.'
		},
		'explain-school': {
			title: 'Leg de scholen en de regio uit',
			why: 'Ondernemers denken beter mee als ze weten wie de leerlingen zijn.',
			tip: 'Laat een leerling of een oud-leerling het woord doen.'
		},
		'talk-about-needs': {
			title: 'Leid het gesprek over wat scholen en bedrijven nodig hebben',
			why: 'Pas als beide kanten hun behoefte horen, kun je iets kiezen dat beide helpt.',
			tip: 'Eerst de bedrijven aan het woord. Vraag: waar loop je het komende jaar tegenaan?'
		},
		'take-notes': {
			title: 'Schrijf per bedrijf op wat het zegt en zoekt',
			why: 'Wat nu op papier komt, is het begin van het eerste gesprek.'
		},
		'lay-out-menu': {
			title: 'Leg de menukaart voor en laat bedrijven kiezen',
			why: 'Zelf kiezen werkt beter dan gevraagd worden.',
			tip: 'Eén ding aankruisen is genoeg. Iets eigens erbij schrijven mag ook.'
		},
		'serve-meal': {
			title: 'Eet samen',
			why: 'Aan tafel worden de afspraken gemaakt die in het gesprek net niet lukten.'
		},
		harvest: {
			title: 'Haal op wie met wie verder praat',
			why: 'Een naam en een week zijn genoeg om een eerste gesprek door te laten gaan.',
			tip: 'Vraag ieder bedrijf: wie komt er bij jullie langs, en wanneer?'
		},
		'send-agreements': {
			title: 'Stuur de afspraken van de start rond',
			why: 'Binnen een paar dagen weet iedereen nog dat hij ja zei.'
		},
		'plan-first-talks': {
			title: 'Plan met elk bedrijf een eerste gesprek',
			why: 'Na een goede start is de deur twee weken open, en daarna weer op een kier.',
			tip: 'Ga langs op het bedrijf, met een docent erbij. Daar zie je waar het over gaat.'
		},
		'hold-first-talks': {
			title: 'Voer de eerste gesprekken',
			why: 'In een rustig gesprek hoor je waarom een bedrijf echt meedoet.',
			tip: 'Gebruik een gespreksblad: wie zijn jullie, wat heb je nodig, wat zou je willen geven, wat is een goede eerste stap?'
		},
		'record-talks': {
			title: 'Leg vast wat er is gezegd en afgesproken',
			why: 'Wie het later overneemt, hoeft het bedrijf dan niet opnieuw uit te horen.',
			tip: 'Vier regels per gesprek: de behoefte, het motief, de afspraak en de volgende stap met een datum.'
		},
		'let-company-choose': {
			title: 'Kruis op de menukaart aan wat je bedrijf wil doen',
			why: 'Met een eigen keuze weet de school waar ze je voor mag bellen.',
			tip: 'Begin met één ding dat dit schooljaar kan. Meer kan altijd nog.'
		},
		'set-course': {
			title: 'Schrijf samen de koers op',
			why: 'Als iedereen weet waarom het dringend is en waar het heen gaat, wordt een netwerk meer dan losse acties.',
			tip: 'Een half A4: waarom nu, wat zien we over drie jaar, en wat doen we als het anders loopt? Kies ook hoe vaak je erop terugkomt.'
		},
		'make-canvas': {
			title: 'Vul samen het canvas van de samenwerking in',
			why: 'Op één blad zie je wie wat inbrengt, wat het oplevert en wie dat betaalt.',
			tip: 'Begin bij de waarde voor leerlingen en bedrijven, en laat de kosten voor het laatst.'
		},
		'plan-first-activity': {
			title: 'Plan één kleine activiteit die past bij een behoefte',
			why: 'Een eerste succes binnen een paar maanden houdt mensen erbij.',
			tip: 'Kies iets dat zeker lukt, en maak er een eigen activiteit van in Vakbrug.'
		},
		'do-first-activity': {
			title: 'Doe de eerste activiteit samen',
			why: 'Van samen iets doen leer je elkaar sneller kennen dan van overleggen.'
		},
		'write-experience': {
			title: 'Schrijf op hoe het was',
			why: 'Een eerlijk verhaal van een collega haalt de volgende docent over.',
			tip: 'Vijf zinnen: wat deed je, wat viel op, wat deed het bedrijf, wat zou je anders doen, zou je het aanraden?'
		},
		'keep-in-touch': {
			title: 'Bel de bedrijven waar het stil is',
			why: 'Een bedrijf dat niets hoort, denkt dat het niet meer nodig is.',
			tip: 'Vijf minuten, zonder vraag. Vertel wat een leerling of docent met hun tijd deed.'
		},
		'weigh-requests': {
			title: 'Kijk of niet steeds hetzelfde bedrijf wordt gevraagd',
			why: 'Een bedrijf dat te vaak ja zegt, zegt op een dag voorgoed nee.',
			tip: 'Tel de vragen per bedrijf in de laatste maanden, en geef de volgende aan wie nog niets deed.'
		},
		'check-contacts': {
			title: 'Kijk of elke contactpersoon er nog is',
			why: 'Een bedrijf kent geen school, het kent iemand van die school.',
			tip: 'Wisselt er iemand, aan welke kant ook? Ga de eerste keer samen langs en schrijf op wat er loopt en beloofd is.'
		},
		'record-contributions': {
			title: 'Leg vast wat bedrijven aan tijd en materiaal inbrengen',
			why: 'De inzet van bedrijven telt mee als cofinanciering, als je hem op tijd noteert.'
		},
		'prepare-recalibration': {
			title: 'Bereid het bijstellen van de koers voor',
			why: 'Met een paar feiten op tafel gaat het gesprek over de toekomst en niet over gevoel.',
			tip: 'Eén blad: wat deden we, met wie, wat kwam ervan, en wat veranderde er in de regio?'
		},
		'recalibrate-course': {
			title: 'Stel samen de koers bij',
			why: 'Werk, mensen en opleidingen veranderen, en een koers van vorig jaar past dan niet meer.',
			tip: 'Drie vragen: is het nog dringend, kijken we nog dezelfde kant op, en wat gooien we om?'
		},
		'plan-next-activities': {
			title: 'Plan de volgende activiteiten',
			why: 'Na een eerste succes durven bedrijven en docenten iets groters aan.',
			tip: 'Bouw een ketting: na een gastles een bedrijfsbezoek, daarna een docentstage.'
		},
		'widen-network': {
			title: 'Breng een bedrijf mee dat er nog niet bij is',
			why: 'Een ondernemer haalt een andere ondernemer sneller over dan een school.',
			tip: 'Kijk welk profiel nog niemand heeft, en vraag wie daar iemand kent.'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'Aan het eind van een ronde weten mensen goed wat het hun bracht.'
		},
		'send-thanks': {
			title: 'Bedank de bedrijven voor dit jaar',
			why: 'Met een dankwoord en een eerlijke vraag houd je een goede relatie.',
			tip: 'Noem per bedrijf één ding dat een leerling of docent ermee deed.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'Docenten krijgen hun uren erkend en de inzet van bedrijven telt mee.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een belofte van een bedrijf wordt pas iets als iemand de eerste stap zet.'
		},
		'share-with-team': {
			title: 'Deel met je team wat het netwerk opleverde',
			why: 'Collega’s die weten wie er meedoet, durven zelf te bellen.',
			tip: 'Laat zien wie bij welk profiel hoort, en vertel één ervaring.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Een vraag die open blijft, is het begin van de volgende ronde.'
		},
		'evaluate-with-schools': {
			title: 'Bespreek de evaluatie met de scholen',
			why: 'Samen bespreken levert meer op dan alleen formulieren.'
		},
		'evaluate-with-companies': {
			title: 'Bespreek de evaluatie met de scholen en de andere bedrijven',
			why: 'Bedrijven zien andere dingen dan scholen, en willen weten wat ermee gebeurt.',
			tip: 'Vraag ook: vroegen we te veel, te weinig, of precies genoeg?'
		},
		'decide-on-next-year': {
			title: 'Beslis samen over het volgende jaar',
			why: 'Een netwerk dat vanzelf doorloopt, loopt vanzelf leeg.',
			tip: 'Wie gaat door, wie stopt en wie komt erbij? Leg vast wie elk bedrijf blijft spreken.'
		},
		'feedback-moment': {
			title: 'Laat de bedrijven zien wat er is veranderd',
			why: 'Na een paar weken kun je vertellen wat hun tijd heeft opgeleverd.',
			tip: 'Nodig ze uit in de les waar hun voorbeeld gebruikt wordt.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en elkaar de hand schudden' },
		introduction: {
			title: 'Welkom: waarom nu, en waarom samen?',
			goal: 'Iedereen weet waarom we een netwerk beginnen'
		},
		'school-context': {
			title: 'Onze scholen en onze regio',
			goal: 'Bedrijven begrijpen wie de leerlingen zijn en wat ze leren'
		},
		needs: {
			title: 'Gesprek: wat hebben we nodig?',
			goal: 'Van elk bedrijf en elke school staat de behoefte op papier'
		},
		break: { title: 'Pauze', goal: 'Doorpraten met iemand die je nog niet kende' },
		menu: {
			title: 'De menukaart op tafel',
			goal: 'Elk bedrijf kiest iets dat het dit schooljaar zou willen doen'
		},
		meal: { title: 'Eenvoudige warme maaltijd', goal: 'Napraten en afspraken maken' },
		closing: {
			title: 'Afsluiting: wie praat met wie verder?',
			goal: 'Elk bedrijf heeft een naam en een week voor het eerste gesprek'
		}
	},
	meetings: {
		'core-group': {
			title: 'Kerngroep',
			goal: 'Zien wie we spraken, wat er loopt en waar het stil is'
		},
		'network-meeting': {
			title: 'Netwerkbijeenkomst bij een van de bedrijven',
			goal: 'Elkaar spreken, ervaringen horen en nieuwe plannen maken'
		},
		recalibrate: {
			title: 'Koers bijstellen',
			goal: 'Samen bekijken of de koers nog klopt, en kiezen wat anders moet'
		}
	},
	preconditions: {},
	details,
	topics,
	mails
};
