import { programmeNeeds } from '../programme-needs.ts';

export const companyIntroductionInProgramme = programmeNeeds('introduction', {
	id: 'company-introduction-in-programme',
	severity: 'should',
	requirements: ['CV5'],
	texts: {
		nl: {
			about: 'Het bedrijf vertelt eerst over zichzelf',
			what: ({ date }, say) =>
				`Op ${say.date(date)} is er geen moment waarop het bedrijf zich voorstelt.`,
			why: 'Wie weet wat het bedrijf maakt en voor wie, ziet bij de rondleiding veel meer.',
			fix: () =>
				'Geef het bedrijf na de inloop een kwartier om te vertellen wie ze zijn, en noem zelf de leervragen.'
		},
		en: {
			about: 'The company first tells about itself',
			what: ({ date }, say) =>
				`On ${say.date(date)} there is no moment at which the company introduces itself.`,
			why: 'Those who know what the company makes and for whom, see far more on the tour.',
			fix: () =>
				'After the walk-in, give the company a quarter of an hour to say who they are, and name the learning questions yourself.'
		}
	}
});
