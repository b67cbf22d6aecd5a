import { placementArrangements } from '../placement-arrangements.ts';

/** What is still open while there is time; once the start is near it is up to `placement-arranged-in-time`. */
export const placementArranged = placementArrangements('far', {
	id: 'placement-arranged',
	severity: 'should',
	words: {
		nl: {
			about: 'Rooster, vervanging, kosten en scholing zijn geregeld',
			what: (arrangement, { date }, say) =>
				`Voor de start op ${say.date(date)} is nog niet geregeld: ${arrangement}.`,
			why: 'Het rooster en de kosten zijn de redenen waarom een stage het vaakst niet doorgaat.'
		},
		en: {
			about: 'Timetable, cover, costs and development are arranged',
			what: (arrangement, { date }, say) =>
				`Before the start on ${say.date(date)} this is still to be arranged: ${arrangement}.`,
			why: 'Timetable and costs are the reasons for which most placements fall through.'
		}
	}
});
