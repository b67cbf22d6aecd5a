import type { Rule } from '../rule.ts';

export const transferRecorded: Rule<{
	/** In how many ways it was going to be used, and how many outcomes are on record. */
	readonly ways: number;
	readonly outcomes: number;
}> = {
	id: 'transfer-recorded',
	severity: 'should',
	requirements: ['TI7', 'G10'],
	place: 'results',
	check({ state, details, outcomes }) {
		const into = details['transfer-into'];
		const ways = Array.isArray(into) ? into.length : 0;
		if (state !== 'held' || outcomes.length >= ways) return [];
		return [{ facts: { ways, outcomes: outcomes.length } }];
	},
	texts: {
		nl: {
			about: 'Elke lesverandering bij de opbrengsten',
			what: ({ ways, outcomes }, say) =>
				`Het geleerde zou op ${say.count(ways, 'manier', 'manieren')} in de les komen, en daarvan ${recorded(outcomes)}.`,
			why: 'Als opbrengst, met een naam en een stand, zie je of het er in de klas ook van komt.',
			fix: () => 'Schrijf voor elke manier een opbrengst op: wat het wordt, van wie en wanneer.'
		},
		en: {
			about: 'Every change in lessons among the outcomes',
			what: ({ ways, outcomes }, say) =>
				`It would be used in class in ${say.count(ways, 'way', 'ways')}, and ${say.count(outcomes, 'outcome is', 'outcomes are')} on record.`,
			why: 'As an outcome, with a name and a state, you see whether it gets into class.',
			fix: () => 'Write an outcome for each way: what it will be, whose it is and when.'
		}
	}
};

function recorded(outcomes: number): string {
	if (outcomes === 0) return 'staat er nog geen bij de opbrengsten';
	return outcomes === 1
		? 'staat er 1 bij de opbrengsten'
		: `staan er ${String(outcomes)} bij de opbrengsten`;
}
