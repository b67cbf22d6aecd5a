import type { Texts } from '#domain/text/locale.ts';
import { missingDetails } from '../details-due.ts';
import type { Rule } from '../rule.ts';

const asked = ['log', 'hours-together', 'outlook'] as const;
type Asked = (typeof asked)[number];

const names: Readonly<Record<Asked, Texts>> = {
	log: { nl: 'wat de koppels deden', en: 'what the pairs did' },
	'hours-together': { nl: 'hoeveel uur dat was', en: 'how many hours that took' },
	outlook: { nl: 'hoe het verdergaat', en: 'how it goes on' }
};

export const twinningRecorded: Rule<{
	readonly missing: readonly Asked[];
	readonly parties: readonly string[];
}> = {
	id: 'twinning-recorded',
	severity: 'should',
	requirements: ['JT1', 'JT4'],
	place: 'agreements',
	check(plan) {
		const missing = missingDetails(plan, asked);
		if (plan.state !== 'held' || missing.length === 0) return [];
		const parties = [plan.school, ...plan.companies].map(({ name }) => name);
		return [{ facts: { missing, parties } }];
	},
	texts: {
		nl: {
			about: 'Wat koppels deden, en het vervolg',
			what: ({ missing, parties }, say) =>
				`Voor ${say.list(parties)} is nog niet opgeschreven ${say.list(missing.map((id) => names[id].nl))}.`,
			why: 'Wie tijd gaf, wil zien wat ermee is gedaan en of er een vervolg komt.',
			fix: () => 'Haal het op bij de koppels: datum, uren en een zin per keer, en hun plan.'
		},
		en: {
			about: 'What the pairs did, and the sequel',
			what: ({ missing, parties }, say) =>
				`For ${say.list(parties)} it has not been written down yet ${say.list(missing.map((id) => names[id].en))}.`,
			why: 'Those who gave time want to see what was done with it and whether it goes on.',
			fix: () => 'Gather it from the pairs: date, hours and a sentence each time, and their plan.'
		}
	}
};
