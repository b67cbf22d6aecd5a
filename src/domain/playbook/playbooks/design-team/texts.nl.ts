import type { PlaybookTexts } from '../../playbook.ts';
import { details } from './details.nl.ts';
import { mails } from './mails.nl.ts';
import { topics } from './topics.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Docentontwikkelteam (DOT)',
	summary:
		'Docenten van een paar scholen maken samen met vakmensen nieuw lesmateriaal. Ze proberen het uit in hun eigen klas, verbeteren het en geven het door aan de regio.',
	guide: {
		purpose:
			'Een DOT heeft twee opbrengsten. Er komt lesmateriaal dat in echte klassen is uitgeprobeerd, en de makers groeien: ze zijn weer bij in hun vak, leren ontwerpen en kennen collega’s, vakmensen en onderzoekers die ze kunnen bellen.',
		chooseWhen: [
			'Op meer dan één school ontbreekt goed lesmateriaal over hetzelfde onderwerp.',
			'Docenten willen langer samen aan iets werken, en er is tijd voor in het rooster.',
			'Er zijn vakmensen die willen meedenken over wat leerlingen nu moeten leren.'
		],
		rather: [
			{
				kind: 'school-visit',
				when: 'Je wilt vooral zien hoe een andere school het doet: dan is één bezoek genoeg.'
			},
			{
				kind: 'masterclass',
				when: 'Eerst moet de kennis van één onderwerp worden bijgewerkt.'
			},
			{ kind: 'job-twinning', when: 'Eén docent wil samen met één vakkracht aan de slag.' }
		],
		effort:
			'Een lid is ongeveer vijftig uur bezig: acht bijeenkomsten, het maken en het uitproberen. De coach rekent op tachtig uur, de coördinator op een dagdeel per maand.',
		time: 'Begin drie maanden vooraf met werven. Het team werkt ongeveer dertig weken, met elke vier weken een bijeenkomst.',
		advice: [
			'Vier tot acht leden werkt het best: met minder valt het stil als iemand ziek is, met meer praat je te lang.',
			'Kies klein: één goede lessenreeks die af is, is meer waard dan een half programma.',
			'De coach vraagt meer dan hij zegt, houdt het bij ontwerpen en zorgt dat iedereen aan het woord komt.',
			'Wil je als coach meer houvast? De uitgebreide coachgids van Tech Your Future staat op https://bit.ly/3yZagxV.'
		]
	},
	steps: {
		'collect-needs': {
			title: 'Haal op welk lesmateriaal docenten missen',
			why: 'Materiaal dat een echte behoefte vervult, komt straks ook in de les terecht.',
			tip: 'Vraag in een paar secties: welke les geef je elk jaar met tegenzin, en waarom?'
		},
		'choose-theme': {
			title: 'Kies één thema en de profielen waar het bij past',
			why: 'Met een duidelijk thema weten scholen en bedrijven of het iets voor hen is.',
			tip: 'Kies een onderwerp dat op drie scholen speelt. Schrijf de behoefte in gewone zinnen op.'
		},
		'find-coach': {
			title: 'Zoek een coach voor het team',
			why: 'Iemand moet de rode draad bewaken, zodat de docenten kunnen ontwerpen.',
			tip: 'Een goede coach kan vragen stellen en doorvragen. Zelf vakdocent zijn hoeft niet.'
		},
		'invite-schools': {
			title: 'Vraag andere scholen om mee te doen',
			why: 'Materiaal dat op meer scholen is gemaakt en getest, werkt ook bij collega’s.',
			tip: 'Bel de teamleider. Vraag om twee docenten: dan staat niemand er op school alleen voor.'
		},
		'free-the-time': {
			title: 'Regel tijd in de jaartaak en het rooster',
			why: 'Een team dat in de avonduren moet werken, houdt het geen jaar vol.',
			tip: 'Leg het aantal uren vast in de jaartaak en vraag de roostermaker om één vaste vrije middag.'
		},
		'invite-companies': {
			title: 'Vraag vakmensen om mee te denken',
			why: 'Zij weten wat er op het werk is veranderd en wat leerlingen straks moeten kunnen.',
			tip: 'Vraag om iemand die zelf het werk doet. Twee of drie keer aanschuiven is al veel waard.'
		},
		'invite-teachers': {
			title: 'Nodig de docenten uit',
			why: 'Een team werkt goed als iedereen er zelf voor kiest.',
			tip: 'Zoek een mix: iemand met veel ervaring, iemand die pas begint, en iemand die graag maakt.'
		},
		'ask-company-questions': {
			title: 'Vraag elk bedrijf wat het zelf wil leren',
			why: 'Een bedrijf blijft meedoen als het er zelf ook iets aan heeft.',
			tip: 'Denk aan: hoe leg je iets uit aan een vijftienjarige, en wat leren ze nu al op school?'
		},
		'confirm-team': {
			title: 'Bevestig wie er in het team zit',
			why: 'Pas als de namen vaststaan, kun je data zoeken en afspraken maken.'
		},
		'find-dates': {
			title: 'Zoek data die alle leden kunnen',
			why: 'Acht data die nu vastliggen, redden het hele jaar.',
			tip: 'Een vaste middag in de week werkt het best. Let op toetsweken, stages en vakanties van elke school.'
		},
		'work-out-preconditions': {
			title: 'Werk met elke school de afspraken vooraf uit',
			why: 'Wat je vooraf afspreekt over tijd, klassen en delen, geeft later geen gedoe.',
			tip: 'Laat elke school het in eigen woorden opschrijven. Een vinkje zegt te weinig.'
		},
		'agree-task-division': {
			title: 'Spreek met de bedrijven af wie wat doet',
			why: 'Een vakkracht die weet wanneer hij nodig is, kan zijn werk erop plannen.',
			tip: 'Spreek ook af wat van het bedrijf is en niet in het lesmateriaal mag.'
		},
		'book-places': {
			title: 'Reserveer plekken voor alle bijeenkomsten',
			why: 'In een praktijklokaal of bij een bedrijf praat je meteen over het echte werk.',
			tip: 'Wissel van plek: elke school een keer gastheer, en minstens één keer bij een bedrijf.'
		},
		'prepare-first-meeting': {
			title: 'Bereid de eerste bijeenkomst voor',
			why: 'De eerste keer bepaalt of het team aan één doel gaat werken.',
			tip: 'Vraag ieder om één les mee te nemen die schuurt. Daar begint het gesprek mee.'
		},
		'send-briefing': {
			title: 'Stuur alle leden het programma en de data',
			why: 'Wie alle data ziet, zet ze meteen in zijn agenda.'
		},
		'set-up-room': {
			title: 'Zet de ruimte klaar',
			why: 'Aan een grote tafel met papier en stiften gaat ontwerpen vanzelf.',
			tip: 'Leg lesboeken, onderdelen en gereedschap op tafel: iets om vast te pakken helpt.'
		},
		welcome: {
			title: 'Ontvang het team met koffie en thee',
			why: 'Mensen van verschillende scholen moeten elkaar eerst even zien.'
		},
		'open-first-meeting': {
			title: 'Vertel het doel en laat iedereen zich voorstellen',
			why: 'Als je weet wat een ander kan en zoekt, kun je samen iets maken.',
			tip: 'Laat ieder vertellen: wanneer was jouw les op zijn best, en wat deden leerlingen toen?'
		},
		'talk-about-need': {
			title: 'Onderzoek samen de behoefte',
			why: 'Wie meteen een oplossing bedenkt, lost vaak het verkeerde op.',
			tip: 'Vraag bij elk antwoord nog een keer: waaraan merk je dat bij leerlingen?'
		},
		'gather-first-ideas': {
			title: 'Verzamel eerste ideeën, zonder te kiezen',
			why: 'Met veel ideeën op tafel wordt het eerste niet vanzelf het plan.',
			tip: 'Vijf minuten stil schrijven, dan pas praten. Zo doet ook de stille collega mee.'
		},
		'make-team-agreements': {
			title: 'Spreek af hoe het team werkt en beslist',
			why: 'Een team dat weet hoe het knopen doorhakt, komt verder dan een team dat praat.',
			tip: 'Leg vast: wie schrijft mee, waar staan de stukken, en wat doen we als iemand een keer niet kan?'
		},
		'look-in-practice': {
			title: 'Kijk bij een bedrijf en praat met leerlingen',
			why: 'Wat je zelf ziet en hoort, maakt de vraag scherper dan wat je al dacht.',
			tip: 'Drie leerlingen en één vakkracht zijn genoeg. Neem hun woorden letterlijk mee.'
		},
		'look-for-what-exists': {
			title: 'Zoek uit welk materiaal er al is',
			why: 'Verbeteren wat een ander maakte, is sneller dan zelf beginnen.',
			tip: 'Kijk wat er in de regio al is, bij het mbo, bij de branche en in de kast van een collega.'
		},
		'fix-design-question': {
			title: 'Maak er één ontwerpvraag van',
			why: 'Eén zin die iedereen onderschrijft, houdt het team de rest van het jaar bij elkaar.',
			tip: 'Bijvoorbeeld: hoe leren leerlingen uit klas 3 in vier lessen een storing zoeken, zoals een monteur dat doet?'
		},
		'bring-rough-ideas': {
			title: 'Neem elk een ruw idee mee naar de bijeenkomst',
			why: 'Over een schets praat je makkelijker dan over een lege bladzijde.',
			tip: 'Eén A4 of een foto van een bierviltje is goed. Mooi hoeft nog niet.'
		},
		'choose-one-idea': {
			title: 'Kies één idee en verdeel het werk',
			why: 'Een keuze geeft vaart, en ieder weet wat hij thuis gaat maken.',
			tip: 'Vraag: welk idee past het best bij onze ontwerpvraag, en kan over acht weken in de klas?'
		},
		'make-first-version': {
			title: 'Maak een eerste versie',
			why: 'Een versie die nog niet af is, kun je uitproberen; een plan niet.',
			tip: 'Maak alleen wat je voor de eerste les nodig hebt. De rest komt na het proberen.'
		},
		'check-with-trade': {
			title: 'Kijk of de inhoud klopt met het vak van nu',
			why: 'Leerlingen moeten leren hoe het vandaag gaat, en niet hoe het vroeger ging.',
			tip: 'Loop de stappen samen na met het gereedschap in de hand, niet alleen op papier.'
		},
		'describe-material': {
			title: 'Schrijf op wat het materiaal is en voor wie',
			why: 'Wie het in zijn klas probeert, moet weten wat leerlingen ervan leren en hoe lang het duurt.',
			tip: 'Titel, niveau, leerdoelen en lestijd: vier regels zijn genoeg.'
		},
		'plan-trials': {
			title: 'Spreek af wie het wanneer in welke klas probeert',
			why: 'Zonder les in het rooster komt het proberen er niet van.',
			tip: 'Kies minstens twee klassen op twee scholen, en zet erbij waar je op let.'
		},
		'try-in-class': {
			title: 'Probeer het materiaal uit in je klas',
			why: 'Alleen in de klas zie je of leerlingen er echt van leren.',
			tip: 'Vertel leerlingen dat zij de testers zijn. Ze zeggen dan eerlijk wat niet werkt.'
		},
		'watch-a-trial': {
			title: 'Kijk bij een les van een teamgenoot',
			why: 'Wie kijkt, ziet wat de docent zelf mist.',
			tip: 'Kijk alleen naar leerlingen: waar lopen ze vast, waar gaan ze rechtop zitten?'
		},
		'check-progress': {
			title: 'Vraag coach en teamleiders hoe het loopt',
			why: 'Halverwege kun je nog tijd regelen of hulp zoeken.',
			tip: 'Vraag niet alleen of het goed gaat, maar ook: wie was er de laatste keer niet?'
		},
		'record-trials': {
			title: 'Schrijf op wat er in de klas gebeurde',
			why: 'Na een week weet je nog het gevoel, maar niet meer waar leerlingen vastliepen.',
			tip: 'Per les: welke klas, wat ging goed, wat niet, en wat zeiden leerlingen?'
		},
		'learn-from-trials': {
			title: 'Bespreek de ervaringen en kies wat je verbetert',
			why: 'Drie verbeteringen die ertoe doen, zijn beter dan dertig kleine.',
			tip: 'Begin met wat er gebeurde, daarna pas met wat je ervan vindt.'
		},
		'improve-material': {
			title: 'Verbeter het materiaal',
			why: 'De tweede versie is bijna altijd de versie die blijft.',
			tip: 'Schrijf bij elke nieuwe versie in één zin wat er anders is en waarom.'
		},
		'let-others-try': {
			title: 'Laat een collega van buiten het team het proberen',
			why: 'Als iemand anders ermee uit de voeten kan, is het klaar om te delen.',
			tip: 'Leg vooraf niets uit. Elke vraag die de collega stelt, hoort in de handleiding.'
		},
		'settle-licence': {
			title: 'Spreek af wat anderen met het materiaal mogen',
			why: 'Collega’s durven het te gebruiken en aan te passen als dat duidelijk is.',
			tip: 'Kijk ook naar foto’s, tekeningen en filmpjes van anderen, en vraag de bedrijven om toestemming.'
		},
		'complete-material': {
			title: 'Maak het materiaal af voor andere docenten',
			why: 'Een collega die er niet bij was, moet er morgen mee kunnen beginnen.',
			tip: 'Eén bladzijde handleiding: wat heb je nodig, hoe gaat de les, waar let je op?'
		},
		'invite-to-presentation': {
			title: 'Nodig collega’s en bedrijven uit voor de presentatie',
			why: 'Wie het ziet en even vasthoudt, gebruikt het eerder dan wie een mail krijgt.'
		},
		'publish-material': {
			title: 'Zet het materiaal waar de hele regio het vindt',
			why: 'Daar vinden andere scholen het, en kunnen ze jullie vertellen hoe het beviel.',
			tip: 'Zet de makers erbij met naam en school: dan weet een ander wie hij kan bellen.'
		},
		'name-both-gains': {
			title: 'Benoem samen beide opbrengsten',
			why: 'Wat het materiaal doet en wat jullie zelf hebben geleerd, is allebei winst.',
			tip: 'Vraag ieder: wat kun je nu wat je een jaar geleden niet kon, en wie heb je leren kennen?'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'Leden, scholen en bedrijven zien elk iets anders.'
		},
		'send-thanks': {
			title: 'Bedank de scholen en de bedrijven',
			why: 'Zij gaven mensen en tijd, en horen graag wat daarvan is gekomen.',
			tip: 'Stuur een foto uit de klas mee, en vraag of ze nog eens mee willen doen.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'Docenten krijgen hun uren erkend en de inzet van bedrijven telt mee als cofinanciering.'
		},
		'share-with-section': {
			title: 'Laat het materiaal zien in je eigen sectie',
			why: 'Collega’s gebruiken het pas als iemand die ze kennen het voordoet.',
			tip: 'Doe één opdracht samen, in tien minuten. Spreek af wie het dit jaar gebruikt.'
		},
		'record-gains': {
			title: 'Schrijf op waar het gebruikt wordt en wat leden leerden',
			why: 'Zo zien scholen en regio wat hun tijd heeft opgeleverd.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Ook goed materiaal raakt vergeten als niemand ervoor zorgt.',
			tip: 'Wie houdt het materiaal bij als de techniek verandert? Zet die naam erbij.'
		},
		'evaluate-with-team': {
			title: 'Kijk met het team terug',
			why: 'Samen zie je wat je een volgend team zou aanraden.'
		},
		'evaluate-with-schools': {
			title: 'Kijk terug met de andere scholen',
			why: 'Elke school moet weten of de uren de moeite waard waren.'
		},
		'evaluate-with-professionals': {
			title: 'Vraag de vakmensen hoe zij terugkijken',
			why: 'Zij zien of het materiaal klopt en of hun inbreng is gebruikt.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'Een vraag die open blijft, is het begin van een volgend team.'
		},
		'plan-what-follows': {
			title: 'Plan wat hierop volgt',
			why: 'Met een team dat elkaar kent, is de volgende stap klein.',
			tip: 'Een gastles bij het materiaal, een docentstage bij het bedrijf, of een tweede reeks.'
		},
		'feedback-moment': {
			title: 'Kijk na een paar maanden waar het materiaal leeft',
			why: 'Dan zie je of het ook zonder het team gebruikt wordt, en kun je het de bedrijven vertellen.',
			tip: 'Bel drie docenten die het gebruikten. Hun ervaringen gaan naar de makers.'
		}
	},
	stages: {
		question: {
			title: 'De vraag',
			endsWhen: 'Het team heeft één ontwerpvraag waar iedereen achter staat.'
		},
		design: {
			title: 'Ontwerpen',
			endsWhen: 'Er is een eerste versie die een docent morgen in de klas kan proberen.'
		},
		trial: {
			title: 'Proberen in de klas',
			endsWhen: 'Minstens twee klassen hebben ermee gewerkt en de ervaringen staan op papier.'
		},
		improve: {
			title: 'Verbeteren',
			endsWhen: 'De nieuwe versie is gebruikt door iemand die er niet bij was.'
		},
		share: {
			title: 'Delen',
			endsWhen:
				'Het materiaal staat waar de regio het vindt en beide opbrengsten zijn opgeschreven.'
		}
	},
	programme: {
		'walk-in': { title: 'Inloop met koffie en thee', goal: 'Aankomen en zien wie er zijn' },
		introduction: {
			title: 'Welkom: wie zijn we en waarvoor zijn we hier?',
			goal: 'Iedereen kent het doel en weet wat een ander meebrengt'
		},
		need: {
			title: 'De behoefte: lessen die schuren',
			goal: 'Begrijpen wat leerlingen en docenten nu missen'
		},
		break: { title: 'Pauze', goal: 'Even lopen en bijpraten' },
		'first-ideas': {
			title: 'Eerste ideeën',
			goal: 'Veel ideeën op tafel, nog niets gekozen'
		},
		agreements: {
			title: 'Zo werken wij samen',
			goal: 'Afspraken over beslissen, meeschrijven en data'
		},
		meal: { title: 'Eenvoudige warme maaltijd', goal: 'Napraten en elkaar leren kennen' },
		closing: {
			title: 'Afsluiting: wie doet wat?',
			goal: 'Ieder gaat weg met één ding om te doen voor de volgende keer'
		}
	},
	meetings: {
		'sharpen-question': {
			title: 'Bijeenkomst 2: de ontwerpvraag',
			goal: 'Van wat we zagen en hoorden naar één vraag'
		},
		'choose-design': {
			title: 'Bijeenkomst 3: kiezen en ontwerpen',
			goal: 'Eén idee kiezen en het werk verdelen'
		},
		'ready-to-try': {
			title: 'Bijeenkomst 4: klaar om te proberen',
			goal: 'De eerste versie nalopen en de proeflessen plannen'
		},
		'discuss-trials': {
			title: 'Bijeenkomst 5: terug uit de klas',
			goal: 'Horen wat er gebeurde en kiezen wat beter moet'
		},
		'improve-together': {
			title: 'Bijeenkomst 6: verbeteren',
			goal: 'Samen de tweede versie maken'
		},
		'finish-material': {
			title: 'Bijeenkomst 7: de laatste hand',
			goal: 'Ervaringen van een buitenstaander verwerken en afspraken over delen maken'
		},
		present: {
			title: 'Bijeenkomst 8: laten zien en vieren',
			goal: 'Het materiaal tonen aan collega’s en bedrijven, en benoemen wat we leerden'
		}
	},
	preconditions: {
		time: {
			title: 'Tijd',
			question: 'Hoeveel uur krijgt elk lid, en hoe regelt de school dat in taak en rooster?',
			example:
				'Onze twee docenten krijgen elk vijftig uur in hun jaartaak en hebben donderdag na het vijfde uur geen les.'
		},
		'own-class': {
			title: 'Proberen in de klas',
			question: 'Welke klassen mogen het materiaal proberen, en wat is daarvoor nodig?',
			example:
				'Klas 3 PIE doet in november vier lessen mee. De teamleider weet ervan en de ouders krijgen een bericht.'
		},
		'working-together': {
			title: 'Samenwerken en beslissen',
			question: 'Hoe neemt het team besluiten, en wat mogen de anderen van jullie verwachten?',
			example:
				'We beslissen samen; lukt dat niet, dan kiest de maker. Wie niet kan, stuurt zijn werk een dag eerder.'
		},
		'sharing-material': {
			title: 'Delen van het materiaal',
			question: 'Van wie is het materiaal, en wie mag het gebruiken en aanpassen?',
			example:
				'Het materiaal is van alle makers samen. Elke school mag het gebruiken en aanpassen, met onze namen erbij.'
		}
	},
	details,
	topics,
	mails
};
