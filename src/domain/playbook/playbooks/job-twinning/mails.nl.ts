import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'teacher-invitation': {
		subject: 'Een half jaar optrekken met een vakkracht?',
		body: `Beste collega,

Zou je weleens willen weten hoe jouw vak er vandaag op de werkvloer uitziet? Met job twinning vorm je een half jaar een koppel met iemand die er elke dag in werkt. Jullie kijken bij elkaar mee en kiezen zelf waar je aan werkt.

De leervragen waar we mee beginnen:
{learningQuestions}

Het kost je ongeveer vier uur per maand. De tijd is met de teamleider besproken. We starten op {date} om {startTime} uur, hier: {place}.

Meld je hier aan en vertel wat je zoekt: {signUpLink}

Hartelijke groet,
{coordinator}`
	},
	'company-invitation': {
		subject: 'Wie van {company} wordt de koppelgenoot van een docent?',
		body: `Beste {contact},

Docenten van {school} willen hun vak bijwerken met iemand die er elke dag in werkt. Daarom zoeken we vakmensen die een half jaar een koppel willen vormen met een docent. Ze kijken bij elkaar mee en werken aan doelen die ze samen kiezen.

Wat de docenten willen leren:
{learningQuestions}

Het gaat om ongeveer vier uur per maand, op momenten die jullie uitkomen. We starten op {date} om {startTime} uur, hier: {place}.

En wat is er voor jullie te halen? Een eigen medewerker leert uitleggen, jullie zien hoe jongeren leren, en leerlingen leren jullie bedrijf kennen. Vertel me gerust wat jullie zelf van school willen weten.

Heb je iemand in gedachten? Bel of mail me.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Fijn dat {company} meedoet aan job twinning',
		body: `Beste {contact},

Dank je wel dat {company} meedoet. Een koppel lukt als beide kanten er tijd en aandacht voor hebben. Wil je daarom kort opschrijven:

- hoeveel uur jullie medewerker eraan mag besteden, en wie dat toezegt;
- of hij of zij het zelf graag wil;
- wat jullie ervan hopen.

De school doet hetzelfde. Ik bel je erover, en daarna ga ik koppelen.

Hartelijke groet,
{coordinator}`
	},
	'pair-proposal': {
		subject: 'We hebben een koppelgenoot voor je',
		body: `Beste {participant},

We hebben iemand gevonden die goed past bij wat je zoekt. Wie het is en waarom we aan jullie tweeën dachten, lees je hier:
{personalLink}

Zegt het je niets, of past het niet? Laat het me gerust weten. Dan zoek ik verder.

Hartelijke groet,
{coordinator}`
	},
	'company-pair-proposal': {
		subject: 'Een docent van {school} als koppelgenoot',
		body: `Beste {contact},

We hebben voor jullie medewerker een docent van {school} gevonden die goed past. Ik bel je deze week om te vertellen wie het is en waarom we aan deze twee dachten.

Past het toch niet? Zeg het gerust. Dan zoek ik verder.

De start is op {date} om {startTime} uur, hier: {place}.

Hartelijke groet,
{coordinator}`
	},
	'thinking-questions': {
		subject: 'Denk alvast na over je doel',
		body: `Beste {participant},

Over twee weken ontmoet je je koppelgenoot. Een goed gesprek begint met een eigen vraag. Denk alvast na over deze dingen:

- Wat leren leerlingen nu in jouw vak, en wat daarvan klopt nog met het werk van vandaag?
- Wat verandert er in de branche dat in je lessen hoort?
- Hoe zou een nieuwe techniek in je lesmateriaal terecht kunnen komen?
- Wat zou je koppelgenoot bij jou op school kunnen doen?

Kies er twee die je echt wilt bespreken. Meer vragen vind je hier:
{personalLink}

Hartelijke groet,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Op {date} ontmoet je je koppelgenoot',
		body: `Beste {participant},

Nog even, dan beginnen we. Dit is het programma van de start:

{programme}

Plaats: {place}

Neem je agenda mee: aan het eind prikken jullie meteen de eerste afspraak.

Alles over jouw koppel vind je hier:
{personalLink}

Tot dan,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}: de start van job twinning',
		body: `Beste {contact},

Op {date} ontmoeten de koppels elkaar. Wil je dit doorgeven aan wie er van {company} komt?

{programme}

Adres: {place}

Vraag hem of haar om iets mee te nemen dat bij het werk hoort, zoals een onderdeel of een foto, en om alvast na te denken over twee vragen: waarom is dit voor het bedrijf ook goed, en wat zou ik op school willen doen? En neem een agenda mee.

Tot dan,
{coordinator}`
	},
	'half-way': {
		subject: 'Hoe ver zijn jullie? Kom naar de tussenstand',
		body: `Beste {participant},

Jullie zijn bijna halverwege. Binnenkort komen alle koppels bij elkaar om te vertellen wat er lukt en wat lastig is. Waar en wanneer lees je hier:
{activityLink}

Neem samen één ding mee dat je hebt gezien, gemaakt of geleerd. En werk het logboek bij: datum, uren en één zin is genoeg.

Hartelijke groet,
{coordinator}`
	},
	'look-back': {
		subject: 'Samen terugkijken op job twinning',
		body: `Beste {participant},

Het half jaar loopt ten einde. We kijken samen terug, met alle koppels en hun leidinggevenden. Waar en wanneer lees je hier:
{activityLink}

Ga voor die tijd met z’n tweeën zitten en pak jullie doelen erbij. Wat is gelukt, wat niet, en hoe willen jullie verder?

Hartelijke groet,
{coordinator}`
	},
	'company-look-back': {
		subject: 'Kom je mee terugkijken op job twinning?',
		body: `Beste {contact},

Een half jaar lang trok iemand van {company} op met een docent van {school}. We kijken binnenkort samen terug en horen graag ook jouw mening. Wil je erbij zijn? Ik stuur je de dag en de plek.

Een vraag om alvast over na te denken: wat heeft het jullie gebracht, en hoe willen jullie verder?

Hartelijke groet,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe was job twinning voor jou?',
		body: `Beste {participant},

Een half jaar met je koppelgenoot zit erop. Wil je in twee minuten opschrijven wat het je bracht en wat een volgende ronde beter kan?

{evaluationLink}

Je mag dit ook zonder naam doen.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Wat vond {company} van job twinning?',
		body: `Beste {contact},

We horen graag hoe jullie terugkijken op het half jaar met de docenten van {school}. Wil je in twee minuten een paar vragen beantwoorden? Stuur de link ook door aan je collega die het koppel vormde.

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel voor een half jaar tijd en aandacht',
		body: `Beste {contact},

Namens {school}: dank je wel dat {company} een half jaar lang tijd maakte voor een van onze docenten. Wat hij of zij bij jullie zag, komt terug in de lessen.

Hoe was het voor jullie? Wat ging goed en wat kan beter? En zouden jullie nog eens mee willen doen, met een nieuw koppel of met iets anders? Dat hoor ik graag.

Over een paar maanden bel ik je om te vertellen wat er is veranderd.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Deel wat je leerde met job twinning',
		body: `Beste collega,

Een paar docenten van {school} trokken een half jaar op met een vakkracht. Maken jullie in het sectieoverleg tijd voor hun verhaal? Eén ding laten zien en één les om over te nemen is genoeg.

Dit waren de leervragen:
{learningQuestions}

Het logboek en de opbrengsten staan hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
