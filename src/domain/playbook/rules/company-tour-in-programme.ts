import { programmeNeeds } from '../programme-needs.ts';

export const companyTourInProgramme = programmeNeeds('tour', {
	id: 'company-tour-in-programme',
	severity: 'should',
	requirements: ['CV5'],
	texts: {
		nl: {
			about: 'Een rondleiding door het bedrijf',
			what: ({ date }, say) =>
				`Op ${say.date(date)} staat er geen rondleiding door het bedrijf in het programma.`,
			why: 'Op de werkvloer zie je welk werk er allemaal is en wie dat doet.',
			fix: () =>
				'Ruim drie kwartier in voor een ronde langs alle afdelingen, ook kantoor en magazijn.'
		},
		en: {
			about: 'A tour of the company',
			what: ({ date }, say) =>
				`There is no tour of the company in the programme of ${say.date(date)}.`,
			why: 'On the shop floor you see all the work that there is, and who does it.',
			fix: () =>
				'Set aside three quarters of an hour for a round along all departments, office and warehouse too.'
		}
	}
});
