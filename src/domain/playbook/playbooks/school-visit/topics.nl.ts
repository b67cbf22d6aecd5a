import type { PlaybookTexts } from '../../playbook.ts';

export const topics: PlaybookTexts['topics'] = {
	lesson: {
		title: 'De les',
		starters: [
			'Hoe begin je een praktijkles, en wat doen leerlingen de eerste vijf minuten?',
			'Hoe zorg je dat leerlingen verder kunnen als jij met een ander bezig bent?'
		]
	},
	workshop: {
		title: 'Het praktijklokaal',
		starters: [
			'Hoe hebben jullie de werkplekken ingedeeld, en wat zou je nu anders doen?',
			'Hoe regelen jullie gereedschap, materiaal en opruimen?'
		]
	},
	programme: {
		title: 'Het programma',
		starters: [
			'Welke keuzevakken bieden jullie aan, en hoe koos je die?',
			'Waar haal je opdrachten vandaan die leerlingen echt willen maken?'
		]
	},
	pupils: {
		title: 'Leerlingen',
		starters: [
			'Wat doe je met een leerling die sneller of juist langzamer gaat?',
			'Hoe merk je dat een leerling afhaakt, en wat helpt dan?'
		]
	},
	companies: {
		title: 'Bedrijven',
		starters: [
			'Welke bedrijven komen bij jullie in de les, en hoe is dat begonnen?',
			'Wie onderhoudt het contact, en hoeveel tijd krijgt die daarvoor?'
		]
	},
	careers: {
		title: 'Loopbaan en mbo',
		starters: [
			'Hoe helpen jullie leerlingen een vervolgopleiding te kiezen?',
			'Wat hoor je terug van het mbo over jullie oud-leerlingen?'
		]
	},
	testing: {
		title: 'Toetsen en beoordelen',
		starters: [
			'Hoe beoordeel je een werkstuk, en wat ziet de leerling daarvan?',
			'Hoe bereid je leerlingen voor op het praktijkexamen?'
		]
	},
	team: {
		title: 'Het team',
		starters: [
			'Hoe leren jullie van elkaar, en wanneer is daar tijd voor?',
			'Welke verandering lukte bij jullie, en wie trok die?'
		]
	}
};
