import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'visitor-invitation': {
		subject: 'Kom je kijken bij {school}?',
		body: `Beste {contact},

{school} nodigt {company} uit voor een schoolbezoek: een middag bij elkaar in de keuken kijken. Jullie zien lessen en het praktijklokaal, en we praten over wat jullie en wij willen leren.

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Dit wil {school} zelf graag leren:
{learningQuestions}

We houden het klein: ongeveer vijf docenten per school. Niemand wordt beoordeeld, en wat we zien, blijft tussen onze scholen. Voordat de datum vaststaat, maken we daarover samen een paar afspraken.

Heb je interesse? Bel of mail me, dan plannen we een kort gesprek.

Hartelijke groet,
{coordinator}`
	},
	'visitor-questions': {
		subject: 'Wat wil {company} zien en weten?',
		body: `Beste {contact},

Fijn dat {company} naar {school} komt. We willen dat jullie de dingen zien waar je echt iets aan hebt.

Wat willen jullie leren? Eén of twee vragen zijn genoeg, liefst zo precies mogelijk. Dus niet ‘differentiëren’, maar bijvoorbeeld: hoe houd je vijftien leerlingen aan het werk die allemaal ergens anders zijn?

Denk ook vast na over onze zes afspraken: vrijheid, veiligheid, vertrouwelijkheid, verwachting, voorbereiding en vastlegging. Ik bel je om ze samen uit te werken.

Hartelijke groet,
{coordinator}`
	},
	'visitor-confirmation': {
		subject: 'De datum staat: {company} bij {school} op {date}',
		body: `Beste {contact},

We hebben de afspraken samen uitgewerkt, dus de dag staat vast.

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Laat de collega’s die meekomen zich hier aanmelden: {signUpLink}

Wil je twee dingen regelen? De lessen van wie meegaat, en iemand van {company} die meeschrijft.

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Collega’s van een andere school komen kijken op {date}',
		body: `Beste collega,

Op {date} krijgen we op {school} bezoek van docenten van een andere school. Ze kijken mee in lessen en praten met ons over wat zij en wij willen leren. Je mag meedoen; het hoeft niet.

Van {startTime} tot {endTime} uur, {place}

Dit zijn onze leervragen:
{learningQuestions}

Er is plek voor een kleine groep. Meld je hier aan: {signUpLink}

We regelen samen met jou wat er met je lessen gebeurt.

Hartelijke groet,
{coordinator}`
	},
	'visitor-briefing': {
		subject: 'Tot {date}! Zo ziet het bezoek aan {school} eruit',
		body: `Beste {contact},

Nog even en {company} is te gast bij {school}. Dit is het programma:

{programme}

Adres: {place}

Dit zijn de leervragen van de dag:
{learningQuestions}

Drie dingen om te onthouden: je kijkt zonder te oordelen, je mag elke vraag overslaan, en wat je ziet blijft tussen onze scholen tot we samen iets vrijgeven.

Komt er iemand niet? Bel of mail me dan even.

Tot dan,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Alles voor het schoolbezoek op {date}',
		body: `Beste {participant},

Hier vind je het programma, je vragen en de kijkwijzer:
{personalLink}

Zo ziet de dag eruit:

{programme}

Plaats: {place}

Vul de kijkwijzer in terwijl je kijkt. Op je telefoon kan dat ook.

Kun je toch niet komen? Meld je dan af via dezelfde link.

Tot dan,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe vond je het schoolbezoek?',
		body: `Beste {participant},

Dank je wel dat je erbij was op {date}. Wil je in twee minuten opschrijven wat je eraan had en wat beter kan?

{evaluationLink}

Je mag dit ook zonder naam doen. Het gaat over hoe de dag liep; feedback voor {school} geven jullie samen.

Hartelijke groet,
{coordinator}`
	},
	'visitor-evaluation': {
		subject: 'Wat vond {company} van het schoolbezoek?',
		body: `Beste {contact},

We leren graag van jullie kijk op {date}. Kregen jullie antwoord op je vragen, en voelde het veilig? Een paar vragen, twee minuten:

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel voor jullie bezoek aan {school}',
		body: `Beste {contact},

Namens {school}: dank je wel dat {company} op {date} kwam kijken. Jullie vragen hebben ons anders naar ons eigen werk laten kijken.

Hoe was het voor jullie? Wat ging goed en wat kan beter? Ik hoor het graag. Jullie feedback, met wat jullie opviel en zouden aanraden, bespreken we in ons team.

En wanneer mogen wij bij jullie komen kijken?

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Deel wat je leerde bij het schoolbezoek',
		body: `Beste collega,

Op {date} waren docenten van twee scholen samen op {school}. Bespreek je in het teamoverleg wat dat heeft opgeleverd? Eén inzicht en één idee voor een les per docent is genoeg.

Dit waren de leervragen:
{learningQuestions}

Vertel alleen wat beide scholen hebben vrijgegeven. Dat staat hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
