import { programmeNeeds } from '../programme-needs.ts';

export const walkInInProgramme = programmeNeeds('walkIn', {
	id: 'walk-in-in-programme',
	severity: 'should',
	requirements: ['SD6'],
	texts: {
		nl: {
			about: 'Een inloop met koffie of thee',
			what: ({ startsAt }, say) =>
				`Het programma begint om ${say.time(startsAt)} uur zonder inloop.`,
			why: 'Met koffie of thee erbij komen gasten rustig aan en leren mensen elkaar alvast kennen.',
			fix: ({ startsAt }, say) => `Zet om ${say.time(startsAt)} uur een inloop van een kwartier.`
		},
		en: {
			about: 'A walk-in with coffee or tea',
			what: ({ startsAt }, say) =>
				`The programme begins at ${say.time(startsAt)} without a walk-in.`,
			why: 'With coffee or tea guests arrive at ease and people get to know each other a little.',
			fix: ({ startsAt }, say) => `Add a walk-in of a quarter of an hour at ${say.time(startsAt)}.`
		}
	}
});
