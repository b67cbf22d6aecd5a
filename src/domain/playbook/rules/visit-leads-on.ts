import type { Outcome } from '#domain/activity/activity-plan.ts';
import { hasEnded } from '../ending-tasks.ts';
import { partnerNames, sayPartners } from '../partner-names.ts';
import type { Rule } from '../rule.ts';

export const visitLeadsOn: Rule<{
	readonly partners: readonly string[];
	/** How many outcomes there are that nobody takes further. */
	readonly outcomes: number;
}> = {
	id: 'visit-leads-on',
	severity: 'should',
	requirements: ['SV11', 'G11'],
	place: 'results',
	check(plan) {
		if (plan.state !== 'held' || plan.outcomes.some(leadsOn)) return [];
		const setAside = plan.endings.some(
			({ ending, state }) => ending === 'outcomes' && state === 'setAside'
		);
		if (setAside && hasEnded(plan, 'outcomes')) return [];
		return [{ facts: { partners: partnerNames(plan), outcomes: plan.outcomes.length } }];
	},
	texts: {
		nl: {
			about: 'Minstens één vervolg',
			what: ({ partners, outcomes }, say) =>
				outcomes === 0
					? `Uit de dag met ${sayPartners(partners, say, 'nl')} is nog geen opbrengst genoteerd.`
					: `De dag met ${sayPartners(partners, say, 'nl')} heeft ${say.count(outcomes, 'opbrengst', 'opbrengsten')}, maar nog geen vervolg.`,
			why: 'Een bezoek is een begin: zonder vervolg blijft alles zoals het was.',
			fix: () =>
				'Geef één opbrengst een volgende stap met een datum, of maak er een nieuwe activiteit van.'
		},
		en: {
			about: 'At least one sequel',
			what: ({ partners, outcomes }, say) =>
				outcomes === 0
					? `No outcome has been noted yet of the day with ${sayPartners(partners, say, 'en')}.`
					: `The day with ${sayPartners(partners, say, 'en')} has ${say.count(outcomes, 'outcome', 'outcomes')}, but no sequel yet.`,
			why: 'A visit is a start: without a sequel everything stays as it was.',
			fix: () => 'Give one outcome a next step with a date, or make it into a new activity.'
		}
	}
};

function leadsOn({ state, nextStep, nextStepOn, becameActivityId }: Outcome): boolean {
	if (becameActivityId !== undefined) return true;
	return state !== 'dropped' && nextStepOn !== undefined && (nextStep ?? '').trim() !== '';
}
