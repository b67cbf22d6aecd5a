import { Temporal } from 'temporal-polyfill';
import { sayIn } from '#domain/text/say.ts';
import { getLocale } from '#locale';
import { m } from '#messages';

/** The company, or how many there are. */
export function companyWords(companies: readonly string[]): string {
	const [first, ...others] = companies;
	if (first === undefined) return m.activity_no_companies();
	return others.length === 0 ? first : m.activity_companies({ count: companies.length });
}

/** `15.30–18.25 uur`. */
export function timeWords(startsAt: string, endsAt: string | null): string {
	const { time } = sayIn(getLocale());
	const words = [startsAt, ...(endsAt === null ? [] : [endsAt])].map((text) =>
		time(Temporal.PlainTime.from(text))
	);
	return m.activity_time({ time: words.join('–') });
}

/** `20 nov` before and after the day. */
export function dayWords(date: string): string {
	return Temporal.PlainDate.from(date)
		.toLocaleString(getLocale() === 'nl' ? 'nl-NL' : 'en-GB', { day: 'numeric', month: 'short' })
		.replace('.', '');
}

/** `9.20` on the day itself. */
export function momentWords(time: string): string {
	return sayIn(getLocale()).time(Temporal.PlainTime.from(time));
}
