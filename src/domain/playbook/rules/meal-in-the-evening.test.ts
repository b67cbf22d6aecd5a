import { speedDatePlan, time } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { mealInTheEvening } from './meal-in-the-evening.ts';

const withoutMeal = speedDatePlan().programme.filter(({ kind }) => kind !== 'meal');
const until = (end: string) =>
	speedDatePlan({
		programme: [
			{
				id: 'closing',
				kind: 'closing',
				title: 'Closing',
				startsAt: time(end).subtract({ minutes: 15 }),
				durationMinutes: 15
			}
		]
	});

verifyRule(mealInTheEvening, {
	holds: [
		speedDatePlan(),
		until('17:30'),
		speedDatePlan({ programme: withoutMeal, state: 'held' }),
		speedDatePlan({ programme: [] })
	],
	breaks: [
		[until('17:31'), { endsAt: time('17:31') }],
		[speedDatePlan({ programme: withoutMeal }), { endsAt: time('18:37') }]
	]
});
