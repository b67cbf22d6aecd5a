import type { Rule } from '../rule.ts';

export const tourOfAllDepartments: Rule<{
	readonly chosen: 'some' | 'unknown';
	readonly minutes: number;
}> = {
	id: 'tour-of-all-departments',
	severity: 'tip',
	requirements: ['CV5'],
	place: 'agreements',
	check({ state, programme, details }) {
		const tours = programme.filter(({ kind }) => kind === 'tour');
		const along = details['tour-along'];
		if (state !== 'planned' || tours.length === 0 || along === 'all-departments') return [];
		const minutes = tours.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
		return [{ facts: { chosen: along === undefined ? 'unknown' : 'some', minutes } }];
	},
	texts: {
		nl: {
			about: 'Een ronde langs alle afdelingen',
			what: ({ chosen, minutes }, say) =>
				chosen === 'some'
					? `De rondleiding van ${say.count(minutes, 'minuut', 'minuten')} slaat afdelingen over.`
					: `Het is nog niet bekend langs welke afdelingen de rondleiding van ${say.count(minutes, 'minuut', 'minuten')} gaat.`,
			why: 'Leerlingen komen later overal terecht: ook bij planning, inkoop, magazijn of verkoop.',
			fix: () =>
				'Vraag het bedrijf of de groep overal even mag kijken, en kies dat bij de afspraken.'
		},
		en: {
			about: 'A round along all departments',
			what: ({ chosen, minutes }, say) =>
				chosen === 'some'
					? `The tour of ${say.count(minutes, 'minute', 'minutes')} skips some departments.`
					: `It is not known yet along which departments the tour of ${say.count(minutes, 'minute', 'minutes')} goes.`,
			why: 'Pupils end up everywhere later: in planning, purchasing, the warehouse or sales too.',
			fix: () =>
				'Ask the company whether the group may have a look everywhere, and choose that with the agreements.'
		}
	}
};
