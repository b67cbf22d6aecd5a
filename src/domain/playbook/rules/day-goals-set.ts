import type { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

export const dayGoalsSet: Rule<{ readonly date: Temporal.PlainDate }> = {
	id: 'day-goals-set',
	severity: 'should',
	requirements: ['SV6'],
	place: 'agreements',
	check({ state, details, date }) {
		if (state !== 'planned' || details['day-goals'] !== undefined) return [];
		return [{ facts: { date } }];
	},
	texts: {
		nl: {
			about: 'Doelen voor de hele dag',
			what: ({ date }, say) => `Voor ${say.date(date)} staan nog geen doelen op papier.`,
			why: 'Aan het begin hardop genoemde doelen geven elk gesprek van de dag richting.',
			fix: () =>
				'Kies samen twee of drie doelen. Ze komen in het dagboekje en op het scherm van de gespreksleider.'
		},
		en: {
			about: 'Goals for the whole day',
			what: ({ date }, say) => `No goals have been put on paper yet for ${say.date(date)}.`,
			why: 'Goals said aloud at the start give direction to every talk of the day.',
			fix: () =>
				'Choose two or three goals together. They go into the booklet and on the moderator’s screen.'
		}
	}
};
