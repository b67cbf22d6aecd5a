import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Kom je praten met docenten van {school}?',
		body: `Beste {contact},

Docenten van {school} willen graag weten hoe jullie vak er vandaag uitziet. Daarom houden we een speeddate: vakkrachten van een paar bedrijven praten in korte rondes met groepjes docenten.

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Wat de docenten willen leren:
{learningQuestions}

Wil {company} meedoen met één of meer vakkrachten? Heel graag ook iemand die nog maar een paar jaar werkt. Een presentatie is niet nodig: vertellen over je eigen werk is genoeg. En we horen ook graag wat jullie zelf van de school willen weten.

Laat je het me weten? Bellen mag ook.

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Speeddate met vakkrachten op {date}',
		body: `Beste collega,

Op {date} komen vakkrachten van een paar bedrijven naar {school}. Je praat in korte rondes met hen over hun werk, hun opleiding en wat er in hun vak verandert.

Van {startTime} tot {endTime} uur, {place}

Deze leervragen staan centraal:
{learningQuestions}

Meld je hier aan: {signUpLink}

Hartelijke groet,
{coordinator}`
	},
	'company-questions': {
		subject: 'Wat wil {company} van ons leren?',
		body: `Beste {contact},

Fijn dat {company} op {date} meedoet aan de speeddate bij {school}. We willen dat jullie er ook iets aan hebben.

Wat willen jullie van docenten weten? Denk aan hoe leerlingen naar jullie vak kijken, wat ze er op school over leren, of hoe je een jonge collega goed begeleidt.

Stuur me één of twee vragen terug. Dan zorgen wij dat ze aan tafel komen.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: speeddate bij {school} op {date}',
		body: `Beste {contact},

{company} staat op de lijst voor de speeddate. Dank je wel!

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Wil je me de namen en functies sturen van wie er komen? En is er iets dat we moeten weten over eten, vervoer of toegankelijkheid?

De school zorgt voor de ontvangst, een gespreksleider en iemand die aan elke tafel meeschrijft. Jullie hoeven alleen jezelf mee te nemen.

Hartelijke groet,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}! Zo ziet de speeddate eruit',
		body: `Beste {contact},

Nog even en je bent te gast bij {school}. Dit is het programma:

{programme}

Adres: {place}

Deze vragen leven bij de docenten:
{learningQuestions}

Je hebt een eigen tafel; de docenten wisselen. Neem gerust iets mee dat je in je werk in handen hebt: een onderdeel, een gereedschap of een foto.

Ben je later of kun je toch niet komen? Bel of mail me dan meteen.

Tot dan,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Jouw route voor de speeddate op {date}',
		body: `Beste {participant},

Hier vind je jouw tafels, je vragen en de voorstudie over de bedrijven:
{personalLink}

Dit is het programma:

{programme}

Plaats: {place}

Kun je toch niet komen? Meld je dan af via dezelfde link. Dan herstellen we de indeling.

Tot dan,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe vond je de speeddate?',
		body: `Beste {participant},

Dank je wel dat je erbij was op {date}. Wil je in twee minuten opschrijven wat je eraan had en wat beter kan?

{evaluationLink}

Je mag dit ook zonder naam doen.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Wat vond {company} van de speeddate?',
		body: `Beste {contact},

We leren graag van jullie kijk op {date}. Wil je in twee minuten een paar vragen beantwoorden?

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel voor jullie tijd bij {school}',
		body: `Beste {contact},

Namens {school}: dank je wel dat {company} op {date} met onze docenten in gesprek ging. Ze hebben gehoord hoe het er bij jullie echt aan toegaat, en daar hebben leerlingen ook iets aan.

Hoe was het voor jullie? Wat ging goed en wat kan beter? En zouden jullie nog eens mee willen doen, met een speeddate of iets anders? Dat hoor ik graag.

Over een paar weken laat ik je weten wat we met jullie verhalen hebben gedaan.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Deel wat je leerde bij de speeddate',
		body: `Beste collega,

Op {date} spraken docenten van {school} met vakkrachten. Bespreek je in het sectieoverleg wat dat heeft opgeleverd? Eén inzicht en één idee voor een les per docent is genoeg.

Dit waren de leervragen:
{learningQuestions}

De notities en opbrengsten staan hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
