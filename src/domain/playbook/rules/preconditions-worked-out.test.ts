import type { Precondition } from '#domain/activity/activity-plan.ts';
import { speedDatePlan, today } from '../verify-plan.ts';
import { verifyRule } from '../verify-rule.ts';
import { preconditionsWorkedOut } from './preconditions-worked-out.ts';

const confirmed = { by: 'Noor', on: today };
const said = { text: 'Wat hier gezegd wordt, blijft hier.', confirmed };
const about = (
	id: string,
	title: string,
	sides: Partial<Record<Precondition['side'], Pick<Precondition, 'text' | 'confirmed'>>>
): readonly Precondition[] =>
	(['school', 'visitor', 'company', 'region'] as const).flatMap((side) => {
		const answer = sides[side];
		return answer ? [{ id, title, side, ...answer }] : [];
	});
const safety = (sides: Parameters<typeof about>[2]) => about('safety', 'Veiligheid', sides);
const plan = (...preconditions: readonly Precondition[]) =>
	speedDatePlan({ preconditions, visitors: [{ id: 'linde', name: 'De Linde' }] });
const precondition = 'Veiligheid';

verifyRule(preconditionsWorkedOut, {
	holds: [
		plan(),
		plan(...safety({ school: said, visitor: said })),
		{ ...plan(...safety({ school: {} })), state: 'held' }
	],
	breaks: [
		[
			plan(...safety({ school: said, visitor: {} })),
			{ precondition, silent: ['De Linde'], unconfirmed: [] }
		],
		[
			plan(...safety({ school: { text: said.text }, visitor: { text: ' ', confirmed } })),
			{ precondition, silent: ['De Linde'], unconfirmed: ['De Werf'] }
		],
		[
			plan(...safety({ school: { text: said.text, confirmed: { ...confirmed, by: ' ' } } })),
			{ precondition, silent: [], unconfirmed: ['De Werf'] }
		],
		[
			plan(
				...safety({ company: {} }),
				...about('freedom', 'Vrijheid', { school: {}, visitor: {} })
			),
			{ precondition, silent: ['Bakker Installaties', 'Vos Techniek'], unconfirmed: [] },
			{ precondition: 'Vrijheid', silent: ['De Werf', 'De Linde'], unconfirmed: [] }
		],
		[
			{ ...plan(...safety({ company: {}, visitor: {}, region: {} })), companies: [], visitors: [] },
			{ precondition, silent: ['visitor', 'company', 'region'], unconfirmed: [] }
		]
	]
});
