import type { Rule } from '../rule.ts';

export const rotationFits: Rule<{
	readonly tables: number;
	readonly rounds: number;
	readonly teachers: number;
}> = {
	id: 'rotation-fits',
	severity: 'must',
	requirements: ['SD3'],
	place: 'tables',
	check({ state, speedDate, signUps }) {
		if (state !== 'planned' || speedDate?.rotation !== 'outdated') return [];
		const { tables, rounds } = speedDate;
		return [{ facts: { tables: tables.length, rounds, teachers: signUps.confirmed } }];
	},
	texts: {
		nl: {
			about: 'Een indeling die met wijzigingen meegaat',
			what: ({ tables, rounds, teachers }, say) =>
				`De indeling past niet meer bij ${say.list([
					say.count(tables, 'tafel', 'tafels'),
					say.count(rounds, 'ronde', 'rondes'),
					say.count(teachers, 'aanmelding', 'aanmeldingen')
				])}.`,
			why: 'Na de indeling is er iets veranderd, dus de routes en kaartjes kloppen niet meer.',
			fix: () => 'Herstel de indeling: wie al goed zit, blijft zo veel mogelijk zitten.'
		},
		en: {
			about: 'A rotation that keeps up with changes',
			what: ({ tables, rounds, teachers }, say) =>
				`The rotation no longer fits ${say.list([
					say.count(tables, 'table', 'tables'),
					say.count(rounds, 'round', 'rounds'),
					say.count(teachers, 'sign-up', 'sign-ups')
				])}.`,
			why: 'Something changed after it was made, so routes and cards are no longer right.',
			fix: () => 'Repair the rotation: whoever is well placed stays as much as possible.'
		}
	}
};
