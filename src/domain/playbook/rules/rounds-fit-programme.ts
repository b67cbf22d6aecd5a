import { roundsMinutes } from '#domain/activity/plan-programme.ts';
import type { Rule } from '../rule.ts';

export const roundsFitProgramme: Rule<{ readonly needed: number; readonly planned: number }> = {
	id: 'rounds-fit-programme',
	severity: 'must',
	requirements: ['SD3', 'G6'],
	place: 'programme',
	check({ state, speedDate, programme }) {
		if (state !== 'planned' || !speedDate) return [];
		const needed = roundsMinutes({ ...speedDate, count: speedDate.rounds });
		const planned = programme
			.filter(({ kind }) => kind === 'rounds')
			.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
		return planned < needed ? [{ facts: { needed, planned } }] : [];
	},
	texts: {
		nl: {
			about: 'Genoeg tijd voor alle rondes',
			what: ({ needed, planned }) =>
				planned === 0
					? `De rondes staan niet in het programma; ze duren samen ${String(needed)} minuten.`
					: `De rondes duren samen ${String(needed)} minuten, en het programma heeft er ${String(planned)}.`,
			why: 'Dan valt de laatste ronde weg, of loopt de dag uit.',
			fix: () => 'Geef de rondes meer tijd in het programma, of maak ze korter of minder.'
		},
		en: {
			about: 'Enough time for all rounds',
			what: ({ needed, planned }) =>
				planned === 0
					? `The rounds are not in the programme; together they take ${String(needed)} minutes.`
					: `The rounds take ${String(needed)} minutes together, and the programme has ${String(planned)}.`,
			why: 'Then the last round is lost, or the day runs late.',
			fix: () => 'Give the rounds more time in the programme, or make them shorter or fewer.'
		}
	}
};
