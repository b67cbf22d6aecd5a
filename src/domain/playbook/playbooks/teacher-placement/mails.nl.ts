import type { PlaybookTexts } from '../../playbook.ts';

export const mails: PlaybookTexts['mails'] = {
	'teacher-invitation': {
		subject: 'Wil jij een tijdje meewerken bij een bedrijf?',
		body: `Beste collega,

Hoe wordt jouw vak op dit moment gedaan? Je kunt het zelf gaan doen: met een docentstage werk je een dag of een week mee bij een bedrijf in de buurt. {school} regelt het rooster en de vervanging, en de stage telt mee als scholing.

We beginnen op {date}. Deze leervragen zijn er al:
{learningQuestions}

Weet je nog niet wat voor stage bij je past? Meelopen met een ervaren vakkracht is een goed begin, en een dag mee met een leerling die stage loopt ook.

Meld je hier aan: {signUpLink}

Hartelijke groet,
{coordinator}`
	},
	'company-invitation': {
		subject: 'Mag een docent van {school} bij jullie meewerken?',
		body: `Beste {contact},

Een docent van {school} wil het vak weer eens van dichtbij meemaken, en dacht daarbij aan {company}. Mag hij of zij vanaf {date} bij jullie meelopen en meewerken?

Dit wil de docent graag leren:
{learningQuestions}

Wat vragen we? Een ervaren collega die graag iets uitlegt, en werk waarbij je mee kunt doen. Wat krijgen jullie terug? Een paar extra handen, een docent die jullie werk in de les brengt, en een vast gezicht op school.

Bel of mail me gerust. We kijken samen welke dagen jullie goed uitkomen.

Hartelijke groet,
{coordinator}`
	},
	'release-request': {
		subject: 'Docentstage vanaf {date}: rooster en vervanging',
		body: `Beste collega,

Vanaf {date} gaat een docent van {school} op stage bij een bedrijf. Wil je meekijken naar het rooster?

Dit moet voor de start geregeld zijn:
- de docent is vrij van lessen, toetsen en surveillance;
- iemand neemt de lessen over: een gastdocent (misschien van het bedrijf zelf) of een collega;
- het is duidelijk welk deel in schooltijd valt, wie de reiskosten betaalt en dat de stage scholing is.

Je kunt het hier bijhouden: {activityLink}

Hartelijke groet,
{coordinator}`
	},
	'company-confirmation': {
		subject: 'Bevestiging: docentstage bij {company} vanaf {date}',
		body: `Beste {contact},

Wat fijn dat een docent van {school} bij jullie terechtkan!

Eerste dag: {date}, van {startTime} tot {endTime} uur
Plaats: {place}

Wil je me laten weten wie de docent begeleidt, en wat er nodig is om mee te mogen werken? Denk aan een VCA-diploma, werkkleding, veiligheidsschoenen en regels voor foto’s.

Daarna maken we samen de stageovereenkomst. De docent blijft in dienst van {school}.

Hartelijke groet,
{coordinator}`
	},
	'company-questions': {
		subject: 'Wat wil {company} van de docent weten?',
		body: `Beste {contact},

Vanaf {date} hebben jullie een docent van {school} over de vloer. Die kan jullie ook iets leren.

Wat willen jullie weten? Bijvoorbeeld wat leerlingen al kunnen als ze op stage komen, hoe ze naar jullie vak kijken, of hoe je iets goed uitlegt aan een vijftienjarige.

Stuur me één of twee vragen. Dan neemt de docent ze mee.

Hartelijke groet,
{coordinator}`
	},
	'learning-goals': {
		subject: 'Kan de docent dit bij {company} leren?',
		body: `Beste {contact},

De docent die vanaf {date} bij jullie komt, heeft leerdoelen opgeschreven. Dit zijn de vragen waar het om gaat:
{learningQuestions}

Lukt dat bij jullie, en met welk werk? Wil je daar een paar zinnen over schrijven en bevestigen dat het kan? Is iets niet haalbaar, zeg het dan gerust: dan passen we het doel nu aan.

Hartelijke groet,
{coordinator}`
	},
	'teacher-agreement': {
		subject: 'Je stageovereenkomst: wil je tekenen?',
		body: `Beste {participant},

De overeenkomst voor je stage is klaar. Lees hem rustig door: kloppen de dagen, de leerdoelen, de begeleiders en wat er over reiskosten, veiligheid en verzekering staat?

{personalLink}

Klopt het, teken dan. De school en het bedrijf tekenen ook; je krijgt een exemplaar met alle handtekeningen. Klopt er iets niet, laat het me dan meteen weten.

Hartelijke groet,
{coordinator}`
	},
	'company-agreement': {
		subject: 'Stageovereenkomst met {school}: wil {company} tekenen?',
		body: `Beste {contact},

De overeenkomst voor de docentstage vanaf {date} is klaar. Daarin staan de dagen, de leerdoelen, de begeleiding, veiligheid en verzekering, en wat vertrouwelijk blijft.

Wil je hem lezen en namens {company} tekenen? De docent en {school} tekenen ook, en je krijgt een exemplaar met alle handtekeningen. Klopt er iets niet, bel me dan even.

Hartelijke groet,
{coordinator}`
	},
	'company-briefing': {
		subject: 'Op {date} begint de docentstage',
		body: `Beste {contact},

Bijna is het zover: op {date} om {startTime} uur staat de docent van {school} bij jullie op de stoep.

Zo kan de eerste dag eruitzien:

{programme}

Dit wil de docent leren:
{learningQuestions}

Is er iets veranderd in het werk of bij de begeleiding? Laat het me weten, dan denk ik mee.

Hartelijke groet,
{coordinator}`
	},
	'teacher-briefing': {
		subject: 'Je stage begint op {date}',
		body: `Beste {participant},

Op {date} om {startTime} uur word je verwacht bij het bedrijf.

Adres: {place}

Zo ziet je eerste dag eruit:

{programme}

Neem mee: je legitimatiebewijs, wat je aan kleding en diploma’s nodig hebt, en je leerdoelen. Je vragen en de voorstudie staan hier:
{personalLink}

Ben je ziek of lukt het niet? Bel dan je begeleider bij het bedrijf en mij.

Veel plezier,
{coordinator}`
	},
	'teacher-evaluation': {
		subject: 'Hoe was je stage?',
		body: `Beste {participant},

Je stage zit erop. Wil je in een paar minuten opschrijven wat je leerde en wat er beter kan?

{evaluationLink}

Je mag dit ook zonder naam doen.

Hartelijke groet,
{coordinator}`
	},
	'company-evaluation': {
		subject: 'Hoe was de docentstage voor {company}?',
		body: `Beste {contact},

De docent van {school} is weer terug voor de klas. Hoe hebben jullie de stage beleefd? Een paar vragen, twee minuten:

{evaluationLink}

Met jullie antwoord maken we het voor een volgende docent beter.

Hartelijke groet,
{coordinator}`
	},
	thanks: {
		subject: 'Dank je wel namens {school}',
		body: `Beste {contact},

Namens {school} dank je wel. Jullie maakten tijd voor een docent, legden het werk uit en lieten hem of haar meedoen. Dat komt straks bij leerlingen terecht.

Wat ging goed, en wat zou je anders doen? En mag er nog eens een docent komen, of een leerling? Ik hoor het graag.

Over een paar weken vertel ik wat we er in de les mee doen.

Hartelijke groet,
{coordinator}`
	},
	sharing: {
		subject: 'Een kwartier over de docentstage in het overleg',
		body: `Beste collega,

Een docent van {school} heeft meegewerkt bij een bedrijf. Wil je in het overleg een kwartier vrijmaken om te horen wat dat opleverde?

Dit waren de leervragen:
{learningQuestions}

Bespreek ook waar het terechtkomt: in het programma, in een opdracht, in stages of in een toets. De opbrengsten staan hier: {activityLink}

Hartelijke groet,
{coordinator}`
	}
};
