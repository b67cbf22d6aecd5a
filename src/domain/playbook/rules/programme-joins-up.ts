import { programmeClashes } from '#domain/activity/programme-clashes.ts';
import type { Rule } from '../rule.ts';

export const programmeJoinsUp: Rule<{
	readonly kind: 'gap' | 'overlap';
	readonly first: string;
	readonly second: string;
	readonly minutes: number;
}> = {
	id: 'programme-joins-up',
	severity: 'should',
	requirements: ['G6'],
	place: 'programme',
	check({ state, programme }) {
		if (state !== 'planned') return [];
		const titles = new Map(programme.map(({ id, title }) => [id, title]));
		return programmeClashes(programme).map(({ kind, firstId, secondId, minutes }) => ({
			subject: `${firstId}-${secondId}`,
			facts: {
				kind,
				first: titles.get(firstId) ?? firstId,
				second: titles.get(secondId) ?? secondId,
				minutes
			}
		}));
	},
	texts: {
		nl: {
			about: 'Een programma waarvan de tijden aansluiten',
			what: ({ kind, first, second, minutes }, say) =>
				kind === 'gap'
					? `Tussen ‘${first}’ en ‘${second}’ is ${say.count(minutes, 'minuut', 'minuten')} niets gepland.`
					: `‘${second}’ begint ${say.count(minutes, 'minuut', 'minuten')} voordat ‘${first}’ klaar is.`,
			why: 'Als de tijden aansluiten, hoeft niemand te wachten of te haasten.',
			fix: ({ kind, first, second }) =>
				kind === 'gap'
					? `Laat ‘${second}’ eerder beginnen, of vul de tijd met een pauze.`
					: `Maak ‘${first}’ korter, of laat ‘${second}’ later beginnen.`
		},
		en: {
			about: 'A programme whose times join up',
			what: ({ kind, first, second, minutes }, say) =>
				kind === 'gap'
					? `Nothing is planned for ${say.count(minutes, 'minute', 'minutes')} between ‘${first}’ and ‘${second}’.`
					: `‘${second}’ begins ${say.count(minutes, 'minute', 'minutes')} before ‘${first}’ has ended.`,
			why: 'When the times join up, nobody has to wait or hurry.',
			fix: ({ kind, first, second }) =>
				kind === 'gap'
					? `Let ‘${second}’ begin earlier, or fill the time with a break.`
					: `Make ‘${first}’ shorter, or let ‘${second}’ begin later.`
		}
	}
};
