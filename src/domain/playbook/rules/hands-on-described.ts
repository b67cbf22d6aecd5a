import type { Rule } from '../rule.ts';

/** With fewer words than this it is a subject, and nobody sees yet what hands will do. */
const fewestWords = 4;

export const handsOnDescribed: Rule<{
	readonly text: string;
	readonly companies: readonly string[];
}> = {
	id: 'hands-on-described',
	severity: 'should',
	requirements: ['CV4', 'MC5'],
	place: 'agreements',
	check({ state, details, companies }) {
		const text = typeof details['hands-on'] === 'string' ? details['hands-on'].trim() : '';
		const words = text.split(/\s+/u).filter((word) => /\p{L}/u.test(word));
		if (state !== 'planned' || words.length >= fewestWords) return [];
		return [{ facts: { text, companies: companies.map(({ name }) => name) } }];
	},
	texts: {
		nl: {
			about: 'Een klus die vooraf bekend is',
			what: ({ text }) =>
				text
					? `Bij de doe-activiteit staat alleen ‘${text}’.`
					: 'Er is nog niet opgeschreven wat de deelnemers zelf gaan doen.',
			why: 'Pas als de klus bekend is, weet het bedrijf hoeveel plek, gereedschap en begeleiding er nodig is.',
			fix: ({ companies }, say) =>
				`Bedenk het samen met ${say.list(companies) || 'het bedrijf'}: wat maken, meten of repareren ze, en waarmee?`
		},
		en: {
			about: 'A job that is known beforehand',
			what: ({ text }) =>
				text
					? `All it says about the hands-on activity is ‘${text}’.`
					: 'It has not been written down yet what the participants will do themselves.',
			why: 'Only when the job is known can the company tell how much room, tools and guidance it takes.',
			fix: ({ companies }, say) =>
				`Work it out together with ${say.list(companies) || 'the company'}: what will they make, measure or repair, and with what?`
		}
	}
};
