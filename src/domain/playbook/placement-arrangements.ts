import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import type { Say } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { DetailValue } from './detail-field.ts';
import type { Rule } from './rule.ts';

/** What a school arranges before a teacher goes to work somewhere else, in the order of working. */
type Arrangement =
	'time' | 'release' | 'cover' | 'travel' | 'money' | 'development' | 'entry' | 'diploma';

type ArrangementFacts = {
	readonly arrangement: Arrangement;
	readonly date: Temporal.PlainDate;
	/** From today until the first day. */
	readonly days: number;
	readonly companies: readonly string[];
};

/** In days. From here on the timetable and the replacement can hardly be arranged any more. */
const nearDays = 14;

/**
 * A rule that finds what has not been arranged before the start, as long as the start lies `far` off or
 * once it is `near`. After the start there is nothing left to arrange beforehand.
 */
export function placementArrangements(
	when: 'far' | 'near',
	rule: Pick<Rule<ArrangementFacts>, 'id' | 'severity'> & {
		readonly words: Readonly<
			Record<
				Locale,
				{
					readonly about: string;
					readonly why: string;
					readonly what: (arrangement: string, facts: ArrangementFacts, say: Say) => string;
				}
			>
		>;
	}
): Rule<ArrangementFacts> {
	const { words, id, severity } = rule;
	const textsIn = (locale: Locale) => ({
		about: words[locale].about,
		what: (facts: ArrangementFacts, say: Say) =>
			words[locale].what(names[locale][facts.arrangement], facts, say),
		why: words[locale].why,
		fix: ({ arrangement, companies }: ArrangementFacts, say: Say) =>
			fixes[locale](say.list(companies))[arrangement]
	});
	return {
		id,
		severity,
		requirements: ['TI4', 'TI2', 'G20'],
		place: 'agreements',
		check(plan, today) {
			const { date } = plan;
			const days = today.until(date).days;
			if (plan.state !== 'planned' || days < 0) return [];
			if (when !== (days <= nearDays ? 'near' : 'far')) return [];
			const companies = plan.companies.map(({ name }) => name);
			return openArrangements(plan).map((arrangement) => ({
				subject: arrangement,
				facts: { arrangement, date, days, companies }
			}));
		},
		texts: { nl: textsIn('nl'), en: textsIn('en') }
	};
}

function openArrangements({
	details,
	date,
	until = date
}: Pick<ActivityPlan, 'details' | 'date' | 'until'>): readonly Arrangement[] {
	const whoseTime = details['whose-time'];
	const inSchoolTime = whoseTime !== undefined && whoseTime !== 'own-time';
	const vca = details['vca-required'];
	const needsDiploma = vca !== undefined && vca !== 'none';
	const open: readonly (Arrangement | false)[] = [
		whoseTime === undefined && 'time',
		inSchoolTime && isOpen(details['timetable-release']) && 'release',
		inSchoolTime && isOpen(details['lesson-cover']) && 'cover',
		isOpen(details['travel-paid-by']) && 'travel',
		details['region-pays'] === undefined && 'money',
		details['counts-as-development'] !== true && 'development',
		vca === undefined && 'entry',
		needsDiploma && !isValidOn(details['vca-valid-until'], until) && 'diploma'
	];
	return open.filter((arrangement) => arrangement !== false);
}

function isOpen(value: DetailValue | undefined): boolean {
	return value === undefined || value === 'open';
}

function isValidOn(until: DetailValue | undefined, day: Temporal.PlainDate): boolean {
	return typeof until === 'string' && Temporal.PlainDate.compare(until, day) >= 0;
}

const names: Readonly<Record<Locale, Readonly<Record<Arrangement, string>>>> = {
	nl: {
		time: 'in wiens tijd de stage valt',
		release: 'het uitroosteren van de docent',
		cover: 'wie de lessen overneemt',
		travel: 'wie de reiskosten betaalt',
		money: 'welke kosten de regio betaalt',
		development: 'dat de stage meetelt als scholing',
		entry: 'of het bedrijf een VCA-diploma vraagt',
		diploma: 'een VCA-diploma dat de hele stage geldig is'
	},
	en: {
		time: 'in whose time the placement is',
		release: 'the release from the timetable',
		cover: 'who takes over the lessons',
		travel: 'who pays the travel costs',
		money: 'which costs the region pays',
		development: 'that the placement counts as professional development',
		entry: 'whether the company asks for a VCA diploma',
		diploma: 'a VCA diploma that is valid during the whole placement'
	}
};

type Fixes = (company: string) => Readonly<Record<Arrangement, string>>;

const fixes: Readonly<Record<Locale, Fixes>> = {
	nl: (company) => ({
		time: 'Kies met de teamleider: in schooltijd, in eigen tijd, of allebei de helft.',
		release: 'Laat de roostermaker de docent vrijmaken van lessen, toetsen en surveillance.',
		cover: `Vraag een gastdocent, misschien iemand van ${company || 'het bedrijf'}, of verschuif de lessen.`,
		travel: 'Spreek af of school, regio of bedrijf betaalt, en noteer het bij de afspraken.',
		money: 'Kijk wat de regio voor docentstages heeft gereserveerd; is het niets, kies dan dat.',
		development: 'Laat de teamleider de stage opnemen in de scholing van de docent, en kies ‘ja’.',
		entry: `Vraag ${company || 'het bedrijf'} welk diploma nodig is, en kies het bij de afspraken.`,
		diploma: 'Zoek in het Centraal Diploma Register tot wanneer het geldt, of regel een cursus.'
	}),
	en: (company) => ({
		time: 'Choose with the team leader: in school time, in own time, or half of each.',
		release: 'Have the timetabler free the teacher of lessons, tests and supervision.',
		cover: `Ask a guest teacher, perhaps someone from ${company || 'the company'}, or move the lessons.`,
		travel: 'Agree whether school, region or company pays, and note it with the agreements.',
		money: 'See what the region has reserved for teacher placements; if nothing, choose that.',
		development:
			'Have the team leader put the placement in the teacher’s development, and choose ‘yes’.',
		entry: `Ask ${company || 'the company'} which diploma is needed, and choose it with the agreements.`,
		diploma: 'Look up until when it is valid in the Central Diploma Register, or arrange a course.'
	})
};
