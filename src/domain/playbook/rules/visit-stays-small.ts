import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { contentItems } from '../content-items.ts';
import type { Rule } from '../rule.ts';

type Part = 'items' | 'participants' | 'themes';

/**
 * What one half-day can hold: three or four things to see, a group that still fits into one classroom
 * and around one table, and no more themes than one can look for at once.
 */
const most: Readonly<Record<Part, number>> = { items: 4, participants: 12, themes: 2 };

export const visitStaysSmall: Rule<{
	readonly part: Part;
	readonly count: number;
	readonly most: number;
}> = {
	id: 'visit-stays-small',
	severity: 'should',
	requirements: ['SV4'],
	place: 'details',
	check(plan) {
		if (plan.state !== 'planned') return [];
		const counts = countsOf(plan);
		return (['items', 'participants', 'themes'] as const)
			.filter((part) => counts[part] > most[part])
			.map((part) => ({ subject: part, facts: { part, count: counts[part], most: most[part] } }));
	},
	texts: {
		nl: {
			about: 'Niet te veel onderdelen, deelnemers en thema’s',
			what: ({ part, count, most: limit }) =>
				({
					items: `Er staan ${String(count)} onderdelen op het programma; meer dan ${String(limit)} wordt rennen.`,
					participants: `Er is plek voor ${String(count)} deelnemers; met meer dan ${String(limit)} voelt een lokaal vol.`,
					themes: `Er zijn ${String(count)} thema’s gekozen; bij meer dan ${String(limit)} ziet niemand iets goed.`
				})[part],
			why: 'Een klein bezoek dat lukt, brengt twee scholen verder dan een grote dag waarvan niets blijft hangen.',
			fix: ({ part, most: limit }) =>
				({
					items: `Houd er hooguit ${String(limit)} over, en bewaar de rest voor een volgend bezoek.`,
					participants: `Begin met hooguit ${String(limit)} mensen, het liefst die elkaar al een beetje kennen.`,
					themes: `Kies er hooguit ${String(limit)} die bij de leervragen passen.`
				})[part]
		},
		en: {
			about: 'Not too many items, participants and themes',
			what: ({ part, count, most: limit }) =>
				({
					items: `There are ${String(count)} items in the programme; more than ${String(limit)} becomes a race.`,
					participants: `There is room for ${String(count)} participants; with more than ${String(limit)} a classroom feels crowded.`,
					themes: `${String(count)} themes were chosen; with more than ${String(limit)} nobody sees anything well.`
				})[part],
			why: 'A small visit that works takes two schools further than a big day of which nothing stays.',
			fix: ({ part, most: limit }) =>
				({
					items: `Keep ${String(limit)} at most, and save the rest for another visit.`,
					participants: `Begin with ${String(limit)} people at most, preferably some who know each other a little.`,
					themes: `Choose ${String(limit)} at most that fit the learning questions.`
				})[part]
		}
	}
};

function countsOf({ programme, signUps, details }: ActivityPlan): Readonly<Record<Part, number>> {
	const { themes } = details;
	return {
		items: contentItems(programme).length,
		participants: Math.max(signUps.capacity, signUps.confirmed),
		themes: typeof themes === 'object' ? themes.length : 0
	};
}
