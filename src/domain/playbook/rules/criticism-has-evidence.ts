import type { Rule } from '../rule.ts';

export const criticismHasEvidence: Rule<{ readonly host: string }> = {
	id: 'criticism-has-evidence',
	severity: 'must',
	requirements: ['SV12'],
	place: 'agreements',
	check({ details, school }) {
		const criticises = details['critical-points'] !== undefined;
		const hasEvidence = details['critical-evidence'] !== undefined;
		return criticises && !hasEvidence ? [{ facts: { host: school.name } }] : [];
	},
	texts: {
		nl: {
			about: 'Kritiek met een feit erbij',
			what: ({ host }) =>
				`Er staan kritische punten voor ${host}, maar niet wat er op de dag is gezien of gehoord.`,
			why: 'Met een feit erbij kan een school iets doen; een mening alleen maakt haar voorzichtig.',
			fix: () => 'Schrijf bij elk punt op waar en wanneer je het zag, of haal het punt weg.'
		},
		en: {
			about: 'Criticism with a fact to it',
			what: ({ host }) =>
				`There are critical points for ${host}, but not what was seen or heard on the day.`,
			why: 'With a fact a school can do something; an opinion alone makes it guarded.',
			fix: () => 'Write down for each point where and when you saw it, or take the point out.'
		}
	}
};
