import type { Rule } from '../rule.ts';

export const noteTakerAtEveryTable: Rule<{
	readonly table: number;
	readonly professional: string;
}> = {
	id: 'note-taker-at-every-table',
	severity: 'should',
	requirements: ['G5', 'SD5'],
	place: 'people',
	check({ state, speedDate }) {
		if (state !== 'planned') return [];
		return (speedDate?.tables ?? [])
			.filter(({ noteTakerName }) => !noteTakerName?.trim())
			.map(({ id, number, professionalName }) => ({
				subject: id,
				facts: { table: number, professional: professionalName }
			}));
	},
	texts: {
		nl: {
			about: 'Een verslaglegger aan elke tafel',
			what: ({ table, professional }) =>
				`Tafel ${String(table)} van ${professional} heeft nog geen verslaglegger.`,
			why: 'Wie het gesprek voert, kan niet ook goed opschrijven wat er gezegd wordt.',
			fix: ({ table }) => `Zet bij tafel ${String(table)} een docent of leerling die meeschrijft.`
		},
		en: {
			about: 'A note-taker at every table',
			what: ({ table, professional }) =>
				`Table ${String(table)} of ${professional} has no note-taker yet.`,
			why: 'Whoever leads the talk cannot also write down well what is said.',
			fix: ({ table }) => `Put a teacher or pupil who takes notes at table ${String(table)}.`
		}
	}
};
