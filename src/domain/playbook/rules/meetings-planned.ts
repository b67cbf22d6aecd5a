import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

/** With longer between two meetings, people have to begin anew each time. */
const longestGapWeeks = 6;

export const meetingsPlanned: Rule<{
	/** Days on which the group meets, the first day included. */
	readonly planned: number;
	readonly needed: number;
	readonly weeks: number;
	readonly until: Temporal.PlainDate;
}> = {
	id: 'meetings-planned',
	severity: 'should',
	requirements: ['DOT1'],
	place: 'agreements',
	check({ state, date, until, meetings }) {
		if (state !== 'planned' || !until) return [];
		const later = meetings
			.map(({ on }) => on)
			.filter(
				(on) =>
					Temporal.PlainDate.compare(on, date) > 0 && Temporal.PlainDate.compare(on, until) <= 0
			)
			.map((on) => on.toString());
		const planned = 1 + new Set(later).size;
		const weeks = Math.floor(date.until(until).days / 7);
		const needed = 1 + Math.floor(weeks / longestGapWeeks);
		return planned < needed ? [{ facts: { planned, needed, weeks, until } }] : [];
	},
	texts: {
		nl: {
			about: 'Om de paar weken bij elkaar',
			what: ({ planned, needed, weeks, until }, say) =>
				`Tot ${say.longDate(until)} komt de groep ${say.count(planned, 'keer', 'keer')} bij elkaar; voor ${say.count(weeks, 'week', 'weken')} zijn ${String(needed)} dagen nodig.`,
			why: 'Wie elkaar om de paar weken ziet, houdt de draad vast en komt zijn afspraken na.',
			fix: ({ needed, planned }, say) =>
				`Zoek nog ${say.count(needed - planned, 'dag', 'dagen')} die iedereen kan, en zet ze erbij.`
		},
		en: {
			about: 'A meeting every few weeks',
			what: ({ planned, needed, weeks, until }, say) =>
				`Until ${say.longDate(until)} the group meets ${say.count(planned, 'time', 'times')}; ${say.count(weeks, 'week', 'weeks')} ask for ${String(needed)} days.`,
			why: 'People who meet every few weeks keep the thread and do what they agreed.',
			fix: ({ needed, planned }, say) =>
				`Find ${say.count(needed - planned, 'more day', 'more days')} that everyone can make, and add them.`
		}
	}
};
