import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.nl.ts';
import { mails } from './mails.nl.ts';
import { topics } from './topics.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Schoolbezoek',
	summary:
		'Docenten kijken een dagdeel bij een andere school: in de les, in het praktijklokaal en in gesprek. De ontvangende school leert zelf ook mee.',
	guide: {
		purpose:
			'Je ziet hoe collega’s op een andere school iets aanpakken waar jij over twijfelt. Zij horen van jullie wat een frisse blik ziet. Allebei ga je naar huis met iets dat je volgende week kunt gebruiken.',
		chooseWhen: [
			'Je vraag gaat over lesgeven, het praktijklokaal of de organisatie, en een andere school heeft daar ervaring mee.',
			'Je wilt klein en vertrouwd beginnen, met collega’s die je al een beetje kent.',
			'Twee scholen willen elkaar vaker helpen en zoeken een goede eerste stap.'
		],
		rather: [
			{
				kind: 'company-visit',
				when: 'Je wilt weten hoe het werk er nu uitziet, niet hoe een andere school het doet.'
			},
			{
				kind: 'design-team',
				when: 'Je wilt samen lesmateriaal maken: dan heb je meer dan één middag nodig.'
			},
			{
				kind: 'teacher-placement',
				when: 'Eén docent wil langer meelopen, bijvoorbeeld op het mbo.'
			}
		],
		effort:
			'Voor de coördinator ongeveer twee dagdelen, voor de ontvangende school drie en voor de bezoekende school één. Een deelnemer is een middag kwijt en een uur voorbereiding.',
		time: 'Begin drie maanden vooraf, zodat beide scholen de afspraken rustig kunnen maken. Het bezoek zelf duurt een middag.',
		advice: [
			'Je komt kijken, niet beoordelen: wie dat hardop zegt, krijgt de gewone dag te zien.',
			'Over wat je ziet, hoef je het niet eens te worden. Schrijf een verschil op en ga door.',
			'Spreek meteen af wanneer jullie de rollen omdraaien. Een tegenbezoek maakt het eerlijk.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Verzamel de leervragen van je eigen school',
			why: 'Ook wie gasten ontvangt, mag iets van hen willen leren.',
			tip: 'Vraag in het team: waar zou je weleens een buitenstaander naar willen laten kijken?'
		},
		'find-partner-school': {
			title: 'Zoek een school die bij de vraag past',
			why: 'Een school die net zo groot is, of net een stap verder, geeft voorbeelden die je kunt gebruiken.',
			tip: 'Begin bij bekende gezichten: een oud-collega, een studiegenoot of een docent uit hetzelfde netwerk.'
		},
		'talk-with-both-leaders': {
			title: 'Bespreek het plan met beide schoolleiders',
			why: 'Een bezoek lukt als er tijd voor is en niemand denkt dat er gecontroleerd wordt.',
			tip: 'Een half uur bellen met z’n drieën is genoeg. Noem meteen dat het klein blijft.'
		},
		'invite-visitors': {
			title: 'Nodig de andere school uit',
			why: 'Een duidelijke uitnodiging vertelt wat je hoopt, wie er welkom is en wat je vraagt.'
		},
		'collect-visitor-questions': {
			title: 'Verzamel de leervragen van de gasten',
			why: 'Met hun vragen kan de ontvangende school laten zien waar het om gaat.',
			tip: 'Een of twee goede vragen zijn genoeg. Vraag door tot je weet wat ze in de les willen zien.'
		},
		'work-out-preconditions': {
			title: 'Werk samen de zes afspraken uit',
			why: 'Vertrouwen begint met woorden die van beide scholen zijn, niet met een lijst vinkjes.',
			tip: 'Loop ze in één gesprek langs: vrijheid, veiligheid, vertrouwelijkheid, verwachting, voorbereiding en vastlegging. Elke school schrijft per afspraak een zin.'
		},
		'confirm-date': {
			title: 'Leg de datum vast en bevestig hem',
			why: 'De dag staat pas als beide scholen achter de zes afspraken staan.',
			tip: 'Kies een dag waarop de lessen die je wilt zien ook echt gegeven worden.'
		},
		'agree-task-division': {
			title: 'Spreek af welke school wat doet',
			why: 'Dan staat op de dag niemand op een ander te wachten.',
			tip: 'De ontvangende school leidt en zorgt voor de ruimtes. Elke school neemt een eigen verslaglegger mee.'
		},
		'set-goals': {
			title: 'Kies de doelen van de dag en één duidelijk succes',
			why: 'Wie weet wanneer de dag geslaagd is, hoeft niet alles te willen zien.',
			tip: 'Schrijf het succes zo op dat je aan het eind met ja of nee kunt antwoorden.'
		},
		'choose-themes': {
			title: 'Kies een of twee thema’s om op te letten',
			why: 'Wie op alles let, ziet niets scherp.'
		},
		'make-programme': {
			title: 'Maak het programma, met een doel bij elk onderdeel',
			why: 'Een kort programma met lucht ertussen laat ruimte om door te vragen.',
			tip: 'Drie of vier onderdelen is genoeg. Vraag je bij elk af welke leervraag ermee geholpen is.'
		},
		'invite-teachers': {
			title: 'Nodig de docenten van je eigen school uit',
			why: 'Ook bij de ontvangende school willen docenten het gesprek met gasten niet missen.',
			tip: 'Houd het klein: hooguit zes mensen per school. Niemand hoeft mee te doen.'
		},
		'arrange-cover': {
			title: 'Regel de lessen van wie meedoet',
			why: 'Pas als iemand anders de klas heeft, kan een docent met zijn hoofd bij de dag zijn.',
			tip: 'Vraag de roostermakers van beide scholen. Ruilen kost minder dan invallen.'
		},
		'choose-observation-list': {
			title: 'Kies, pas aan of maak een kijkwijzer',
			why: 'Met dezelfde punten op papier kun je achteraf naast elkaar leggen wat ieder zag.',
			tip: 'Vijf punten die je kunt zien of horen. Probeer de lijst eerst in een les op je eigen school.'
		},
		'share-self-portrait': {
			title: 'Stuur de gasten een kort zelfportret van de school',
			why: 'Wie al weet hoe de school in elkaar zit, kan de tijd aan de vragen besteden.',
			tip: 'Eén bladzijde: wie zijn onze leerlingen, waar zijn we trots op, waar zoeken we nog naar?'
		},
		'appoint-note-takers': {
			title: 'Wijs van elke school een verslaglegger aan',
			why: 'Wie een vraag stelt, kan niet ook goed opschrijven wat er gezegd wordt.',
			tip: 'Een leerling van de bovenbouw kan dit goed. Spreek af wie de notities mag lezen.'
		},
		'collect-questions': {
			title: 'Verzamel vragen voor het gesprek',
			why: 'Een vraag die vooraf op papier staat, kan de ander rustig overdenken.'
		},
		'list-take-home': {
			title: 'Maak een lijst van wat de gasten mee mogen nemen',
			why: 'Een opdracht of voorbeeld dat meegaat, wordt de week erna in de klas gebruikt.',
			tip: 'Denk aan lesopdrachten, een beoordelingsformulier, een foto van de lokaalindeling of het nummer van een leverancier.'
		},
		'reserve-sharing-moment': {
			title: 'Zet het delen alvast op de agenda van het team',
			why: 'Zonder vast moment blijft wat er geleerd is bij de mensen die er waren.'
		},
		'tell-the-house': {
			title: 'Vertel klassen en collega’s wie er komt',
			why: 'Een bezoek waar niemand van opkijkt, laat een gewone lesdag zien.',
			tip: 'Vraag elke docent bij wie gekeken wordt zelf om toestemming. Nee is ook goed.'
		},
		'divide-questions': {
			title: 'Verdeel de vragen over de deelnemers',
			why: 'Zo wordt elke vraag gesteld en krijgt iedereen een rol in het gesprek.'
		},
		'order-food': {
			title: 'Bestel koffie, thee en iets eenvoudigs te eten',
			why: 'Aan tafel worden de vragen gesteld die niemand op papier zette.',
			tip: 'Misschien kan de klas van horeca de lunch maken. Kijk bij de aanmeldingen wie iets niet eet.'
		},
		'make-seating-plan': {
			title: 'Maak per onderdeel een opstelling',
			why: 'Twee scholen die steeds tegenover elkaar zitten, worden vanzelf twee partijen.',
			tip: 'Meng de scholen in een kring of aan kleine tafels, en geef iedereen steeds andere buren.'
		},
		'send-briefing': {
			title: 'Stuur iedereen de laatste informatie',
			why: 'Wie weet wat er komt en wat er afgesproken is, stapt ontspannen binnen.'
		},
		'print-booklet': {
			title: 'Print het dagboekje, de kijkwijzers en de naamkaartjes',
			why: 'Met de doelen op papier kan iedereen ze er even bij pakken.'
		},
		'set-up-rooms': {
			title: 'Zet de ruimtes klaar volgens de opstelling',
			why: 'Een kring die al staat, hoeft niemand meer uit te leggen.'
		},
		'brief-note-takers': {
			title: 'Loop de dag door met de verslagleggers',
			why: 'Zij moeten weten op welke vragen een antwoord wordt gezocht.',
			tip: 'Spreek af dat ze opschrijven wat er is gezien of gezegd, en van wie, zonder oordeel.'
		},
		welcome: {
			title: 'Ontvang de gasten met koffie en thee',
			why: 'Wie even aankomt en een praatje maakt, durft straks ook door te vragen.',
			tip: 'Breng mensen met hetzelfde vak of dezelfde taak bij elkaar.'
		},
		'open-the-day': {
			title: 'Noem de doelen, de vragen en de afspraken',
			why: 'Hardop gezegd zijn ze van iedereen, ook van wie er vooraf niet bij was.',
			tip: 'Zeg erbij dat je een vraag altijd mag overslaan, en dat wat je ziet tussen de scholen blijft.'
		},
		'lead-tour': {
			title: 'Geef een korte rondleiding',
			why: 'In het praktijklokaal zien vakgenoten in een paar minuten hoe er gewerkt wordt.',
			tip: 'Laat leerlingen vertellen, en sla gerust een gang over. Blijf staan waar de leervraag over gaat.'
		},
		'watch-lessons': {
			title: 'Kijk mee in de les en vul de kijkwijzer in',
			why: 'Wat je meteen opschrijft, is wat er gebeurde en niet wat je ervan vond.',
			tip: 'Met je telefoon kan het ook. Ga zitten waar je leerlingen ziet, en help niet mee tenzij de docent dat vraagt.'
		},
		'write-down-findings': {
			title: 'Schrijf voor jezelf op wat je zag',
			why: 'Een paar minuten stilte houdt jouw blik los van die van de anderen.',
			tip: 'Twee dingen die je wilt meenemen, en één vraag die je nog hebt.'
		},
		'lead-conversation': {
			title: 'Leid het gesprek langs de leervragen van beide scholen',
			why: 'Als om en om een vraag van elke school aan bod komt, gaan beide met antwoorden naar huis.',
			tip: 'Vraag eerst wat mensen zagen, dan pas wat het betekent. Houd bij welke vraag een antwoord kreeg.'
		},
		'take-notes': {
			title: 'Schrijf per onderdeel op wat er is gezien en gezegd',
			why: 'Alleen wat op papier staat, kun je later gebruiken of vrijgeven.'
		},
		'record-differences': {
			title: 'Schrijf een verschil van inzicht op en laat het staan',
			why: 'Een verschil dat er mag zijn, hoeft niemand te verdedigen.',
			tip: 'Schrijf beide kanten in één zin op, vraag of het klopt, en ga door naar het volgende.'
		},
		'serve-meal': {
			title: 'Eet samen',
			why: 'Aan tafel worden de afspraken gemaakt die in het gesprek net niet lukten.',
			tip: 'Laat de scholen door elkaar zitten.'
		},
		'lead-feedback': {
			title: 'Leid het slotgesprek over de hele dag',
			why: 'Wat je bij één les zag, is iets anders dan wat de dag als geheel laat zien.',
			tip: 'Eerst wat er goed gaat. Dan pas een punt van kritiek, steeds met wat je zag of hoorde, en wat je zou aanraden.'
		},
		'hand-over-take-home': {
			title: 'Geef de gasten mee wat je had klaargelegd',
			why: 'Wat nu in de tas zit, hoeft niemand later nog op te vragen.'
		},
		harvest: {
			title: 'Haal op wat het oplevert en prik een terugblikdatum',
			why: 'Nu iedereen er nog is, kost een afspraak maar een minuut.',
			tip: 'Vraag ieder: wat doe je volgende week anders? Noem ook wanneer het tegenbezoek is.'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'De dag erna weten mensen nog precies wat goed was en wat beter kan.'
		},
		'send-thanks': {
			title: 'Bedank de andere school en vraag hoe zij het vond',
			why: 'Met een dankwoord en een eerlijke vraag blijft de deur openstaan.',
			tip: 'Noem één ding dat een gast zei en dat bij jullie is blijven hangen.'
		},
		'finish-notes': {
			title: 'Werk de notities uit',
			why: 'Binnen een paar dagen weet je nog wat je met die paar woorden bedoelde.',
			tip: 'Nog niet rondsturen: de notities zijn alleen voor wie erbij was, tot beide scholen ze vrijgeven.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'Docenten van beide scholen krijgen hun uren erkend als scholing.'
		},
		'summarise-observations': {
			title: 'Vat de kijkwijzers samen',
			why: 'Wat vijf mensen los van elkaar zagen, zegt meer dan één indruk.',
			tip: 'Schrijf per punt op hoe vaak het te zien was, met één voorbeeld.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een goed idee van een ander lukt pas als iemand het bij je thuis oppakt.'
		},
		'write-feedback': {
			title: 'Schrijf de ontvangende school wat je is opgevallen',
			why: 'Een school die haar deuren opent, verdient meer dan een bedankje.',
			tip: 'Complimenten, kritiek met een feit erbij, en aanbevelingen met een reden. Houd inhoud en aanpak uit elkaar.'
		},
		'release-findings': {
			title: 'Spreek af wat buiten de twee scholen verteld mag worden',
			why: 'Wat in vertrouwen is gezien, blijft dat tot beide scholen iets vrijgeven.',
			tip: 'Loop de samenvatting samen langs. Namen van docenten en leerlingen gaan eruit.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Zo zie je of beide scholen kregen waarvoor ze kwamen.',
			tip: 'Bleef een vraag van de gasten open? Help dan zoeken wie het wel weet.'
		},
		'share-with-team': {
			title: 'Deel met je team wat je hebt geleerd',
			why: 'Zo verandert er iets in de lessen, ook bij collega’s die er niet waren.',
			tip: 'Eén inzicht en één idee voor een les per docent, in tien minuten. Vertel het ook buiten je eigen sectie.'
		},
		'share-at-visiting-school': {
			title: 'Deel op de bezoekende school wat jullie meenemen',
			why: 'Een paar enthousiaste gasten veranderen nog geen school, een gesprek in het team wel.',
			tip: 'Laat het voorbeeld zien dat je meekreeg, en spreek af wie het als eerste probeert.'
		},
		'discuss-feedback': {
			title: 'Bespreek de feedback van de gasten in het team',
			why: 'Feedback die in een la verdwijnt, was voor niets.',
			tip: 'Begin met de complimenten. Kies daarna één aanbeveling om mee aan de slag te gaan.'
		},
		'evaluate-with-teachers': {
			title: 'Bespreek de evaluatie met de eigen docenten',
			why: 'Samen bespreken levert meer op dan alleen formulieren.'
		},
		'evaluate-with-visitors': {
			title: 'Bespreek de evaluatie met de andere school',
			why: 'Gasten merken andere dingen dan wie ontvangt, en dat helpt het volgende bezoek.'
		},
		'plan-what-follows': {
			title: 'Plan wat hierop volgt',
			why: 'Een bezoek is een begin, en een tegenbezoek of samen een les maken brengt je verder.'
		},
		'feedback-moment': {
			title: 'Kijk samen terug op wat er is veranderd',
			why: 'Na een paar weken blijkt wat er van de plannen terechtkwam.',
			tip: 'Een half uur online is genoeg. Laat elke school één ding zien dat nu anders gaat.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en elkaar de hand schudden' },
		introduction: {
			title: 'Welkom: doelen, vragen en afspraken',
			goal: 'Iedereen weet wat we willen leren en wat we hebben afgesproken'
		},
		tour: {
			title: 'Rondleiding langs lokalen en werkplekken',
			goal: 'Zien waar en waarmee leerlingen werken'
		},
		lessons: {
			title: 'Meekijken in de les',
			goal: 'Met de kijkwijzer zien hoe de leervraag er in de praktijk uitziet'
		},
		'write-up': {
			title: 'Pauze: opschrijven wat je zag',
			goal: 'Ieder heeft een eigen blik voordat het gesprek begint'
		},
		conversation: {
			title: 'Gesprek over de leervragen',
			goal: 'Beide scholen krijgen antwoord op wat ze wilden weten'
		},
		meal: { title: 'Eenvoudige maaltijd', goal: 'Napraten en elkaar beter leren kennen' },
		feedback: {
			title: 'Slotgesprek: wat viel op?',
			goal: 'De ontvangende school hoort wat goed gaat en wat gasten aanraden'
		},
		closing: {
			title: 'Afsluiting: wat nemen we mee?',
			goal: 'Elke opbrengst heeft een eigenaar, en de terugblik heeft een datum'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		freedom: {
			title: 'Vrijheid',
			question:
				'Wie doet er vrijwillig mee, en hoe kan iemand een vraag of een lesbezoek weigeren?',
			example:
				'Alle docenten hebben zelf ja gezegd. Wie een vraag liever niet beantwoordt, zegt ‘pas’, zonder uitleg.'
		},
		safety: {
			title: 'Veiligheid',
			question: 'Wat is er nodig zodat iedereen zich durft te laten zien zoals het is?',
			example:
				'We kijken niet om te beoordelen, en geen leidinggevende gebruikt wat hij ziet in een functioneringsgesprek.'
		},
		confidentiality: {
			title: 'Vertrouwelijkheid',
			question: 'Wat blijft tussen de twee scholen, en wie beslist wat er naar buiten mag?',
			example:
				'Namen van docenten en leerlingen blijven hier. Een samenvatting gaat pas naar anderen als beide teamleiders akkoord zijn.'
		},
		expectation: {
			title: 'Verwachting',
			question: 'Wat hoop je dat deze dag jouw school brengt?',
			example:
				'We hopen een manier te zien om de instructie korter te maken, en willen horen hoe onze werkplekken overkomen.'
		},
		preparation: {
			title: 'Voorbereiding',
			question: 'Wat lezen, vragen en regelen jullie voordat de dag begint?',
			example:
				'Iedereen leest het zelfportret en brengt twee vragen mee. De lessen van onze docenten zijn geruild.'
		},
		recording: {
			title: 'Vastlegging',
			question: 'Wie schrijft wat op, en wie mag dat lezen?',
			example:
				'Sanne schrijft voor ons mee. Haar notities zijn alleen voor de deelnemers en gaan na een jaar weg.'
		}
	},
	details,
	topics,
	mails
};
