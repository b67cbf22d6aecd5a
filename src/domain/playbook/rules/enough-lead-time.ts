import { Temporal } from 'temporal-polyfill';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

/** In weeks: what partners and teachers usually need to free the time. */
const usualWeeks = 6;

export const enoughLeadTime: Rule<{
	readonly days: number;
	readonly date: Temporal.PlainDate;
	readonly partners: readonly string[];
}> = {
	id: 'enough-lead-time',
	severity: 'tip',
	requirements: ['G2'],
	place: 'details',
	check(plan, today) {
		const { state, createdOn, date } = plan;
		const days = createdOn.until(date).days;
		const isAhead = Temporal.PlainDate.compare(today, date) < 0;
		if (state !== 'planned' || !isAhead || days >= usualWeeks * 7) return [];
		return [{ facts: { days, date, partners: partnerNames(plan) } }];
	},
	texts: {
		nl: {
			about: 'Zes weken tijd om voor te bereiden',
			what: ({ days, date }, say) =>
				`Dit plan is ${say.count(days, 'dag', 'dagen')} voor de start op ${say.date(date)} gemaakt.`,
			why: 'Wie meedoet, heeft vaak zes weken nodig om tijd vrij te maken.',
			fix: ({ partners }, say) =>
				`Bel ${sayPartners(partners, say, 'nl')} in plaats van te mailen, of begin op een latere dag.`
		},
		en: {
			about: 'Six weeks of time to prepare',
			what: ({ days, date }, say) =>
				`This plan was made ${say.count(days, 'day', 'days')} before the start on ${say.date(date)}.`,
			why: 'Those who take part often need six weeks to free the time.',
			fix: ({ partners }, say) =>
				`Call ${sayPartners(partners, say, 'en')} instead of mailing, or begin on a later day.`
		}
	}
};
