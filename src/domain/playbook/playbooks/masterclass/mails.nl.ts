import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Wil {company} een avond voor docenten verzorgen?',
		body: `Beste {contact},

Bij {company} weten jullie veel van iets waar docenten in onze regio graag meer van willen leren. Zouden jullie een groep een avond willen ontvangen voor een masterclass?

Dit willen de docenten weten:
{learningQuestions}

We denken aan {date}, van {startTime} tot {endTime} uur, maar een andere dag kan ook. Eerst een verhaal van mensen uit het vak, dan iets eenvoudigs eten, en daarna zelf aan de slag. Luxe hoeft niet: een werkplaats en een pan soep zijn genoeg.

Wij regelen de uitnodiging, de aanmeldingen en een gespreksleider. Wie daarna meer wil, komt misschien een dag bij jullie meelopen.

Zal ik je bellen om mee te denken over de inhoud?

Hartelijke groet,
{coordinator}`
	},
	'company-questions': {
		subject: 'Wat wil {company} aan docenten vragen?',
		body: `Beste {contact},

Op {date} hebben jullie een groep docenten over de vloer. Een mooi moment om zelf ook iets te vragen.

Wat willen jullie weten? Bijvoorbeeld wat leerlingen van jullie werk weten, wat hen ervan weghoudt, of wat een school nodig heeft om het in de les te laten zien.

Mail me één of twee vragen. Ze krijgen een plek in het programma.

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Houd {date} vrij: masterclass bij een bedrijf uit de buurt',
		body: `Beste collega,

Wil je zien wat er nu écht gebeurt in het vak waar je leerlingen voor kiezen? Op {date} zetten vakmensen hun deuren open, speciaal voor docenten, decanen en mentoren. Je hoort wat er nieuw is, je eet een hap mee en daarna ga je zelf aan de slag.

Van {startTime} tot {endTime} uur
Plaats: {place}

Dit staat er op het programma:
{programme}

Deze vragen staan centraal:
{learningQuestions}

De aanmelding gaat vier weken van tevoren open, op deze pagina: {signUpLink}
Zet de avond vast in je agenda, en stuur deze mail gerust door aan een collega.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: masterclass bij {company} op {date}',
		body: `Beste {contact},

Het staat vast: op {date} verzorgt {company} een masterclass. Daar zijn we blij mee!

Van {startTime} tot {endTime} uur
Plaats: {place}

Het programma:
{programme}

Dit hoor ik graag nog van je:
- hoeveel mensen tegelijk zelf aan de slag kunnen
- welke veiligheidsregels er gelden, en wat iedereen aan moet
- of jullie voor een stage of meeloopdag een VCA-diploma vragen

Hartelijke groet,
{coordinator}`
	},
	'sign-up-open': {
		subject: 'De aanmelding is open: masterclass op {date}',
		body: `Beste collega,

Je kunt je nu aanmelden voor de masterclass op {date}, van {startTime} tot {endTime} uur.

{signUpLink}

Je krijgt meteen een bevestiging. De groep is niet groot, want iedereen moet zelf aan de slag kunnen. Is het vol, dan kom je op de wachtlijst.

Hartelijke groet,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}: de laatste informatie over de masterclass',
		body: `Beste {contact},

Het is bijna zover. Zo loopt de avond bij {company}:

{programme}

Plaats: {place}

Met deze vragen komen de deelnemers:
{learningQuestions}

Laat liever iets zien dan dat je het op een dia zet. En wil je op het eind vertellen wat er bij jullie kan: een stage, een meeloopdag?

Is er nog iets nodig of verandert er iets? Bel of mail me.

Tot dan,
{coordinator}`
	},
	'participant-briefing': {
		subject: 'Alles voor de masterclass op {date}',
		body: `Beste {participant},

Op {date} zien we je bij de masterclass. De inloop begint om {startTime} uur.

Plaats: {place}

{programme}

Je eigen gegevens en je groep vind je hier:
{personalLink}

Draag dichte schoenen en kleding die tegen een stootje kan. Op de werkvloer gelden de regels van het bedrijf; die krijg je aan het begin nog eens te horen.

Kun je toch niet? Meld je dan af via dezelfde link. Er staat misschien iemand op de wachtlijst.

Tot dan,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Wat vond je van de masterclass?',
		body: `Beste {participant},

Fijn dat je er was op {date}. Wil je in twee minuten vertellen wat de avond je bracht, en wat beter kan?

{evaluationLink}

Het mag zonder naam. Wat je aanraadt, geven we door aan wie er iets mee kan.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Hoe kijkt {company} terug op de masterclass?',
		body: `Beste {contact},

Jullie hadden op {date} een groep docenten op bezoek. We horen graag hoe dat was, en wat we een volgende keer anders kunnen doen.

{evaluationLink}

Het kost je twee minuten.

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank voor de masterclass van {date}',
		body: `Beste {contact},

Namens {school} en alle deelnemers: dank jullie wel voor de masterclass. Jullie gaven er een avond voor, en dat was te merken. Wil je onze dank doorgeven aan iedereen die hielp?

Hoe was het voor jullie? Wat ging goed, en wat kan beter? En zouden jullie nog eens een groep willen ontvangen, of een docent die een dag meeloopt?

Ik vraag de deelnemers wie er verder wil, en laat je snel weten wat daaruit komt.

Hartelijke groet,
{coordinator}`
	},
	'follow-up': {
		subject: 'Wil je meer zien van dit bedrijf?',
		body: `Beste {participant},

Op {date} maakte je bij de masterclass kennis met een bedrijf en zijn mensen. Zou je daar verder willen?

Denk aan een docentstage, een dag actief meelopen of een dag meewerken aan een echte opdracht. Samen kijken we wat past bij je rooster, en ik regel het contact.

Antwoord gewoon op deze mail: ja, misschien of nu even niet. Heb je een VCA-diploma, zet er dan bij welk en tot wanneer het geldt. Heb je het niet, dan zoeken we uit of het nodig is.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Vertel je team over de masterclass',
		body: `Beste collega,

Op {date} was er een masterclass. Laat je team in het eerstvolgende overleg weten wat je er zag en deed, en wat daarvan in de les kan. Tien minuten is genoeg.

Dit wilden we leren:
{learningQuestions}

De aantekeningen en opbrengsten staan hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
