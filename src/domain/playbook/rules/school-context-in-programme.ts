import { programmeNeeds } from '../programme-needs.ts';

export const schoolContextInProgramme = programmeNeeds('schoolContext', {
	id: 'school-context-in-programme',
	severity: 'should',
	requirements: ['SD6'],
	texts: {
		nl: {
			about: 'Uitleg over het vmbo van nu',
			what: ({ date }, say) =>
				`Op ${say.date(date)} krijgen de gasten geen uitleg over de school en de regio.`,
			why: 'Veel vakkrachten kennen het vmbo niet van nu: de niveaus, de profielen, de leerlingen.',
			fix: () => 'Zet tien minuten uitleg in het programma, in woorden zonder afkortingen.'
		},
		en: {
			about: 'An explanation of today’s vmbo',
			what: ({ date }, say) =>
				`On ${say.date(date)} the guests hear nothing about the school and the region.`,
			why: 'Many professionals do not know today’s vmbo: its levels, its profiles, its pupils.',
			fix: () => 'Add ten minutes of explanation, in words without abbreviations.'
		}
	}
});
