import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.nl.ts';
import { details } from './details.nl.ts';
import { mails } from './mails.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Docentstage',
	summary:
		'Een docent loopt een dag tot een paar weken mee bij een bedrijf, werkt onder begeleiding mee en neemt het vak van nu mee terug naar de les.',
	guide: {
		purpose:
			'Een docent doet zelf mee met het werk waar leerlingen voor worden opgeleid. Zo blijft vakkennis bij de tijd, en komt er nieuw lesmateriaal, een gastdocent of een stageplek van.',
		chooseWhen: [
			'Een docent wil het werk zelf doen, en niet alleen erover horen.',
			'De leervraag gaat over techniek, gereedschap of werkwijzen die je in je handen moet hebben gehad.',
			'Een heel team wil elk jaar op een vaste dag of in een vaste week het bedrijf in.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'Een hele sectie wil in een middag zien hoe een bedrijf werkt.'
			},
			{
				kind: 'job-twinning',
				when: 'Een docent en een vakkracht willen een jaar lang van elkaar leren, om de beurt bij elkaar.'
			},
			{ kind: 'masterclass', when: 'Het gaat om één onderwerp, en een avond is genoeg.' }
		],
		effort:
			'Voor de docent de stage zelf en een dagdeel ervoor en erna. Voor de teamleider vooral het rooster, voor het bedrijf een begeleider die tijd heeft.',
		time: 'Begin drie maanden vooraf, want het rooster bepaalt wat er kan. De stage duurt een dag, een week of langer.',
		advice: [
			'Denk niet te moeilijk: een dag meelopen met een leerling die stage loopt, is ook een docentstage.',
			'Met een vaste dag of week voor het hele team hoeft het rooster maar één keer om.',
			'Het delen erna schiet er het vaakst bij in. Zet dat in de agenda voordat de stage begint.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Vraag docenten wat ze in de praktijk willen leren',
			why: 'De vraag bepaalt welk bedrijf, welk werk en welke vorm past.',
			tip: 'Neem het mee in het jaargesprek: welk deel van je vak is veranderd sinds je het zelf deed?'
		},
		'update-places': {
			title: 'Werk het overzicht van stageplekken bij',
			why: 'Met een lijst die klopt, kiest een docent in een kwartier.',
			tip: 'Vraag bedrijven wat, waar, wanneer en voor hoeveel mensen, voor welk profiel, en of een VCA-diploma of werkkleding nodig is. Begin bij de stagebedrijven van de leerlingen.'
		},
		'invite-teachers': {
			title: 'Nodig docenten uit om een plek te kiezen',
			why: 'Wie persoonlijk wordt gevraagd en ziet dat het rooster geregeld wordt, zegt eerder ja.',
			tip: 'Vraag het ook een heel team tegelijk: samen op een vaste dag of in een vaste week.'
		},
		'choose-form': {
			title: 'Kies wat voor stage het wordt',
			why: 'Meelopen vraagt iets anders van het bedrijf dan je verdiepen in één techniek.',
			tip: 'Weet je het nog niet, kies dan meelopen en meewerken met een ervaren vakkracht: dat bevalt het vaakst.'
		},
		'choose-place': {
			title: 'Kies de plek die bij de leervraag past',
			why: 'Een plek waar het gevraagde werk ook echt gedaan wordt, is belangrijker dan een grote naam.',
			tip: 'Let op reistijd en op eisen van het bedrijf. Gaan er meer docenten, verdeel de plekken dan in één keer.'
		},
		'ask-company': {
			title: 'Vraag het bedrijf om de stageplek',
			why: 'Een bedrijf moet iemand vrijmaken die kan en wil begeleiden.',
			tip: 'Bel, en vraag naar een vakkracht met een paar jaar ervaring die graag iets uitlegt.'
		},
		'request-release': {
			title: 'Laat de docent uitroosteren',
			why: 'Bij de meeste stages die niet doorgaan, lag het aan het rooster.',
			tip: 'Vraag de roostermaker in welke week de minste lessen vallen: een toetsweek of een week met leerlingstages.'
		},
		'settle-costs': {
			title: 'Spreek af wie wat betaalt',
			why: 'Reiskosten en vervanging mogen nooit een verrassing voor de docent zijn.',
			tip: 'Veel regio’s hebben geld gereserveerd voor vervanging, reizen en een VCA-diploma. Kijk wat bij jullie kan.'
		},
		'record-as-development': {
			title: 'Leg vast dat de stage scholing is',
			why: 'Als het zwart op wit staat, is het werk en geen gunst.',
			tip: 'Schrijf ook op welk deel in schooltijd is en welk deel in eigen tijd.'
		},
		'confirm-company': {
			title: 'Bevestig plek, dagen en begeleider',
			why: 'Met een naam en vaste dagen kan iedereen verder plannen.'
		},
		'ask-company-questions': {
			title: 'Vraag het bedrijf wat het zelf wil leren',
			why: 'Een docent over de vloer is ook voor het bedrijf een kans om iets te vragen.',
			tip: 'Denk aan: wat kunnen leerlingen al als ze hier komen, en hoe leg je iets uit aan een vijftienjarige?'
		},
		'arrange-cover': {
			title: 'Regel wie de lessen overneemt',
			why: 'De docent gaat met een gerust hart als de klas gewoon les heeft.',
			tip: 'Vraag of iemand van het bedrijf een gastles wil geven: dan wisselen jullie echt van plek.'
		},
		'set-learning-goals': {
			title: 'Schrijf je leerdoelen op',
			why: 'Met een doel kies je op de werkvloer waar je bij gaat staan.',
			tip: 'Twee of drie is genoeg. Maak er een zin van: na de stage kan ik … en dat gebruik ik in …'
		},
		'confirm-learning-goals': {
			title: 'Ga na of de doelen bij het bedrijf haalbaar zijn',
			why: 'De begeleider weet welk werk er die week is en wat een docent mag doen.',
			tip: 'Bel er tien minuten over. Is een doel niet haalbaar, pas het dan nu aan.'
		},
		'agree-task-division': {
			title: 'Spreek met het bedrijf af wie wat doet',
			why: 'Op de eerste ochtend weet iedereen dan bij wie de docent terechtkan.',
			tip: 'Wie ontvangt, wie begeleidt, wie vervangt de begeleider, en wie belt wie bij ziekte?'
		},
		'ask-requirements': {
			title: 'Geef door wat nodig is om mee te mogen werken',
			why: 'Een cursus of een paar schoenen in de goede maat regel je niet op de laatste dag.',
			tip: 'Vraag naar VCA-diploma, kleding, beschermende middelen en de regels voor telefoon en foto’s.'
		},
		'write-agreement': {
			title: 'Maak de stageovereenkomst',
			why: 'Alles wat is afgesproken staat dan op één plek, voor docent, school en bedrijf.',
			tip: 'Het bedrijf heeft zorgplicht voor wie er meewerkt, en dat kun je niet wegschrijven (BW 7:658 lid 4). Kijk ook naar schade aan anderen (BW 6:170), en laat een jurist van de school het model nakijken.'
		},
		'plan-transfer': {
			title: 'Zet het delen met het team op de agenda',
			why: 'Wat je leerde, verdwijnt in de drukte als er geen moment voor is.',
			tip: 'Spreek ook af waar het terechtkomt: in het programma, in lesmateriaal, in stages of in toetsen.'
		},
		'do-pre-study': {
			title: 'Zoek uit wat het bedrijf doet',
			why: 'Wie de basis al weet, kan meteen over het werk praten.',
			tip: 'Een half uur op de website is genoeg: wat maken ze, voor wie, en wat is er nieuw?'
		},
		'prepare-questions': {
			title: 'Bedenk samen goede vragen voor op de werkvloer',
			why: 'Met een paar vragen op zak leer je ook in de pauze en in de bus.',
			tip: 'Vraag ook collega’s uit de sectie wat zij zouden willen weten.'
		},
		'sign-agreement': {
			title: 'Laat alle drie de partijen tekenen',
			why: 'Met een handtekening van docent, school en bedrijf staat de afspraak vast.',
			tip: 'De docent blijft in dienst van de school. Geef ieder een getekend exemplaar.'
		},
		'check-arrangements': {
			title: 'Loop na of alles geregeld is',
			why: 'Twee weken vooraf kun je nog iets oplossen.',
			tip: 'Rooster, vervanging, reiskosten, kleding, diploma: kijk bij de afspraken wat nog openstaat.'
		},
		'share-safety-rules': {
			title: 'Vertel de docent wat de veiligheidsregels zijn',
			why: 'Wie de regels vooraf kent, kan op de eerste dag meteen meedoen.'
		},
		'send-briefing': {
			title: 'Stuur docent en bedrijf de laatste informatie',
			why: 'Dan weet iedereen waar, hoe laat en bij wie.'
		},
		welcome: {
			title: 'Ontvang de docent met koffie',
			why: 'Wie zich welkom voelt, durft sneller te vragen.'
		},
		'name-the-goals': {
			title: 'Vertel waarvoor je komt',
			why: 'Als collega’s je doelen kennen, roepen ze je erbij als het zover is.',
			tip: 'Vertel ook iets over je leerlingen: wat ze leren en waar ze later werken.'
		},
		'instruct-safety': {
			title: 'Geef de veiligheidsinstructie',
			why: 'Het bedrijf zorgt dat iedereen die meewerkt weet wat gevaarlijk is.',
			tip: 'Noodknop, vluchtweg, bhv’er, en wat je zonder begeleiding niet aanraakt.'
		},
		'work-along': {
			title: 'Laat de docent meewerken',
			why: 'Zelf doen leert meer dan toekijken, en het is ook nog leuker.',
			tip: 'Begin met samen, laat dan een klus alleen doen, en praat er meteen over na.'
		},
		'look-back-first-day': {
			title: 'Kijk kort terug op de eerste dag',
			why: 'Na één dag kun je de rest van de stage nog goed bijsturen.'
		},
		'keep-log': {
			title: 'Schrijf op wat je leert',
			why: 'Drie regels per dag zijn genoeg om er later een les van te maken.',
			tip: 'Wat deed ik, wat verraste me, wat kan mijn klas hiermee? Maak foto’s waar dat mag.'
		},
		'drop-in': {
			title: 'Ga langs of bel even hoe het gaat',
			why: 'De school laat zo merken dat de stage ertoe doet.',
			tip: 'Spreek de begeleider ook: dat is meteen een goed contact voor later.'
		},
		'gather-for-lessons': {
			title: 'Vraag wat je mee mag nemen voor de les',
			why: 'Een echt onderdeel of een echte tekening maakt een les geloofwaardig.',
			tip: 'Restmateriaal, foto’s, een fout product, een werkbon. Vraag ook of leerlingen eens mogen komen.'
		},
		'look-back-on-goals': {
			title: 'Kijk samen terug op de leerdoelen',
			why: 'Zo weet je welk doel gehaald is en wat er nog kan.',
			tip: 'Doe dit elke week, en aan het eind met de begeleider van school erbij.'
		},
		'send-evaluation': {
			title: 'Vraag docent en bedrijf om de evaluatie in te vullen',
			why: 'Een dag later weten beiden nog goed wat de stage bracht.'
		},
		'send-thanks': {
			title: 'Bedank het bedrijf en vraag hoe het was',
			why: 'De begeleider gaf tijd weg, en hoort graag wat die waard was.',
			tip: 'Vraag ook of er volgend jaar weer een plek is, en zet die in het overzicht.'
		},
		'write-down-gains': {
			title: 'Schrijf op wat de stage je opleverde',
			why: 'Kennis, inzicht of vaardigheid: zo ziet de regio welke vorm wat oplevert.',
			tip: 'Vul het in bij de afspraken, in een paar zinnen.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'De docent krijgt de uren erkend, en de tijd van het bedrijf telt mee als cofinanciering.'
		},
		'claim-travel': {
			title: 'Declareer je reiskosten',
			why: 'Met kilometers, dagen en bonnen bij elkaar is het zo gedaan.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een gastles of nieuwe opdracht komt er alleen als iemand begint.'
		},
		'approve-travel': {
			title: 'Keur de reiskosten goed',
			why: 'Wie snel zijn geld terug heeft, gaat volgend jaar weer.'
		},
		'share-with-team': {
			title: 'Vertel je team wat je hebt gezien en gedaan',
			why: 'Dan leert de hele sectie van één stage.',
			tip: 'Laat iets zien: een foto, een onderdeel, een klus die anders gaat dan in het boek.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Wat open blijft, is een mooie vraag voor een volgende keer.'
		},
		'evaluate-with-teacher': {
			title: 'Bespreek de stage met de docent',
			why: 'In een gesprek komt boven wat je in een formulier niet kwijt kunt.'
		},
		'evaluate-with-company': {
			title: 'Bespreek de stage met het bedrijf',
			why: 'De begeleider weet wat een volgende docent en een volgend bedrijf kan helpen.'
		},
		'tell-experience': {
			title: 'Vertel collega’s in de regio hoe het was',
			why: 'Een eerlijk verhaal van een collega helpt twijfelaars over de streep.',
			tip: 'Een half A4 of een filmpje van een minuut, en wat je de volgende zou aanraden.'
		},
		'bring-into-lessons': {
			title: 'Breng het geleerde in de les',
			why: 'Pas als er in de klas iets verandert, hebben leerlingen er iets aan.',
			tip: 'Begin klein: één opdracht, één toetsvraag, één voorbeeld. Houd bij de opbrengsten bij hoe het loopt.'
		},
		'plan-what-follows': {
			title: 'Plan wat hierop volgt',
			why: 'Het contact is nu warm: voor stages van leerlingen, een gastdocent of praktijklessen bij het bedrijf.'
		},
		'feedback-moment': {
			title: 'Laat het bedrijf zien wat er is veranderd',
			why: 'Na een paar weken kun je vertellen wat leerlingen ervan merken.',
			tip: 'Nodig de begeleider uit bij de les waarin het terugkomt.'
		}
	},
	programme: {
		arrival: { title: 'Aankomst met koffie', goal: 'Kennismaken met de begeleider en de ploeg' },
		introduction: {
			title: 'Het bedrijf en jouw leerdoelen',
			goal: 'Begeleider en docent weten van elkaar wat ze van de stage verwachten'
		},
		safety: {
			title: 'Veiligheid',
			goal: 'De docent weet wat gevaarlijk is, wat mag en bij wie je moet zijn'
		},
		tour: { title: 'Rondleiding', goal: 'Zien welke weg een klus door het bedrijf aflegt' },
		'work-morning': {
			title: 'Meelopen en meewerken',
			goal: 'Met een ervaren vakkracht de eerste klussen doen'
		},
		lunch: { title: 'Lunch met de ploeg', goal: 'Horen hoe collega’s in het vak zijn gekomen' },
		'work-afternoon': {
			title: 'Zelf aan de slag',
			goal: 'Onder begeleiding een klus doen die bij een leerdoel past'
		},
		closing: {
			title: 'Terugkijken op de dag',
			goal: 'Vaststellen wat al is geleerd en wat morgen aan de beurt is'
		}
	},
	stages: {},
	meetings: {
		'goals-talk': {
			title: 'Gesprek over de leerdoelen',
			goal: 'Zien welke doelen zijn gehaald en afspreken wat er nog komt'
		}
	},
	preconditions: {
		'learning-goals': {
			title: 'Leerdoelen',
			question:
				'Wat wil de docent na de stage weten of kunnen, en met welk werk bij het bedrijf lukt dat?',
			example:
				'Na de stage kan ik een warmtepomp inregelen; bij jullie loop ik daarvoor drie dagen mee met een monteur.'
		},
		guidance: {
			title: 'Begeleiding',
			question:
				'Wie begeleidt de docent, op het werk en vanuit school, en wanneer spreek je elkaar?',
			example:
				'Cem begeleidt elke dag en belt Noor als er iets is; op donderdag kijken we samen terug.'
		},
		confidentiality: {
			title: 'Vertrouwelijkheid',
			question:
				'Wat blijft binnen het bedrijf, en wat mag de docent op school vertellen of laten zien?',
			example:
				'Foto’s van machines mogen mee naar de les; namen en tekeningen van klanten blijven bij ons.'
		}
	},
	details,
	topics,
	mails
};
