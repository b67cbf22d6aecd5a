import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'school-invitation': {
		subject: 'Maken jullie mee aan nieuw lesmateriaal?',
		body: `Beste {contact},

Samen met {school} begint onze regio een docentontwikkelteam: een kleine groep docenten van verschillende scholen die samen lesmateriaal maakt, met vakmensen erbij. Ze proberen het uit in hun eigen klas en delen het daarna met iedereen.

De vragen waar we mee beginnen:
{learningQuestions}

De eerste bijeenkomst is op {date} om {startTime} uur, op deze plek: {place}. Daarna komt het team ongeveer elke vier weken bij elkaar, dertig weken lang.

Willen twee docenten van jullie school meedoen? Een lid is er ongeveer vijftig uur mee bezig. Ik bespreek graag met je hoe dat in de jaartaak past.

Mag ik je bellen?

Hartelijke groet,
{coordinator}`
	},
	'company-invitation': {
		subject: 'Wil {company} meedenken over nieuw lesmateriaal?',
		body: `Beste {contact},

Docenten van {school} en andere vmbo-scholen in de regio maken samen nieuw lesmateriaal. Ze willen dat het klopt met hoe jullie vandaag werken. Daarom zoeken ze iemand uit het vak die meedenkt.

De vragen van de docenten:
{learningQuestions}

Het gaat om twee of drie middagen tussen nu en het eind van het schooljaar. De eerste is op {date} om {startTime} uur. Iemand die zelf het werk doet is precies goed; een presentatie hoeft niet.

En wat willen jullie van de docenten weten? Ook die vraag nemen we mee.

Laat je het me weten? Bellen mag ook.

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Doe je mee met het docentontwikkelteam?',
		body: `Beste collega,

Is er een les die jij al jaren anders zou willen? In het docentontwikkelteam maak je samen met collega’s van andere scholen en met vakmensen nieuw lesmateriaal. Je probeert het uit in je eigen klas, en wat werkt gaat naar alle scholen in de regio.

De vragen waar we mee beginnen:
{learningQuestions}

We starten op {date} om {startTime} uur, hier: {place}. Daarna zien we elkaar ongeveer elke vier weken. De tijd ervoor is met de teamleider geregeld.

Meld je hier aan: {signUpLink}

Hartelijke groet,
{coordinator}`
	},
	'school-confirmation': {
		subject: 'Jullie docenten zitten in het team',
		body: `Beste {contact},

Wat fijn dat jullie school meedoet aan het docentontwikkelteam met {school}. We beginnen op {date} om {startTime} uur, hier: {place}.

Voor die dag werken we samen vier afspraken uit: hoeveel tijd je docenten krijgen, in welke klassen ze het materiaal mogen proberen, hoe het team besluiten neemt en wie het materiaal mag gebruiken. Wil jij opschrijven hoe dat bij jullie gaat? Ik bel je er deze week over.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: {company} denkt mee met het team',
		body: `Beste {contact},

Dank je wel dat {company} meedoet aan het docentontwikkelteam van {school} en andere scholen.

We beginnen op {date} om {startTime} uur, hier: {place}.

Ik spreek graag met je af op welke middagen we op jullie rekenen, en wat wel en niet in het lesmateriaal mag komen. Stuur je me de naam van wie er komt?

Hartelijke groet,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Op {date} begint ons docentontwikkelteam',
		body: `Beste {participant},

Nog een week, dan beginnen we. Dit is het programma van de eerste bijeenkomst:

{programme}

Plaats: {place}

Neem één les mee die schuurt: een les die je elk jaar geeft en die beter zou kunnen. Daar begint ons gesprek.

Alle data en stukken vind je hier:
{personalLink}

Kun je een keer niet? Laat het via dezelfde link weten.

Tot dan,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}: de eerste bijeenkomst van het team',
		body: `Beste {contact},

Op {date} komt het docentontwikkelteam voor het eerst bij elkaar. Fijn dat iemand van {company} erbij is. Dit is het programma:

{programme}

Adres: {place}

Je hoeft niets voor te bereiden. Neem wel iets mee waar je elke week mee werkt: een onderdeel, een tekening of een foto van een klus.

Tot dan,
{coordinator}`
	},
	'trial-reminder': {
		subject: 'Tijd om het materiaal in je klas te proberen',
		body: `Beste {participant},

De eerste versie is er. De komende weken proberen jullie hem uit in de klas. Kijk samen met de coach in welke lessen dat past.

Schrijf meteen na de les drie dingen op: wat ging goed, waar liepen leerlingen vast, en wat zeiden ze? Dat kan hier:
{activityLink}

Het hoeft niet goed te gaan. Juist wat misgaat, maakt de volgende versie beter.

Veel plezier in de klas,
{coordinator}`
	},
	'presentation-invitation': {
		subject: 'Kom kijken wat het docentontwikkelteam heeft gemaakt',
		body: `Beste collega,

Docenten van {school} hebben samen met andere scholen en vakmensen lesmateriaal gemaakt en in hun klas geprobeerd. Op hun laatste bijeenkomst laten ze het zien. Je mag alles vastpakken en meteen meenemen naar je eigen les.

Waar en wanneer lees je hier:
{activityLink}

Neem je een collega mee?

Hartelijke groet,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe kijk jij terug op het docentontwikkelteam?',
		body: `Beste {participant},

Samen hebben jullie iets gemaakt dat er nog niet was. Wil je in twee minuten opschrijven wat het jou heeft gebracht en wat een volgend team anders kan doen?

{evaluationLink}

Je mag dit ook zonder naam doen.

Hartelijke groet,
{coordinator}`
	},
	'visitor-evaluation': {
		subject: 'Wat vond jullie school van het docentontwikkelteam?',
		body: `Beste {contact},

Jullie docenten hebben een groot deel van het jaar meegedaan met het docentontwikkelteam. Was het de uren waard? Wil je in twee minuten een paar vragen beantwoorden?

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Wat vond {company} van het meedenken?',
		body: `Beste {contact},

{company} heeft meegedacht over nieuw lesmateriaal. We horen graag hoe dat voor jullie was en of je je inbreng terugziet. Wil je in twee minuten een paar vragen beantwoorden?

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel voor wat jullie school meebracht',
		body: `Beste {contact},

Namens {school}: dank je wel dat jullie docenten meededen aan het docentontwikkelteam, en dat jij er de tijd voor hebt geregeld. Het materiaal is er, het is in de klas geprobeerd, en het staat nu klaar voor alle scholen.

Hoe was het voor jullie? Wat ging goed en wat kan beter? En zouden jullie nog eens mee willen doen?

Over een paar maanden laat ik je weten waar het materiaal wordt gebruikt.

Hartelijke groet,
{coordinator}`
	},
	'company-thanks': {
		subject: 'Dank je wel: dit is er van jullie inbreng gekomen',
		body: `Beste {contact},

Namens {school} en de andere scholen: dank je wel dat {company} tijd maakte om mee te denken. Leerlingen werken nu met materiaal dat klopt met hoe het bij jullie gaat.

Hoe was het voor jullie? Wat ging goed en wat kan beter? En zouden jullie nog eens iets met ons willen doen, zoals een gastles bij dit materiaal?

Ik hoor het graag.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Nieuw lesmateriaal, al geprobeerd in de klas',
		body: `Beste collega,

Het docentontwikkelteam heeft nieuw lesmateriaal afgerond. Het is gemaakt door docenten van {school} en andere scholen, samen met vakmensen, en getest in echte klassen.

Dit waren de vragen waar het mee begon:
{learningQuestions}

Hier staat het: {activityLink}

Een van de makers laat het zien in het sectieoverleg. Gebruik je het in je klas? Vertel de makers dan hoe het ging.

Hartelijke groet,
{coordinator}`
	}
};
