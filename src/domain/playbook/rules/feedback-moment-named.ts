import type { Temporal } from 'temporal-polyfill';
import { endingTasks, hasEnded } from '../ending-tasks.ts';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

/** That there is such a moment at all is for the rule `feedback-moment-planned`. */
export const feedbackMomentNamed: Rule<{
	readonly on: Temporal.PlainDate;
	readonly partners: readonly string[];
}> = {
	id: 'feedback-moment-named',
	severity: 'should',
	requirements: ['SV10', 'G11'],
	place: 'tasks',
	check(plan) {
		if (hasEnded(plan, 'feedback')) return [];
		const [first, ...others] = endingTasks(plan, 'feedback').filter(
			({ state }) => state !== 'notNeeded'
		);
		if (!first || [first, ...others].some(({ state, assignee }) => state === 'done' || assignee)) {
			return [];
		}
		return [{ facts: { on: first.dueOn, partners: partnerNames(plan) } }];
	},
	texts: {
		nl: {
			about: 'Een naam bij het latere terugblikmoment',
			what: ({ on, partners }, say) =>
				`Wie er op ${say.date(on)} terugkijkt met ${sayPartners(partners, say, 'nl')}, is nog niet afgesproken.`,
			why: 'Een datum zonder naam schuift vanzelf van de agenda.',
			fix: () => 'Spreek de datum af met beide kanten, en zet bij die taak wie ervoor zorgt.'
		},
		en: {
			about: 'A name to the later look back',
			what: ({ on, partners }, say) =>
				`Who will look back with ${sayPartners(partners, say, 'en')} on ${say.date(on)} has not been agreed yet.`,
			why: 'A date without a name slides off the calendar by itself.',
			fix: () => 'Agree the date with both sides, and put a name to that task.'
		}
	}
};
