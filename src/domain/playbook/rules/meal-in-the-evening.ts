import { Temporal } from 'temporal-polyfill';
import { programmeEndsAt } from '../programme-end.ts';
import type { Rule } from '../rule.ts';

const mealTime = Temporal.PlainTime.from('17:30');

export const mealInTheEvening: Rule<{ readonly endsAt: Temporal.PlainTime }> = {
	id: 'meal-in-the-evening',
	severity: 'should',
	requirements: ['SD6'],
	place: 'programme',
	check(plan) {
		const endsAt = programmeEndsAt(plan);
		const late = Temporal.PlainTime.compare(endsAt, mealTime) > 0;
		const eats = plan.programme.some(({ kind }) => kind === 'meal');
		return plan.state === 'planned' && late && !eats ? [{ facts: { endsAt } }] : [];
	},
	texts: {
		nl: {
			about: 'Iets warms te eten in de avond',
			what: ({ endsAt }, say) =>
				`Het programma loopt tot ${say.time(endsAt)} uur, zonder iets warms te eten.`,
			why: 'Een eenvoudige maaltijd breekt het ijs, en niemand hoeft met een lege maag naar huis.',
			fix: () => 'Zet een eenvoudige warme maaltijd in het programma, of eindig om half zes.'
		},
		en: {
			about: 'Something warm to eat in the evening',
			what: ({ endsAt }, say) =>
				`The programme runs until ${say.time(endsAt)} without anything warm to eat.`,
			why: 'A simple meal breaks the ice, and nobody has to go home on an empty stomach.',
			fix: () => 'Add a simple warm meal to the programme, or end by half past five.'
		}
	}
};
