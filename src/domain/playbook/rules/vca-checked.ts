import { Temporal } from 'temporal-polyfill';
import type { Rule } from '../rule.ts';

type Matter = 'required' | 'checked' | 'until' | 'expires' | 'payer';

/** The diploma, as people call it; empty while it is not known whether one is required. */
type Diploma = 'B-VCA' | 'VOL-VCA' | '';

export const vcaChecked: Rule<{
	readonly matter: Matter;
	readonly diploma: Diploma;
	/** Until when the first diploma is valid; the day of the activity when that is not known. */
	readonly validUntil: Temporal.PlainDate;
	readonly lacking: number;
}> = {
	id: 'vca-checked',
	severity: 'should',
	requirements: ['MC14'],
	place: 'agreements',
	check({ state, details, date }) {
		const required = details['vca-required'];
		const mayFollow = details['may-follow'] !== undefined;
		if ((state !== 'planned' && state !== 'held') || required === 'none') return [];
		if (required === undefined && !mayFollow) return [];
		const diploma: Diploma =
			required === 'b-vca' ? 'B-VCA' : required === 'vol-vca' ? 'VOL-VCA' : '';
		const until = details['vca-valid-until'];
		const validUntil = typeof until === 'string' ? Temporal.PlainDate.from(until) : date;
		const lacking = Number(details['vca-lacking'] ?? 0);
		const isChecked = details['vca-checked'] === true;
		const isExpired = until !== undefined && Temporal.PlainDate.compare(validUntil, date) <= 0;
		const matters: readonly (Matter | false)[] =
			diploma === ''
				? ['required']
				: [
						!isChecked && 'checked',
						isChecked && until === undefined && lacking === 0 && 'until',
						isExpired && 'expires',
						lacking > 0 && details['vca-paid-by'] === undefined && 'payer'
					];
		return matters
			.filter((matter) => matter !== false)
			.map((matter) => ({ subject: matter, facts: { matter, diploma, validUntil, lacking } }));
	},
	texts: {
		nl: {
			about: 'Een geldig VCA-diploma voor een vervolg',
			what: ({ matter, diploma, validUntil, lacking }, say) =>
				({
					required: 'Het is nog niet bekend of het bedrijf bij een vervolg een VCA-diploma vraagt.',
					checked: `Bij een vervolg is ${diploma} nodig, en nog niemand heeft gekeken wie dat heeft.`,
					until: `Deelnemers hebben ${diploma}, maar tot wanneer het geldt staat er niet bij.`,
					expires: `Het eerste ${diploma}-diploma geldt maar tot ${say.longDate(validUntil)}, en een vervolg is later.`,
					payer: `${say.count(lacking, 'deelnemer mist', 'deelnemers missen')} ${diploma}, en wie het betaalt is niet afgesproken.`
				})[matter],
			why: 'Zonder geldig diploma staat iemand op de eerste dag van een stage voor de poort.',
			fix: ({ matter }) =>
				({
					required: 'Vraag het aan het bedrijf, en kies bij de afspraken geen, B-VCA of VOL-VCA.',
					checked:
						'Vraag de deelnemers ernaar en zoek de diploma’s op in het Centraal Diploma Register.',
					until: 'Noteer de vroegste datum waarop een van de diploma’s verloopt.',
					expires: 'Spreek met die deelnemer af wanneer het diploma wordt vernieuwd.',
					payer: 'Spreek af of de school, het bedrijf of de regio de cursus betaalt.'
				})[matter]
		},
		en: {
			about: 'A valid VCA diploma for a sequel',
			what: ({ matter, diploma, validUntil, lacking }, say) =>
				({
					required:
						'It is not known yet whether the company asks for a VCA diploma for a follow-up.',
					checked: `A follow-up requires ${diploma}, and nobody has looked yet who has it.`,
					until: `Participants have ${diploma}, but it does not say until when it is valid.`,
					expires: `The first ${diploma} diploma is only valid until ${say.longDate(validUntil)}, and a follow-up comes later.`,
					payer: `${say.count(lacking, 'participant lacks', 'participants lack')} ${diploma}, and who pays for it has not been agreed.`
				})[matter],
			why: 'Without a valid diploma somebody stands before a closed gate on the first day of a placement.',
			fix: ({ matter }) =>
				({
					required: 'Ask the company, and choose none, B-VCA or VOL-VCA with the agreements.',
					checked: 'Ask the participants and look the diplomas up in the Central Diploma Register.',
					until: 'Note the earliest date on which one of the diplomas expires.',
					expires: 'Agree with that participant when the diploma will be renewed.',
					payer: 'Agree whether the school, the company or the region pays for the course.'
				})[matter]
		}
	}
};
