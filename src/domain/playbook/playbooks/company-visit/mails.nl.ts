import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'company-invitation': {
		subject: 'Mogen docenten van {school} bij jullie komen kijken?',
		body: `Beste {contact},

Docenten van {school} leiden leerlingen op voor werk zoals dat van {company}. Ze willen graag met eigen ogen zien hoe het er nu aan toegaat.

Daarom onze vraag: mogen we een middag langskomen, rond {date} vanaf {startTime} uur?

Dit willen de docenten leren:
{learningQuestions}

We denken aan een korte kennismaking, een rondleiding, en vooral iets om zelf te doen. Een presentatie hoeft niet. Heel fijn als er ook iemand meeloopt die nog maar kort bij jullie werkt.

En we draaien het graag om: wat willen jullie van de school weten?

Zullen we er even over bellen?

Hartelijke groet,
{coordinator}`
	},
	'teacher-invitation': {
		subject: 'Ga je mee op bedrijfsbezoek op {date}?',
		body: `Beste collega,

Op {date} gaan we met een groep van {school} op bedrijfsbezoek. We lopen langs de afdelingen, praten met de mensen die er werken en gaan zelf aan de slag.

Van {startTime} tot {endTime} uur
Adres: {place}

Dit gaan we doen:
{programme}

Deze leervragen nemen we mee:
{learningQuestions}

Meld je hier aan: {signUpLink}

Hartelijke groet,
{coordinator}`
	},
	'company-questions': {
		subject: 'Wat wil {company} van de school weten?',
		body: `Beste {contact},

Op {date} zijn we bij jullie te gast. We komen met vragen, en horen graag die van jullie.

Waar zijn jullie benieuwd naar? Bijvoorbeeld hoe jongeren een vak kiezen, wat ze nu op school leren, of hoe je een stagiair van vijftien goed begeleidt.

Stuur me één of twee vragen terug, dan zorg ik dat er docenten bij zijn die erover kunnen vertellen.

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: bezoek van {school} op {date}',
		body: `Beste {contact},

Wat fijn dat we welkom zijn bij {company}. Dit hebben we afgesproken:

Wanneer: {date}, van {startTime} tot {endTime} uur
Waar: {place}

Het programma tot nu toe:
{programme}

Wil je me nog laten weten welke veiligheidsregels er gelden, wat we aan moeten en of we maten moeten doorgeven? En wie kunnen we bellen als er op de dag iets is?

De school zorgt voor een gespreksleider en voor mensen die meeschrijven.

Hartelijke groet,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Tot {date}: de laatste informatie over ons bezoek',
		body: `Beste {contact},

Nog even en we staan bij jullie op de stoep. Zo ziet de middag eruit:

{programme}

Plaats: {place}

Met deze vragen komen de docenten:
{learningQuestions}

Ze hebben van tevoren uitgezocht wat {company} doet. Vertel dus gerust meteen over het echte werk, ook over wat lastig is.

Verandert er iets? Bel of mail me dan.

Tot dan,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Alles voor het bedrijfsbezoek op {date}',
		body: `Beste {participant},

Op {date} gaan we op bedrijfsbezoek. Zorg dat je er om {startTime} uur bent.

Adres: {place}

{programme}

Je vragen en de voorstudie vind je hier:
{personalLink}

Trek dichte schoenen aan en kleding die vuil mag worden. Volg ter plaatse de veiligheidsregels van het bedrijf.

Kun je toch niet? Meld je dan af via dezelfde link, dan kan er iemand anders mee.

Tot dan,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe was het bedrijfsbezoek?',
		body: `Beste {participant},

Fijn dat je mee was op {date}. Wil je in twee minuten vertellen wat je eraan had, en wat we de volgende keer anders moeten doen?

{evaluationLink}

Je naam invullen hoeft niet.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Hoe was ons bezoek voor {company}?',
		body: `Beste {contact},

Op {date} waren we bij jullie te gast. Hoe was dat voor jullie? Met een paar korte vragen help je ons het de volgende keer beter te doen.

{evaluationLink}

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel, namens {school}',
		body: `Beste {contact},

Namens {school}: dank jullie wel voor {date}. Onze docenten hebben gekeken, gevraagd en zelf gewerkt, en dat komt straks terug in hun lessen. Wil je onze dank ook doorgeven aan iedereen die de groep ontving?

We horen graag hoe het voor jullie was. Wat ging goed, en wat kan beter? En zien jullie een vervolg zitten, zoals een snuffelstage, een gastles of een docent die een dag meeloopt?

Ik spreek graag een moment af om samen terug te kijken. Dan hoor je ook wat we ermee gedaan hebben.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Vertel je team over het bedrijfsbezoek',
		body: `Beste collega,

Op {date} waren docenten van {school} op bedrijfsbezoek. Wil je in het teamoverleg laten zien wat het opleverde? Eén voorbeeld voor in de les en één ding dat je verraste is genoeg.

Met deze leervragen gingen we op pad:
{learningQuestions}

Aantekeningen en opbrengsten vind je hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
