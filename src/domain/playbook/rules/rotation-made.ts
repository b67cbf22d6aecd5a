import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

/** In days. Earlier than this most sign-ups are still to come. */
const fromDaysBefore = 10;

export const rotationMade: Rule<{ readonly date: Temporal.PlainDate }> = {
	id: 'rotation-made',
	severity: 'must',
	requirements: ['SD3'],
	place: 'tables',
	check({ state, date, speedDate }, today) {
		if (state !== 'planned' || speedDate?.rotation !== 'none') return [];
		return today.until(date).days <= fromDaysBefore ? [{ facts: { date } }] : [];
	},
	texts: {
		nl: {
			about: 'Een indeling van tafels en rondes',
			what: ({ date }, say) =>
				`Voor ${say.date(date)} is er nog geen indeling van tafels en rondes.`,
			why: 'Zonder indeling komen docenten soms twee keer bij dezelfde vakkracht.',
			fix: () => 'Laat de indeling maken. Verandert er nog iets, dan herstel je haar met één klik.'
		},
		en: {
			about: 'A rotation of tables and rounds',
			what: ({ date }, say) =>
				`There is no rotation of tables and rounds yet for ${say.date(date)}.`,
			why: 'Without a rotation some teachers end up twice with the same professional.',
			fix: () => 'Have the rotation made. If something changes, you repair it with one click.'
		}
	}
};
