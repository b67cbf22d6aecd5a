import { programmeNeeds } from '../programme-needs.ts';

export const tourInProgramme = programmeNeeds('tour', {
	id: 'tour-in-programme',
	severity: 'should',
	requirements: ['SD6'],
	texts: {
		nl: {
			about: 'Een rondleiding door de school',
			what: ({ date }, say) => `Op ${say.date(date)} staat er geen rondleiding in het programma.`,
			why: 'In het praktijklokaal zien gasten in een paar minuten waar leerlingen mee werken.',
			fix: () => 'Zet een kwartier rondleiding in het programma, langs twee of drie plekken.'
		},
		en: {
			about: 'A tour of the school',
			what: ({ date }, say) => `There is no tour in the programme of ${say.date(date)}.`,
			why: 'In the workshop guests see within minutes what pupils work with.',
			fix: () => 'Add a tour of a quarter of an hour, along two or three spots.'
		}
	}
});
