import { programmeNeeds } from '../programme-needs.ts';

export const introductionInProgramme = programmeNeeds('introduction', {
	id: 'introduction-in-programme',
	severity: 'should',
	requirements: ['SD6'],
	texts: {
		nl: {
			about: 'Een welkom met aanleiding en doel',
			what: ({ date }, say) => `Op ${say.date(date)} is er geen welkom met aanleiding en doel.`,
			why: 'Als iedereen weet waarom de groep bij elkaar is, gaan de gesprekken ergens over.',
			fix: () => 'Zet na de inloop tien minuten welkom in het programma en noem de leervragen.'
		},
		en: {
			about: 'A welcome with occasion and goal',
			what: ({ date }, say) => `On ${say.date(date)} nobody introduces the occasion and the goal.`,
			why: 'When everyone knows why they are together, the talks are about something.',
			fix: () => 'Add ten minutes of welcome after the walk-in and name the learning questions.'
		}
	}
});
