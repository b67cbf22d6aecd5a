import type { PlaybookTexts } from '../../playbook.ts';
import { topics } from '../shared/company-topics.nl.ts';
import { safetyDetailTexts } from '../shared/safety-details.nl.ts';
import { mails } from './mails.nl.ts';

export const nl: PlaybookTexts = {
	name: 'Masterclass',
	summary:
		'Een bedrijf laat op een avond zien waar het goed in is. Docenten, decanen en mentoren luisteren, eten mee en gaan zelf aan de slag.',
	guide: {
		purpose:
			'Op één avond leer je van de mensen die het elke dag doen hoe een techniek of vak er nu voor staat. Het is laagdrempelig: je leert het bedrijf kennen, en wie meer wil kan daarna stage lopen of een dag meelopen.',
		chooseWhen: [
			'Een bedrijf weet veel van één onderwerp dat in jullie lessen terugkomt.',
			'Je wilt docenten, decanen en mentoren van verschillende scholen bij elkaar brengen.',
			'Er mag geen les uitvallen: een avond met een eenvoudige maaltijd past altijd.'
		],
		rather: [
			{ kind: 'company-visit', when: 'Eén team wil het hele bedrijf zien, met alle afdelingen.' },
			{ kind: 'speed-date', when: 'Je wilt vakkrachten van meer bedrijven op school ontvangen.' },
			{ kind: 'teacher-placement', when: 'Een docent wil langer meewerken dan een avond.' }
		],
		effort:
			'Voor de coördinator ongeveer drie dagdelen, voor het bedrijf twee dagdelen, voor een deelnemer alleen de avond zelf.',
		time: 'Begin drie maanden vooraf: de aankondiging gaat minstens zes weken voor de avond de deur uit. De avond duurt drie uur, meestal van 17 tot 20 uur.',
		advice: [
			'Houd het eenvoudig en los. Geen luxe: soep met brood en een goed verhaal is genoeg.',
			'Mensen die leerlingen helpen bij hun loopbaankeuze horen er graag bij: zij spreken alle leerlingen.',
			'Een vakman die iets voordoet, is beter dan een directeur die iets vertelt.'
		]
	},
	steps: {
		'collect-learning-questions': {
			title: 'Verzamel wat docenten willen leren',
			why: 'Een avond over een vraag die echt leeft, loopt vanzelf vol.',
			tip: 'Vraag het bij meer scholen na, ook op het mbo: samen vul je een groep.'
		},
		'choose-form-and-audience': {
			title: 'Kies de vorm en voor wie het is',
			why: 'Een workshop voor lasdocenten vraagt iets anders dan een kennismaking voor mentoren.',
			tip: 'Denk aan docenten, decanen en mentoren van het vmbo, en aan docenten en teamleiders van het mbo. Wie aan LOB doet, heeft er veel aan.'
		},
		'choose-company': {
			title: 'Kies een bevriend bedrijf dat bij het vak past',
			why: 'Een bedrijf dat je al kent, doet makkelijker de deuren open.',
			tip: 'Begin bij stagebedrijven. Leg de keuzevakken van het profiel ernaast: waar komt dit werk in terug?'
		},
		'ask-company': {
			title: 'Vraag het bedrijf',
			why: 'Een avond met een groep over de vloer vraagt van het bedrijf mensen en plek.',
			tip: 'Zeg erbij wat de school regelt, en dat een gewone werkplaats mooier is dan een vergaderzaal.'
		},
		'find-date': {
			title: 'Zoek zo vroeg mogelijk een datum met bedrijf en teams',
			why: 'Hoe eerder de avond vaststaat, hoe minder er al op die dag gepland is.',
			tip: 'Leg een paar data voor. Let op vakanties, rapportvergaderingen, ouderavonden en open dagen, ook die van de andere scholen.'
		},
		'discuss-content': {
			title: 'Bespreek de inhoud met het bedrijf',
			why: 'Samen maak je van een verhaal over het bedrijf een avond waar docenten iets van leren.',
			tip: 'Drie vragen: wat is er nieuw, wat kunnen ze zelf doen, en wat kan morgen in de les?'
		},
		'agree-group-size': {
			title: 'Spreek af hoe groot een groep mag zijn',
			why: 'De doe-activiteit bepaalt met hoeveel mensen het nog werkt.',
			tip: 'Zijn er meer mensen dan plekken, werk dan met groepen die na elkaar aan de beurt zijn, elk met eigen tijden.'
		},
		'agree-task-division': {
			title: 'Spreek met het bedrijf af wie wat doet',
			why: 'Dan weet iedereen wie ontvangt, wie het eten regelt en wie de tijd bewaakt.',
			tip: 'De school levert de gespreksleider en de verslaglegger.'
		},
		'ask-company-questions': {
			title: 'Vraag het bedrijf wat het van docenten wil weten',
			why: 'Voor het bedrijf is het de kans om een hele groep docenten tegelijk iets te vragen.',
			tip: 'Denk aan: wat weten leerlingen van ons werk, en waarom kiezen ze er wel of niet voor?'
		},
		'update-addresses': {
			title: 'Loop de adressenlijsten na',
			why: 'Een uitnodiging in een algemene postbus leest bijna niemand.',
			tip: 'Hoe directer het adres, hoe beter: op naam van de docent. Kan dat niet, vraag dan de directie om hem persoonlijk door te sturen.'
		},
		announce: {
			title: 'Kondig de masterclass enthousiast aan',
			why: 'Wie zes weken vooraf weet wat er komt, houdt de avond vrij.',
			tip: 'Zet het programma erin, en één zin over wat je zelf gaat doen. Vraag teamleiders om mensen aan te stoten.'
		},
		'confirm-company': {
			title: 'Bevestig datum, tijd en inhoud aan het bedrijf',
			why: 'Het bedrijf kan dan mensen en een ruimte vastleggen.'
		},
		'ask-safety-rules': {
			title: 'Vraag naar de veiligheidsregels van het bedrijf',
			why: 'Wat er op de werkvloer moet en mag, bepaalt wat deelnemers aantrekken.',
			tip: 'Vraag wie voor schoenen, brillen en jassen zorgt, en wanneer ze de maten uiterlijk willen hebben.'
		},
		'ask-about-vca': {
			title: 'Vraag of er voor een vervolg een VCA-diploma nodig is',
			why: 'Een cursus en examen kosten weken, en dan is een stageplek al vergeven.',
			tip: 'Vraag welk diploma: Basis-VCA (B-VCA) voor wie meewerkt, VOL-VCA voor wie leiding geeft. Een diploma geldt tien jaar.'
		},
		'open-sign-up': {
			title: 'Open de aanmelding',
			why: 'Vier weken vooraf weten mensen hun rooster en vergeten ze het niet meer.',
			tip: 'Kies een vast moment, zoals maandagochtend om acht uur. Iedereen krijgt meteen een bevestiging.'
		},
		'reserve-sharing-moment': {
			title: 'Zet het delen alvast op de agenda van het team',
			why: 'Van elke school komen maar een paar mensen, dus de rest hoort het van hen.'
		},
		'ask-sizes': {
			title: 'Vraag de deelnemers om hun maten',
			why: 'Met te grote schoenen mag je de hal niet in.',
			tip: 'Vraag alleen wat het bedrijf nodig heeft, en gooi de lijst na de avond weg. Is er geen kleding nodig, zet deze taak dan op niet nodig.'
		},
		'appoint-note-taker': {
			title: 'Vraag iemand om mee te schrijven',
			why: 'Wie met de handen bezig is, kan niet ook notities maken.',
			tip: 'Een leerling of student kan dit goed, met een paar foto’s erbij.'
		},
		'make-groups': {
			title: 'Deel de deelnemers in groepen in',
			why: 'In een kleine groep komt iedereen aan de beurt.',
			tip: 'Meng de scholen en houd rekening met wensen. Geef elke groep een eigen begintijd.'
		},
		'order-food': {
			title: 'Regel koffie, thee, water en een eenvoudige maaltijd',
			why: 'Mensen komen zo van hun werk en zitten anders met een lege maag.',
			tip: 'Een koekje bij de inloop en soep met brood is genoeg. Kijk bij de aanmeldingen wie iets niet eet.'
		},
		'share-safety-rules': {
			title: 'Vertel de deelnemers welke veiligheidsregels er gelden',
			why: 'Wie het vooraf weet, komt in de goede kleren en voelt zich zeker.',
			tip: 'Kort en concreet: wat trek je aan, wat laat je thuis, waar loop je niet.'
		},
		'send-briefing': {
			title: 'Stuur iedereen de laatste informatie',
			why: 'Met een adres, een tijd en een groep op zak loopt de avond vanaf de eerste minuut.'
		},
		'set-up': {
			title: 'Zet alles klaar',
			why: 'De eerste gast is altijd een kwartier te vroeg.',
			tip: 'Koffie warm, bordjes naar de ruimte, naamstickers en de kleding op maat bij de deur.'
		},
		welcome: {
			title: 'Ontvang iedereen met koffie, thee, water en een koekje',
			why: 'Een kwartier inloop vangt de files op en laat scholen door elkaar heen praten.',
			tip: 'Stel mensen aan elkaar voor die elkaar nog niet kennen.'
		},
		'open-the-evening': {
			title: 'Open de avond en noem de leervragen',
			why: 'Het bedrijf vertelt gerichter als het hoort waar de groep voor komt.',
			tip: 'Houd het kort: wie zijn er, wat willen we weten, en wat gaan we doen?'
		},
		'tell-the-story': {
			title: 'Vertel en laat zien wat er in het vak gebeurt',
			why: 'Dit is het verhaal dat docenten nergens anders horen.',
			tip: 'Liever een werkstuk in de hand dan een dia op het scherm. Stop na een half uur.'
		},
		'take-notes': {
			title: 'Schrijf op wat bruikbaar is voor de les',
			why: 'Het team dat er niet is, heeft straks alleen deze aantekeningen.'
		},
		'eat-together': {
			title: 'Eet samen iets eenvoudigs',
			why: 'Met een bord op schoot praat een docent zomaar met de bedrijfsleider.',
			tip: 'Zorg dat van het bedrijf iedereen mee-eet, ook wie straks de machine bedient.'
		},
		'explain-safety': {
			title: 'Leg de veiligheid uit en deel de kleding uit',
			why: 'Pas als iedereen de regels kent, mag de groep de werkplaats in.'
		},
		'do-it-yourself': {
			title: 'Laat iedereen zelf aan het werk gaan',
			why: 'Docenten onthouden wat hun handen deden.',
			tip: 'Eén vakkracht op vijf of zes mensen. Laat de groepen op tijd wisselen.'
		},
		'talk-it-over': {
			title: 'Praat na: wat betekent dit voor de les?',
			why: 'Van ervaring naar lesidee is samen een kleinere stap.',
			tip: 'Stel nu ook de vraag die het bedrijf aan de docenten had.'
		},
		'ask-on-the-spot': {
			title: 'Rond af en vraag wie verder wil',
			why: 'Wie nu enthousiast is, zegt nu ja.',
			tip: 'Leg een lijst klaar: stage, meeloopdag of een dag echt meewerken. Wijs ook op de evaluatie.'
		},
		'offer-a-drink': {
			title: 'Blijf nog even hangen met een drankje',
			why: 'In de laatste tien minuten worden vaak de telefoonnummers gewisseld.',
			tip: 'Doe dit alleen als het bedrijf het ook wil. Alcohol hoeft niet.'
		},
		'send-evaluation': {
			title: 'Vraag iedereen om de evaluatie in te vullen',
			why: 'Elke avond wordt beter van wat mensen de dag erna opschrijven.',
			tip: 'Laat mensen kiezen of ze hun naam erbij zetten.'
		},
		'send-thanks': {
			title: 'Bedank het bedrijf en vraag hoe het was',
			why: 'De mensen van het bedrijf gaven hun avond en horen graag wat het deed.',
			tip: 'Noem ook wie de doe-activiteit begeleidde.'
		},
		'finish-notes': {
			title: 'Werk de aantekeningen uit',
			why: 'Na het weekend weet je niet meer wat die afkorting was.'
		},
		'ask-follow-up': {
			title: 'Vraag iedere deelnemer of die verder wil met het bedrijf',
			why: 'Niet iedereen durft op de avond zelf zijn vinger op te steken.',
			tip: 'Mail persoonlijk, en bel wie op de avond al belangstelling had.'
		},
		'record-hours': {
			title: 'Leg aanwezigheid en uren vast',
			why: 'Deelnemers krijgen hun uren erkend, en de avond van het bedrijf telt mee als cofinanciering.'
		},
		'settle-outcomes': {
			title: 'Geef elke opbrengst een eigenaar en een volgende stap',
			why: 'Een naam op een lijst wordt pas een stage als iemand hem koppelt.'
		},
		'share-with-team': {
			title: 'Deel je ervaring met je team',
			why: 'Zo leren ook de collega’s die op die avond niet konden.',
			tip: 'Doe de doe-activiteit voor met wat er op school is.'
		},
		'answer-learning-questions': {
			title: 'Schrijf op welke leervragen beantwoord zijn',
			why: 'De vragen die overblijven, zijn het onderwerp van de volgende avond.'
		},
		'evaluate-with-company': {
			title: 'Evalueer met het bedrijf',
			why: 'School en bedrijf horen van elkaar wat ze een volgende keer anders doen.',
			tip: 'Een half uur is genoeg, met de uitkomst van de formulieren erbij.'
		},
		'evaluate-in-school': {
			title: 'Evalueer binnen de eigen school',
			why: 'Thuis bespreek je wat je bij het bedrijf niet zegt.'
		},
		'pass-on-recommendations': {
			title: 'Geef de aanbevelingen door aan wie er iets mee kan',
			why: 'Een aanbeveling in een la verandert niets.',
			tip: 'Over de inhoud naar het bedrijf, over het rooster naar de teamleider, over de opzet naar de regio.'
		},
		'arrange-vca': {
			title: 'Regel het VCA-diploma voor wie verder wil',
			why: 'Met een geldig diploma kan de stage meteen beginnen.',
			tip: 'Zoek het diploma op in het Centraal Diploma Register. Ontbreekt het, spreek dan af wie de cursus betaalt. Is er geen VCA nodig, zet deze taak dan op niet nodig.'
		},
		'plan-what-follows': {
			title: 'Plan de stages en meeloopdagen',
			why: 'Een masterclass is het begin, en de belangstelling is nu het grootst.'
		},
		'feedback-moment': {
			title: 'Laat het bedrijf weten wat er is veranderd',
			why: 'Een bedrijf dat ziet wat zijn avond deed, organiseert er graag nog een.',
			tip: 'Vertel hoeveel lessen, stages en bezoeken eruit zijn voortgekomen.'
		}
	},
	programme: {
		'walk-in': {
			title: 'Inloop met koffie, thee, water en een koekje',
			goal: 'Aankomen en collega’s van andere scholen leren kennen'
		},
		introduction: {
			title: 'Welkom: aanleiding en doel',
			goal: 'Iedereen weet wat we willen leren en hoe de avond gaat'
		},
		story: {
			title: 'Het vak volgens het bedrijf',
			goal: 'Horen en zien wat er nu speelt, van mensen die het elke dag doen'
		},
		meal: { title: 'Eenvoudige maaltijd', goal: 'Elkaar spreken zonder programma' },
		safety: { title: 'Veiligheid', goal: 'Iedereen kent de regels en heeft de juiste kleding aan' },
		'hands-on': {
			title: 'Zelf aan het werk',
			goal: 'Met eigen handen ervaren wat leerlingen straks moeten kunnen'
		},
		conversation: {
			title: 'Napraten: wat betekent dit voor de les?',
			goal: 'Ieder heeft één idee voor de eigen les of het gesprek met een leerling'
		},
		closing: {
			title: 'Afsluiting: wie wil er verder?',
			goal: 'Belangstelling voor een stage of meeloopdag staat op papier'
		}
	},
	stages: {},
	meetings: {},
	preconditions: {
		content: {
			title: 'Inhoud en niveau',
			question: 'Wat weten of kunnen de deelnemers na afloop dat ze nu niet weten of kunnen?',
			example:
				'Ze kunnen een frees instellen en weten waarom wij geen tekeningen op papier meer maken.'
		},
		discretion: {
			title: 'Wat blijft binnen',
			question: 'Wat mag je fotograferen en in de les laten zien, en wat niet?',
			example: 'Alles in de werkplaats mag, behalve het prototype achter het gordijn.'
		}
	},
	details: {
		form: {
			label: 'Welke vorm heeft het?',
			options: {
				masterclass: 'masterclass: een vakman neemt je mee in één onderwerp',
				workshop: 'workshop: vooral zelf doen',
				acquaintance: 'kennismaking met het bedrijf',
				'behind-the-scenes': 'kijkje in de keuken',
				inspiration: 'inspiratiesessie'
			}
		},
		'may-follow': {
			label: 'Wat kan er bij dit bedrijf op volgen?',
			hint: 'Kies alles wat het bedrijf wil aanbieden. Kies niets als dat nog niet bekend is.',
			options: {
				placement: 'docentstage',
				'shadowing-day': 'actieve meeloopdag',
				'working-day': 'dag meewerken in een echte opdracht'
			}
		},
		audience: {
			label: 'Voor wie is het?',
			hint: 'Wie leerlingen begeleidt bij LOB en de keuze van een beroep, is een goede kandidaat.',
			options: {
				teachers: 'docenten vmbo',
				'careers-advisers': 'decanen',
				mentors: 'mentoren',
				'mbo-teachers': 'docenten mbo',
				'mbo-team-leaders': 'teamleiders mbo'
			}
		},
		'invitation-by': {
			label: 'Hoe gaat de uitnodiging?',
			hint: 'Rechtstreeks, op naam, werkt het best.',
			options: {
				direct: 'rechtstreeks aan mensen op naam',
				management: 'via de directie van de scholen',
				both: 'allebei'
			}
		},
		'hands-on': {
			label: 'Wat gaan de deelnemers zelf doen?',
			hint: 'Wat maken, meten of repareren ze, waarmee, en hoe lang?'
		},
		'group-size': {
			label: 'Hoeveel mensen kunnen tegelijk aan de slag?',
			hint: 'Spreek dit af met wie de doe-activiteit begeleidt.'
		},
		'number-of-groups': {
			label: 'In hoeveel groepen werken jullie?',
			hint: 'Vul je niets in, dan is het één groep. Elke groep krijgt eigen tijden.'
		},
		...safetyDetailTexts,
		'drink-afterwards': {
			label: 'Is er na afloop een drankje?',
			hint: 'In overleg met het bedrijf, en zonder alcohol kan prima.'
		},
		'vca-required': {
			label: 'Is er voor een vervolg een VCA-diploma nodig?',
			options: { none: 'nee', 'b-vca': 'ja, Basis-VCA (B-VCA)', 'vol-vca': 'ja, VOL-VCA' }
		},
		'vca-checked': {
			label: 'Is nagekeken wie het diploma heeft?',
			hint: 'Het Centraal Diploma Register geeft de doorslag.'
		},
		'vca-diplomas': {
			label: 'Wie heeft welk diploma?',
			hint: 'Eén regel per persoon: naam, soort, nummer en geldig tot. Alleen van wie verder wil.'
		},
		'vca-valid-until': {
			label: 'Tot wanneer geldt het diploma dat het eerst verloopt?'
		},
		'vca-lacking': {
			label: 'Hoeveel mensen die verder willen, hebben het diploma nog niet?'
		},
		'vca-paid-by': {
			label: 'Wie betaalt het halen van het diploma?',
			options: { school: 'de school', company: 'het bedrijf', region: 'de regio' }
		},
		'vca-progress': {
			label: 'Hoe ver zijn zij met het halen ervan?',
			hint: 'Bijvoorbeeld: cursus geboekt, examendatum, geslaagd.'
		}
	},
	topics,
	mails
};
