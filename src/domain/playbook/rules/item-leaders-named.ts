import { contentItems } from '../content-items.ts';
import type { Rule } from '../rule.ts';

export const itemLeadersNamed: Rule<{ readonly items: readonly string[] }> = {
	id: 'item-leaders-named',
	severity: 'should',
	requirements: ['SV5', 'G6'],
	place: 'programme',
	check({ state, programme }) {
		if (state !== 'planned') return [];
		const items = contentItems(programme)
			.filter(({ responsible }) => !responsible?.trim())
			.map(({ title }) => title);
		return items.length > 0 ? [{ facts: { items } }] : [];
	},
	texts: {
		nl: {
			about: 'Iemand die elk onderdeel leidt',
			what: ({ items }, say) => `Wie ${say.list(items.map(quoted))} leidt, staat er nog niet bij.`,
			why: 'Een naam bij elk onderdeel houdt de tijd in de gaten en laat iedereen aan het woord.',
			fix: () => 'Zet bij het onderdeel wie het leidt. Dat mag steeds dezelfde gespreksleider zijn.'
		},
		en: {
			about: 'Somebody who leads each item',
			what: ({ items }, say) =>
				`Nobody has been put down yet as leading ${say.list(items.map(quoted))}.`,
			why: 'A name to each item keeps an eye on the time and lets everyone have their say.',
			fix: () => 'Put down who leads the item. It may be the same moderator each time.'
		}
	}
};

function quoted(title: string): string {
	return `‘${title}’`;
}
