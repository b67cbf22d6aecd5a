import type { Rule } from '../rule.ts';

export const groupsFit: Rule<{
	readonly signedUp: number;
	readonly capacity: number;
	/** 0 while it has not been set with the company. */
	readonly groupSize: number;
	readonly groups: number;
	readonly companies: readonly string[];
}> = {
	id: 'groups-fit',
	severity: 'should',
	requirements: ['MC9'],
	place: 'agreements',
	check({ state, details, signUps, companies }) {
		const { confirmed: signedUp, capacity } = signUps;
		const groupSize = Number(details['group-size'] ?? 0);
		const groups = Number(details['number-of-groups'] ?? 1);
		const isEnough = groupSize * groups >= Math.max(signedUp, capacity);
		if (state !== 'planned' || (groupSize > 0 && isEnough)) return [];
		return [
			{
				facts: {
					signedUp,
					capacity,
					groupSize,
					groups,
					companies: companies.map(({ name }) => name)
				}
			}
		];
	},
	texts: {
		nl: {
			about: 'Kleine groepen, zodat iedereen iets doet',
			what: ({ signedUp, capacity, groupSize, groups, companies }, say) =>
				groupSize === 0
					? `Met ${say.list(companies) || 'het bedrijf'} is nog niet afgesproken hoe groot een groep mag zijn.`
					: `Er is plek voor ${say.count(capacity, 'deelnemer', 'deelnemers')} (${String(signedUp)} aangemeld), maar in ${say.count(groups, 'groep', 'groepen')} van ${String(groupSize)} ${groups * groupSize === 1 ? 'past' : 'passen'} er ${String(groups * groupSize)}.`,
			why: 'Bij een te grote groep kijkt de helft toe, en een machine heeft maar een paar plekken.',
			fix: ({ signedUp, capacity, groupSize, groups }, say) =>
				groupSize === 0
					? 'Vraag hoeveel mensen tegelijk zelf aan de slag kunnen, en vul dat in.'
					: `Maak er ${say.count(groupsFor(Math.max(signedUp, capacity), groupSize), 'groep', 'groepen')} van met eigen tijden${signedUp > groups * groupSize ? '' : `, of houd het bij ${say.count(groups * groupSize, 'plek', 'plekken')}`}.`
		},
		en: {
			about: 'Small groups, so that everyone takes part',
			what: ({ signedUp, capacity, groupSize, groups, companies }, say) =>
				groupSize === 0
					? `It has not been agreed yet with ${say.list(companies) || 'the company'} how large a group may be.`
					: `There is room for ${say.count(capacity, 'participant', 'participants')} (${String(signedUp)} signed up), but ${say.count(groups, 'group', 'groups')} of ${String(groupSize)} ${groups === 1 ? 'holds' : 'hold'} ${String(groups * groupSize)}.`,
			why: 'In too large a group half of it watches, and a machine has only a few places.',
			fix: ({ signedUp, capacity, groupSize, groups }, say) =>
				groupSize === 0
					? 'Ask how many people can work with their hands at once, and fill that in.'
					: `Make it ${say.count(groupsFor(Math.max(signedUp, capacity), groupSize), 'group', 'groups')} with times of their own${signedUp > groups * groupSize ? '' : `, or keep it to ${say.count(groups * groupSize, 'place', 'places')}`}.`
		}
	}
};

function groupsFor(people: number, groupSize: number): number {
	return Math.ceil(people / groupSize);
}
