import type { Texts } from '#domain/text/locale.ts';
import { missingDetails } from '../details-due.ts';
import type { Rule } from '../rule.ts';

const asked = ['used-where', 'members-learned', 'people-met'] as const;
type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, Texts>> = {
	'used-where': { nl: 'waar het materiaal wordt gebruikt', en: 'where the material is used' },
	'members-learned': { nl: 'wat de leden zelf leerden', en: 'what the members learned themselves' },
	'people-met': { nl: 'wie ze leerden kennen', en: 'whom they got to know' }
};

export const bothGainsRecorded: Rule<{
	readonly missing: readonly Asked[];
	readonly schools: readonly string[];
}> = {
	id: 'both-gains-recorded',
	severity: 'should',
	requirements: ['DOT5'],
	place: 'agreements',
	check(plan) {
		const missing = missingDetails(plan, asked);
		if (plan.state !== 'held' || missing.length === 0) return [];
		const schools = [plan.school, ...plan.visitors].map(({ name }) => name);
		return [{ facts: { missing, schools } }];
	},
	texts: {
		nl: {
			about: 'Winst voor materiaal en makers',
			what: ({ missing, schools }, say) =>
				`Van het team van ${say.list(schools)} is nog niet opgeschreven ${say.list(missing.map((id) => names[id].nl))}.`,
			why: 'Goed materiaal en makers die groeiden zijn allebei winst, en de tweede ziet niemand vanzelf.',
			fix: () => 'Vraag het rond bij het terugkijken, en schrijf van elk een paar regels op.'
		},
		en: {
			about: 'Gains for material and makers',
			what: ({ missing, schools }, say) =>
				`For the team of ${say.list(schools)} it has not been written down yet ${say.list(missing.map((id) => names[id].en))}.`,
			why: 'Good material and makers who grew are both gains, and nobody sees the second by itself.',
			fix: () => 'Ask around when you look back, and write down a few lines of each.'
		}
	}
};
