import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#domain/text/locale.ts';
import { missingDetails, stepDueBy } from '../details-due.ts';
import type { Rule } from '../rule.ts';

/** The step in which a pair writes down what it wants. */
const step = 'set-goals';

const asked = [
	'joint-goals',
	'teacher-goals',
	'professional-goals',
	'shared-activities',
	'pair-planning'
] as const;
type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, Texts>> = {
	'joint-goals': { nl: 'de doelen samen', en: 'the goals together' },
	'teacher-goals': { nl: 'de doelen van de docenten', en: 'the goals of the teachers' },
	'professional-goals': {
		nl: 'de doelen van de vakmensen',
		en: 'the goals of the professionals'
	},
	'shared-activities': { nl: 'wat ze samen gaan doen', en: 'what they will do together' },
	'pair-planning': { nl: 'de planning', en: 'the planning' }
};

export const pairGoalsRecorded: Rule<{
	readonly missing: readonly Asked[];
	readonly dueOn: Temporal.PlainDate;
}> = {
	id: 'pair-goals-recorded',
	severity: 'should',
	requirements: ['JT1', 'JT4'],
	place: 'agreements',
	check(plan, today) {
		if (plan.state !== 'planned') return [];
		const dueOn = stepDueBy(plan, step, today);
		const missing = missingDetails(plan, asked);
		return dueOn && missing.length > 0 ? [{ facts: { missing, dueOn } }] : [];
	},
	texts: {
		nl: {
			about: 'Elk koppel met een eigen doel',
			what: ({ missing, dueOn }, say) =>
				`Van de koppels zou op ${say.date(dueOn)} bekend zijn wat ze willen, maar dit ontbreekt nog: ${say.list(missing.map((id) => names[id].nl))}.`,
			why: 'Zonder doelen en data wordt samen optrekken al snel een keer koffie.',
			fix: () => 'Bel elk koppel, en schrijf per koppel een zin op.'
		},
		en: {
			about: 'Each pair with its own goal',
			what: ({ missing, dueOn }, say) =>
				`What the pairs want was to be known on ${say.date(dueOn)}, but this is still missing: ${say.list(missing.map((id) => names[id].en))}.`,
			why: 'Without goals and dates, twinning soon comes down to one cup of coffee.',
			fix: () => 'Call each pair, and write down a sentence for each.'
		}
	}
};
