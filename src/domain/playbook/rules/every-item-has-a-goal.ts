import type { Rule } from '../rule.ts';

export const everyItemHasAGoal: Rule<{ readonly items: readonly string[] }> = {
	id: 'every-item-has-a-goal',
	severity: 'should',
	requirements: ['G6', 'SV6'],
	place: 'programme',
	check({ state, programme }) {
		if (state !== 'planned') return [];
		const items = programme.filter(({ goal }) => !goal?.trim()).map(({ title }) => title);
		return items.length > 0 ? [{ facts: { items } }] : [];
	},
	texts: {
		nl: {
			about: 'Een doel bij elk programmaonderdeel',
			what: ({ items }, say) => `Bij ${say.list(items.map(quoted))} staat nog geen doel.`,
			why: 'Met een doel erbij weet iedereen waarop hij let, en kun je een onderdeel korter maken of schrappen.',
			fix: ({ items }) =>
				items.length === 1
					? 'Schrijf in één zin op wat mensen er zien, doen of te weten komen.'
					: 'Schrijf per onderdeel in één zin op wat mensen er zien, doen of te weten komen.'
		},
		en: {
			about: 'A goal for every programme item',
			what: ({ items }, say) =>
				`${say.list(items.map(quoted))} ${items.length === 1 ? 'has' : 'have'} no goal yet.`,
			why: 'With a goal everyone knows what to look for, and you can shorten or drop an item.',
			fix: ({ items }) =>
				items.length === 1
					? 'Write down in a sentence what people see, do or find out there.'
					: 'Write down for each in a sentence what people see, do or find out there.'
		}
	}
};

function quoted(title: string): string {
	return `‘${title}’`;
}
