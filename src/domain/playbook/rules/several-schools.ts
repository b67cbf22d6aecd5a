import type { Rule } from '../rule.ts';

export const severalSchools: Rule<{ readonly school: string }> = {
	id: 'several-schools',
	severity: 'should',
	requirements: ['DOT1'],
	place: 'details',
	check({ state, school, visitors }) {
		return state === 'planned' && visitors.length === 0 ? [{ facts: { school: school.name } }] : [];
	},
	texts: {
		nl: {
			about: 'Leden van meer dan één school',
			what: ({ school }) => `Het team heeft alleen leden van ${school}.`,
			why: 'Materiaal dat op meer scholen is gemaakt en geprobeerd, werkt ook bij een ander.',
			fix: () => 'Vraag minstens één andere school om twee docenten, en voeg die school toe.'
		},
		en: {
			about: 'Members of more than one school',
			what: ({ school }) => `The team only has members of ${school}.`,
			why: 'Material that was made and tried at more schools works for others too.',
			fix: () => 'Ask at least one other school for two teachers, and add that school.'
		}
	}
};
