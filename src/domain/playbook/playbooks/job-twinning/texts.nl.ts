import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.nl.ts';
import { mails } from './mails.nl.ts';
import { topics } from './topics.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Job twinning',
	summary:
		'Een docent en een vakkracht vormen een half jaar een koppel. Ze kijken bij elkaar mee en werken aan doelen die ze zelf kiezen.',
	guide: {
		purpose:
			'Wie langer met één persoon optrekt, leert meer dan op een bezoek past. De docent ziet hoe het vak nu is, de vakkracht ziet hoe leerlingen leren, en tussen school en bedrijf ontstaat een band die blijft.',
		chooseWhen: [
			'Een docent wil zijn vak bijwerken met iemand die er elke dag in werkt.',
			'Een bedrijf wil meer dan één keer iets doen en kan iemand een paar uur per maand missen.',
			'Jullie zoeken mensen die gastlessen willen geven of misschien voor de klas willen staan.'
		],
		rather: [
			{ kind: 'speed-date', when: 'Je wilt eerst veel vakmensen kort leren kennen.' },
			{
				kind: 'teacher-placement',
				when: 'De docent kan een paar dagen achter elkaar weg en wil meewerken.'
			},
			{ kind: 'design-team', when: 'Jullie willen met een groep lesmateriaal maken.' }
		],
		effort:
			'Een koppel is ongeveer vier uur per maand samen. De coördinator rekent op twee dagdelen per maand: werven en koppelen vooraf, en daarna de vinger aan de pols.',
		time: 'Begin veertien weken vooraf met werven. Een koppel is daarna ongeveer vierentwintig weken bij elkaar.',
		advice: [
			'Een koppel staat of valt met de klik. Is die er na twee keer niet, ruil dan zonder verwijt.',
			'Kleine afspraken die doorgaan zijn beter dan grote plannen: één uur op elkaars werkplek is al veel.',
			'Hoor je een maand niets, bel dan. Stilte betekent bijna altijd drukte en zelden onwil.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Verzamel de leervragen van docenten',
			why: 'Wat een docent wil leren, bepaalt welke vakkracht erbij past.',
			tip: 'Vraag: welk deel van je vak is veranderd sinds je er zelf in werkte?'
		},
		'settle-scope': {
			title: 'Bepaal hoeveel koppels, uit welke vakken en hoe lang',
			why: 'Wie om tijd vraagt, moet kunnen zeggen hoeveel het is.',
			tip: 'Begin met vier tot acht koppels. Dan ken je ze allemaal bij naam.'
		},
		'win-managers': {
			title: 'Spreek teamleiders en bedrijfsleiders',
			why: 'Een koppel redt het alleen als beide bazen er tijd voor vrijmaken.',
			tip: 'Vraag het in een gesprek en schrijf erbij wie ja heeft gezegd. Een mail wordt snel vergeten.'
		},
		'recruit-teachers': {
			title: 'Werf docenten',
			why: 'Met een paar regels over wat iemand zoekt, kun je goed koppelen.',
			tip: 'Vraag iemand persoonlijk, en laat in één zin zien wat het oplevert: je les van volgende maand.'
		},
		'recruit-professionals': {
			title: 'Werf vakmensen bij de bedrijven',
			why: 'Je zoekt mensen die hun vak graag laten zien en nieuwsgierig zijn naar school.',
			tip: 'Begin bij stagebegeleiders en oud-leerlingen. Vraag naar reistijd, dagen en wat iemand graag zou doen.'
		},
		'ask-company-questions': {
			title: 'Vraag elk bedrijf wat het zelf wil leren',
			why: 'Een koppel werkt als beide kanten iets te halen hebben.',
			tip: 'Denk aan: hoe leer je iemand van zestien iets, en wat mag je van een beginner verwachten?'
		},
		'confirm-commitment': {
			title: 'Laat school en bedrijf tijd en aandacht toezeggen',
			why: 'Een toezegging met een naam erbij houdt ook in een drukke week.',
			tip: 'Vul de afspraken vooraf samen in: hoeveel uur, wie vervangt, en wat verwacht elke kant?'
		},
		'talk-with-candidates': {
			title: 'Spreek elke docent en vakkracht kort',
			why: 'In tien minuten hoor je of iemand echt zelf wil en wat hij zoekt.',
			tip: 'Vraag ook wat níet zou werken. Dat scheelt een mislukt koppel.'
		},
		'make-pairs': {
			title: 'Maak de koppels',
			why: 'Vak, reistijd, dagen en wensen tegelijk bekijken lukt niet uit het hoofd.',
			tip: 'Kijk naar de uitleg bij elk voorstel, zet vast wat je zeker weet en ruil de rest.'
		},
		'propose-pairs': {
			title: 'Stel elk koppel aan elkaar voor',
			why: 'Iemand die nog nee mag zeggen, zegt met meer overtuiging ja.',
			tip: 'Schrijf erbij waarom jullie aan deze twee dachten.'
		},
		'agree-task-division': {
			title: 'Spreek met de bedrijven af wie wat doet',
			why: 'Dan weet elk koppel bij wie het terechtkan als er iets geregeld moet worden.',
			tip: 'Denk aan werkkleding, veiligheid, toegang, vervanging van lessen en wie er belt bij ziekte.'
		},
		'book-place': {
			title: 'Reserveer een plek voor de startbijeenkomst',
			why: 'Een plek met losse hoeken laat koppels rustig met elkaar praten.'
		},
		'confirm-pairs': {
			title: 'Maak de koppels definitief',
			why: 'Als beide mensen ja hebben gezegd, kan het beginnen.',
			tip: 'Houd één of twee namen achter de hand voor als iemand uitvalt.'
		},
		'think-beforehand': {
			title: 'Denk alvast na over je doel',
			why: 'Wie met een eigen vraag komt, heeft meteen een goed eerste gesprek.',
			tip: 'Kies uit de lijst twee vragen die je echt wilt bespreken. Eén regel antwoord is genoeg.'
		},
		'send-briefing': {
			title: 'Stuur iedereen het programma van de start',
			why: 'Met naam, plek en tijd bij de hand komt niemand onzeker binnen.'
		},
		'set-up-room': {
			title: 'Zet de ruimte klaar',
			why: 'Een tafel per koppel zegt zonder woorden wat de bedoeling is.',
			tip: 'Leg op elke tafel twee naamkaarten, het doelenblad en een pen.'
		},
		welcome: {
			title: 'Ontvang iedereen met koffie en thee',
			why: 'Twee mensen die elkaar niet kennen, hebben een gastheer nodig die ze voorstelt.'
		},
		'open-the-day': {
			title: 'Vertel waarom we dit doen en hoe het loopt',
			why: 'Als iedereen de vijf stappen kent, weet elk koppel waar het aan begint.',
			tip: 'Laat een koppel van een vorige ronde iets vertellen. Dat zegt meer dan een verhaal.'
		},
		'get-acquainted': {
			title: 'Leer elkaar kennen',
			why: 'Vertrouwen begint met weten wie er tegenover je zit.',
			tip: 'Teken voor elkaar je werkdag van gisteren, van uur tot uur.'
		},
		'name-first-goals': {
			title: 'Noem je eerste doelen',
			why: 'Een doel dat je hardop zegt, krijgt meteen een medestander.',
			tip: 'Ieder één doel voor zichzelf, en samen één. Klein en te zien.'
		},
		'fix-next-date': {
			title: 'Laat elk koppel nu de eerste afspraak maken',
			why: 'Wie weggaat met een datum, ziet elkaar terug.',
			tip: 'Vraag elk koppel hardop naar de datum, en schrijf hem op.'
		},
		'visit-each-other': {
			title: 'Kijk een uur op elkaars werkplek',
			why: 'Je begrijpt iemand pas als je ziet waar hij werkt.',
			tip: 'Neem koffie mee en laat de ander praten over wat je ziet.'
		},
		'set-goals': {
			title: 'Schrijf de doelen op, samen en ieder apart',
			why: 'Met doelen op papier kun je halverwege kijken of je op weg bent.',
			tip: 'Schrijf ook op wat je van elkaar verwacht. Dat voorkomt teleurstelling.'
		},
		'make-plan': {
			title: 'Maak een planning voor het hele half jaar',
			why: 'Data die al in de agenda staan, overleven een drukke periode.',
			tip: 'Prik zes momenten en kies bij elk wat je gaat doen. Stem af met rooster en werkdruk.'
		},
		'check-progress': {
			title: 'Kijk bij elk koppel hoe het loopt',
			why: 'Een koppel dat stilvalt, komt met één telefoontje vaak weer op gang.',
			tip: 'Drie vragen: wat deden jullie laatst, wanneer is de volgende keer, en wat staat in de weg?'
		},
		'go-along-at-work': {
			title: 'Loop een dag of training mee bij het bedrijf',
			why: 'Op de werkvloer zie je wat er in geen boek staat.',
			tip: 'Maak foto’s als het mag: daar kun je volgende week al een les mee beginnen.'
		},
		'log-activities': {
			title: 'Houd bij wat jullie deden',
			why: 'Met datum, uren en één zin over de opbrengst zie je later wat het waard was.',
			tip: 'Doe het meteen na afloop, samen, in twee minuten.'
		},
		'go-along-at-school': {
			title: 'Kom een les of overleg bijwonen op school',
			why: 'Een vakkracht die leerlingen aan het werk ziet, weet hoe hij kan helpen.',
			tip: 'Laat leerlingen de vakkracht iets uitleggen in plaats van andersom.'
		},
		'prepare-half-way': {
			title: 'Nodig alle koppels uit voor de tussenstand',
			why: 'Koppels krijgen nieuwe ideeën als ze horen wat anderen doen.'
		},
		'tell-half-way': {
			title: 'Vertel hoe ver jullie met je doelen zijn',
			why: 'Halverwege is er nog tijd om iets anders te kiezen.',
			tip: 'Breng één ding mee dat je liet zien of dat je leerde.'
		},
		'share-innovations': {
			title: 'Laat zien wat er nieuw is in het vak',
			why: 'Zo weet de hele sectie welke technieken eraan komen.',
			tip: 'Nodig de collega’s uit: een half uur met het nieuwe gereedschap in de hand.'
		},
		'give-guest-lesson': {
			title: 'Geef samen een gastles',
			why: 'Leerlingen onthouden wat iemand uit het vak zelf laat zien.',
			tip: 'De docent bewaakt de klas en de tijd, de vakkracht laat het werk zien.'
		},
		'make-something-together': {
			title: 'Maak samen iets dat blijft',
			why: 'Een opdracht of project werkt door als het koppel uit elkaar is.',
			tip: 'Een praktijkopdracht met echte onderdelen is klein genoeg om af te krijgen.'
		},
		'prepare-look-back': {
			title: 'Nodig koppels en hun leidinggevenden uit om terug te kijken',
			why: 'Wie tijd gaf, wil horen wat het heeft opgeleverd.'
		},
		'look-back-in-pairs': {
			title: 'Kijk met z’n tweeën terug op je doelen',
			why: 'Onder vier ogen zeg je eerlijk wat wel en niet lukte.',
			tip: 'Neem het doelenblad van de start erbij.'
		},
		'lead-look-back': {
			title: 'Laat elk koppel vertellen wat het bracht',
			why: 'Verhalen van koppels halen nieuwe mensen over om mee te doen.',
			tip: 'Sluit af met de vraag: hoe gaan jullie verder, en wie vragen we voor de volgende ronde?'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'Deelnemers en hun organisaties zien elk iets anders.'
		},
		'send-thanks': {
			title: 'Bedank de bedrijven en vraag hoe zij het vonden',
			why: 'Met een dankwoord en een eerlijke vraag houd je een goede relatie.',
			tip: 'Noem één moment van dit koppel. Vraag ook of ze nog eens mee willen doen.'
		},
		'complete-log': {
			title: 'Maak het logboek af',
			why: 'Nu weet je nog welke uren en opbrengsten erbij horen.'
		},
		'record-hours': {
			title: 'Leg de uren vast',
			why: 'Docenten krijgen hun uren erkend en de inzet van bedrijven telt mee als cofinanciering.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een gastles of stageplek komt er alleen als iemand de eerste stap zet.'
		},
		'share-with-team': {
			title: 'Deel met je sectie wat je hebt geleerd',
			why: 'Zo hebben ook collega’s zonder koppel er iets aan.',
			tip: 'Laat één ding zien, vertel één verhaal en bied één les aan die een collega kan overnemen.'
		},
		'evaluate-with-pairs': {
			title: 'Bespreek de evaluatie met de koppels',
			why: 'Zij weten wat een volgende ronde beter maakt.'
		},
		'evaluate-with-school': {
			title: 'Kijk terug met de school',
			why: 'De teamleider moet weten of de vrijgemaakte uren de moeite waard waren.'
		},
		'evaluate-with-companies': {
			title: 'Kijk terug met de bedrijven',
			why: 'Een bedrijf zegt eerder weer ja als er naar zijn oordeel is gevraagd.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Een vraag die open blijft, is het begin van een volgende activiteit.'
		},
		'settle-outlook': {
			title: 'Leg vast hoe elk koppel verdergaat',
			why: 'Doorgaan, overgaan in iets anders of stoppen is allemaal goed, als het maar een keuze is.',
			tip: 'Denk aan een docentstage, gastlessen, een plek in een DOT of een baan van een paar uur.'
		},
		'feedback-moment': {
			title: 'Bel na een paar maanden nog eens met koppels en bedrijven',
			why: 'Dan hoor je wat er in lessen en op het werk echt is veranderd.'
		}
	},
	stages: {
		recruiting: {
			title: 'Werven',
			endsWhen:
				'Er zijn genoeg docenten en vakmensen, en hun organisaties hebben met naam en uren toegezegd.'
		},
		matching: {
			title: 'Koppelen',
			endsWhen: 'Elk koppel heeft aan beide kanten ja gezegd.'
		},
		acquaintance: {
			title: 'Kennismaken',
			endsWhen: 'Doelen, verwachtingen, werkafspraken en data van elk koppel staan op papier.'
		},
		twinning: {
			title: 'Samen op pad',
			endsWhen: 'Elk koppel heeft gedaan wat het had gepland, of bewust iets anders gekozen.'
		},
		evaluation: {
			title: 'Terugkijken en verder',
			endsWhen:
				'Deelnemers en organisaties hebben teruggekeken, en van elk koppel is bekend hoe het verdergaat.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en je koppelgenoot vinden' },
		introduction: {
			title: 'Welkom: waarom job twinning',
			goal: 'Iedereen kent het doel en de vijf stappen'
		},
		acquaintance: {
			title: 'Kennismaken in koppels',
			goal: 'Weten wie de ander is en hoe zijn werkdag eruitziet'
		},
		break: { title: 'Pauze', goal: 'Even met andere koppels praten' },
		'first-goals': {
			title: 'Eerste doelen',
			goal: 'Ieder een eigen doel en samen één'
		},
		meal: { title: 'Eenvoudige warme maaltijd', goal: 'Napraten en andere koppels leren kennen' },
		closing: {
			title: 'Afsluiting: wanneer zien we elkaar?',
			goal: 'Elk koppel gaat weg met een datum'
		}
	},
	meetings: {
		'half-way': {
			title: 'Tussenstand met alle koppels',
			goal: 'Van elkaar horen wat werkt, en bijsturen waar het stokt'
		},
		'look-back': {
			title: 'Terugkijken en vooruitkijken',
			goal: 'Laten zien wat het bracht, en kiezen hoe het verdergaat'
		}
	},
	preconditions: {
		'time-and-attention': {
			title: 'Tijd en aandacht',
			question: 'Hoeveel uur mag de deelnemer eraan besteden, wie zegt dat toe en wie vangt op?',
			example:
				'Elke docent krijgt vier uur per maand. Teamleider Anna zegt dat toe en regelt vervanging op dinsdag.'
		},
		'own-wish': {
			title: 'Zelf willen',
			question: 'Waaraan weet je dat de deelnemer het zelf wil, en wat zoekt hij erin?',
			example:
				'Cem heeft zich zelf gemeld. Hij wil leren hoe je uitleg geeft aan iemand die net begint.'
		},
		expectations: {
			title: 'Verwachtingen',
			question: 'Wat hoop je dat het oplevert voor jullie mensen en voor je organisatie?',
			example:
				'We hopen dat docenten zien hoe digitaal ons werk is geworden, en dat er twee gastlessen uit komen.'
		},
		'working-agreements': {
			title: 'Werkafspraken',
			question:
				'Hoe bereik je elkaar, hoe zeg je af, en wat mag er buiten het koppel verteld worden?',
			example:
				'Afzeggen kan tot een dag vooraf, met meteen een nieuwe datum. Foto’s uit de werkplaats gaan eerst langs Bo.'
		},
		progress: {
			title: 'Voortgang bewaken',
			question: 'Wie belt de koppels, hoe vaak, en wat gebeurt er als een koppel stilvalt?',
			example:
				'Noor belt elk koppel om de vier weken. Blijft het zes weken stil, dan zit ze met beiden om tafel.'
		}
	},
	details,
	topics,
	mails
};
