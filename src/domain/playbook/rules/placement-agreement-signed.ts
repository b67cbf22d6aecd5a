import { Temporal } from 'temporal-polyfill';
import type { Locale } from '#domain/text/locale.ts';
import type { Rule } from '../rule.ts';

const signers = ['teacher', 'school', 'company'] as const;
type Signer = (typeof signers)[number];

type SigningFacts = {
	readonly missing: readonly Signer[];
	readonly date: Temporal.PlainDate;
	readonly school: string;
	readonly companies: readonly string[];
};

/** In days before the start. Earlier, the goals and the days are still being worked out. */
const fromDaysBefore = 21;

export const placementAgreementSigned: Rule<SigningFacts> = {
	id: 'placement-agreement-signed',
	severity: 'must',
	requirements: ['TI5'],
	place: 'agreements',
	check({ state, details, date, school, companies }, today) {
		if (state !== 'planned' || today.until(date).days > fromDaysBefore) return [];
		const signed = details['signed-by'];
		const missing = signers.filter((one) => !Array.isArray(signed) || !signed.includes(one));
		if (missing.length === 0) return [];
		const names = companies.map(({ name }) => name);
		return [{ facts: { missing, date, school: school.name, companies: names } }];
	},
	texts: {
		nl: {
			about: 'Een overeenkomst die iedereen heeft getekend',
			what: (facts, say) =>
				`De stage begint op ${say.date(facts.date)}, en de overeenkomst is nog niet getekend door ${say.list(parties('nl', facts))}.`,
			why: 'In de overeenkomst staat wie waarvoor zorgt, ook als er iets misgaat op de werkvloer.',
			fix: () =>
				'Stuur de overeenkomst met een korte uitleg, bel wie nog niet tekende, en noteer wie tekent.'
		},
		en: {
			about: 'An agreement that everyone has signed',
			what: (facts, say) =>
				`The placement begins on ${say.date(facts.date)}, and the agreement has not been signed yet by ${say.list(parties('en', facts))}.`,
			why: 'The agreement says who takes care of what, also when something goes wrong at work.',
			fix: () =>
				'Send the agreement with a few words, call whoever has not signed, and note who signs.'
		}
	}
};

function parties(locale: Locale, { missing, school, companies }: SigningFacts): readonly string[] {
	const dutch = locale === 'nl';
	const theCompany = companies.length > 0 ? companies : [dutch ? 'het bedrijf' : 'the company'];
	const names: Readonly<Record<Signer, readonly string[]>> = {
		teacher: [dutch ? 'de docent' : 'the teacher'],
		school: [school],
		company: theCompany
	};
	return missing.flatMap((signer) => names[signer]);
}
