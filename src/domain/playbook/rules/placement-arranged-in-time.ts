import { placementArrangements } from '../placement-arrangements.ts';

/** What should have been arranged by now: a must, as the start is near. */
export const placementArrangedInTime = placementArrangements('near', {
	id: 'placement-arranged-in-time',
	severity: 'must',
	words: {
		nl: {
			about: 'Alles geregeld twee weken vooraf',
			what: (arrangement, { date, days }, say) =>
				days === 0
					? `De stage begint vandaag, en nog niet geregeld is: ${arrangement}.`
					: `De stage begint over ${say.count(days, 'dag', 'dagen')}, op ${say.date(date)}, en nog niet geregeld is: ${arrangement}.`,
			why: 'Wat nu nog openstaat, komt straks bij de docent of de klas terecht.'
		},
		en: {
			about: 'Everything arranged two weeks before',
			what: (arrangement, { date, days }, say) =>
				days === 0
					? `The placement begins today, and this has not been arranged: ${arrangement}.`
					: `The placement begins in ${say.count(days, 'day', 'days')}, on ${say.date(date)}, and this has not been arranged: ${arrangement}.`,
			why: 'What is still open now will end up with the teacher or the class.'
		}
	}
});
