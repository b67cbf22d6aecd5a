import type { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

/** Shorter than this, people watch more than they do. */
const leastMinutes = 30;

export const handsOnInProgramme: Rule<{
	readonly date: Temporal.PlainDate;
	readonly minutes: number;
	readonly leastMinutes: number;
}> = {
	id: 'hands-on-in-programme',
	severity: 'should',
	requirements: ['CV4', 'MC5'],
	place: 'programme',
	check({ state, programme, date }) {
		const minutes = programme
			.filter(({ kind }) => kind === 'handsOn')
			.reduce((sum, { durationMinutes }) => sum + durationMinutes, 0);
		if (state !== 'planned' || minutes >= leastMinutes) return [];
		return [{ facts: { date, minutes, leastMinutes } }];
	},
	texts: {
		nl: {
			about: 'Genoeg tijd om zelf iets te doen',
			what: ({ date, minutes }, say) =>
				minutes === 0
					? `Op ${say.date(date)} valt er nog niets zelf te doen.`
					: `Voor zelf doen is op ${say.date(date)} maar ${say.count(minutes, 'minuut', 'minuten')} ingeruimd.`,
			why: 'Docenten van een praktijkvak zijn doeners: wat hun handen doen, komt in hun les terecht.',
			fix: ({ minutes, leastMinutes: least }, say) =>
				minutes === 0
					? `Zet een doe-activiteit van minstens ${say.count(least, 'minuut', 'minuten')} in het programma.`
					: `Maak de doe-activiteit minstens ${say.count(least, 'minuut', 'minuten')} lang, en praat wat korter.`
		},
		en: {
			about: 'Enough time to work with your hands',
			what: ({ date, minutes }, say) =>
				minutes === 0
					? `There is nothing to do with one’s own hands yet on ${say.date(date)}.`
					: `Only ${say.count(minutes, 'minute is', 'minutes are')} set aside for doing on ${say.date(date)}.`,
			why: 'Teachers of a practical subject are doers: what their hands did, ends up in class.',
			fix: ({ minutes, leastMinutes: least }, say) =>
				minutes === 0
					? `Add a hands-on activity of at least ${say.count(least, 'minute', 'minutes')} to the programme.`
					: `Make the hands-on activity at least ${say.count(least, 'minute', 'minutes')} long, and talk a little less.`
		}
	}
};
