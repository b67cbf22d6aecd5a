import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Bouw je mee aan een netwerk met de scholen?',
		body: `Beste {contact},

De technische vmbo-scholen in onze regio willen met een kleine groep bedrijven langer samen optrekken. Geen losse vragen meer, maar een netwerk waarin we van elkaar weten wat nodig is. Ik zou het mooi vinden als {company} daarbij is.

We beginnen met een startbijeenkomst:
Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Hier zitten docenten mee:
{learningQuestions}

We komen niet met een verlanglijst. We willen vooral horen waar jullie de komende jaren tegenaan lopen. Daarna kies je zelf wat je zou willen doen; klein beginnen is prima.

Zal ik je bellen om er meer over te vertellen?

Hartelijke groet,
{coordinator}`
	},
	'company-questions': {
		subject: 'Wat wil {company} met het netwerk bereiken?',
		body: `Beste {contact},

Fijn dat {company} meedenkt. Een netwerk werkt alleen als jullie er zelf iets aan hebben.

Wat zou je van scholen willen weten of leren? En wat zou er over een jaar anders moeten zijn? Denk aan leerlingen die jullie vak niet kennen, jonge collega’s begeleiden, of ruimte en machines delen.

Stuur me een paar zinnen, dan nemen we dat mee naar de start.

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Start van het bedrijvennetwerk op {date}',
		body: `Beste collega,

Op {date} beginnen we een netwerk met een kleine groep bedrijven uit de buurt. Je hoort wat zij nodig hebben, vertelt wat jouw leerlingen nodig hebben, en leert mensen kennen die je dit jaar kunt bellen.

Van {startTime} tot {endTime} uur, {place}

Deze leervragen nemen we mee:
{learningQuestions}

Meld je hier aan: {signUpLink}

Ook decanen en mentoren zijn van harte welkom.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: {company} bij de start op {date}',
		body: `Beste {contact},

{company} staat op de lijst voor de start van het netwerk. Dank je wel!

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Wil je me laten weten wie jullie vaste contactpersoon wordt, en wie die vervangt? Graag met een direct nummer en mailadres. Is er iets dat we moeten weten over eten, vervoer of toegankelijkheid, dan hoor ik dat ook graag.

Hartelijke groet,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}! Zo ziet de start eruit',
		body: `Beste {contact},

Nog even en we beginnen. Dit is het programma:

{programme}

Adres: {place}

Dit willen docenten graag weten:
{learningQuestions}

Bereid niets voor, behalve één vraag: waar loopt {company} het komende jaar tegenaan?

Kun je toch niet komen? Bel of mail me dan even. Dan kom ik bij je langs.

Tot dan,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Alles voor de start van het netwerk op {date}',
		body: `Beste {participant},

Hier vind je je vragen en de voorstudie over de bedrijven:
{personalLink}

Dit is het programma:

{programme}

Plaats: {place}

Kun je toch niet komen? Meld je dan af via dezelfde link.

Tot dan,
{coordinator}`
	},
	'after-the-start': {
		subject: 'Dit spraken we af bij de start van het netwerk',
		body: `Beste {contact},

Dank je wel dat {company} er op {date} bij was. Dit nam ik mee: we praten met elk bedrijf apart verder, en daarna kiezen we samen één klein ding om mee te beginnen.

Ik bel je deze week om een gesprek te plannen, het liefst bij jullie op het bedrijf. Ik neem een docent mee.

Klopt er iets niet, of wil je alvast iets kwijt? Laat het me weten.

Hartelijke groet,
{coordinator}`
	},
	recalibration: {
		subject: 'Klopt onze koers nog?',
		body: `Beste {contact},

We zijn een tijdje onderweg met het netwerk. Tijd om samen te kijken of het nog klopt.

Wil je vast over drie dingen nadenken? Is wat we bij de start dringend vonden nog steeds dringend? Kijken we nog dezelfde kant op? En wat zouden we moeten omgooien?

Ik stuur je vooraf één blad met wat we deden en wat ervan kwam. De datum vind je bij de bijeenkomsten van het netwerk; kun je dan niet, bel me dan even.

Hartelijke groet,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Wat bracht het bedrijvennetwerk jou?',
		body: `Beste {participant},

Sinds {date} bouwen we samen aan het netwerk. Wil je in twee minuten opschrijven wat je eraan had en wat beter kan?

{evaluationLink}

Je mag dit ook zonder naam doen.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Wat vond {company} van het netwerk?',
		body: `Beste {contact},

We zijn sinds {date} samen onderweg. Vroegen we te veel, te weinig of precies genoeg? En kregen jullie waarvoor je kwam? Een paar vragen, twee minuten:

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel, {company}',
		body: `Beste {contact},

Namens {school} en de andere scholen: dank je wel dat {company} dit jaar meebouwde aan het netwerk. Docenten weten nu wie ze kunnen bellen, en leerlingen merken dat in de les.

Hoe was het voor jullie? Wat ging goed, wat kan beter, en doen jullie volgend jaar weer mee? Ik hoor het graag.

Binnenkort laat ik je weten wat we samen verder gaan doen.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Vertel je team over het bedrijvennetwerk',
		body: `Beste collega,

Sinds {date} werkt {school} met een groep bedrijven samen. Vertel je in het teamoverleg wie dat zijn, bij welk profiel ze passen en wat je er zelf van merkte? Tien minuten is genoeg.

Dit waren de leervragen:
{learningQuestions}

Wat het opleverde, staat hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
