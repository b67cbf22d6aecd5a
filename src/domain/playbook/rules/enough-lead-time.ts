import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

/** In weeks: what companies and teachers usually need to free the time. */
const usualWeeks = 6;

export const enoughLeadTime: Rule<{ readonly days: number }> = {
	id: 'enough-lead-time',
	severity: 'tip',
	requirements: ['G2'],
	place: 'details',
	check({ state, createdOn, date }, today) {
		const days = createdOn.until(date).days;
		const isAhead = Temporal.PlainDate.compare(today, date) < 0;
		return state === 'planned' && isAhead && days < usualWeeks * 7 ? [{ facts: { days } }] : [];
	},
	texts: {
		nl: {
			what: ({ days }, say) =>
				`Dit plan is ${say.count(days, 'dag', 'dagen')} voor de dag gemaakt.`,
			why: 'Bedrijven en docenten hebben vaak zes weken nodig om tijd vrij te maken.',
			fix: () => 'Bel de bedrijven in plaats van te mailen, of kies een latere dag.'
		},
		en: {
			what: ({ days }, say) =>
				`This plan was made ${say.count(days, 'day', 'days')} before the day.`,
			why: 'Companies and teachers often need six weeks to free the time.',
			fix: () => 'Call the companies instead of mailing, or choose a later day.'
		}
	}
};
