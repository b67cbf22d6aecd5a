import type { Rule } from '../rule.ts';

export const outcomesOwned: Rule<{
	readonly outcome: string;
	readonly missing: 'owner' | 'nextStep' | 'both';
}> = {
	id: 'outcomes-owned',
	severity: 'should',
	requirements: ['G10', 'SD9'],
	place: 'results',
	check({ state, outcomes }) {
		if (state !== 'held') return [];
		return outcomes
			.filter((outcome) => outcome.state === 'open' && !outcome.becameActivityId)
			.flatMap(({ id, text, ownerName, nextStep, nextStepOn }) => {
				const owned = (ownerName ?? '').trim() !== '';
				const goesOn = (nextStep ?? '').trim() !== '' && nextStepOn !== undefined;
				if (owned && goesOn) return [];
				const missing = owned ? 'nextStep' : goesOn ? 'owner' : 'both';
				return [{ subject: id, facts: { outcome: text, missing } as const }];
			});
	},
	texts: {
		nl: {
			about: 'Opbrengsten met eigenaar en volgende stap',
			what: ({ outcome, missing }) => `De opbrengst ‘${outcome}’ heeft nog ${lacks.nl[missing]}.`,
			why: 'Een idee gaat door als iemand het oppakt en weet wat er eerst moet gebeuren.',
			fix: () => 'Vul in wie ermee verdergaat, wat de eerste stap is en wanneer.'
		},
		en: {
			about: 'Outcomes with an owner and next step',
			what: ({ outcome, missing }) => `The outcome ‘${outcome}’ has ${lacks.en[missing]} yet.`,
			why: 'An idea goes on when someone takes it up and knows what comes first.',
			fix: () => 'Fill in who takes it further, what the first step is and when.'
		}
	}
};

const lacks = {
	nl: {
		owner: 'geen eigenaar',
		nextStep: 'geen volgende stap met een datum',
		both: 'geen eigenaar en geen volgende stap'
	},
	en: {
		owner: 'no owner',
		nextStep: 'no next step with a date',
		both: 'no owner and no next step'
	}
} as const;
