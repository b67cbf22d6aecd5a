import type { Temporal } from 'temporal-polyfill';
import type { Locale } from './locale.ts';

/** Words values as people say them in one language. */
export interface Say {
	/** `donderdag 3 december`; the year is added by `longDate`. */
	readonly date: (date: Temporal.PlainDate) => string;
	readonly longDate: (date: Temporal.PlainDate) => string;
	/** `9.20` in Dutch, `9:20` in English: 24-hour clock. */
	readonly time: (time: Temporal.PlainTime) => string;
	/** `Anna, Bo en Cem`. */
	readonly list: (words: readonly string[]) => string;
	/** `1 ronde`, `3 rondes`. */
	readonly count: (count: number, one: string, many: string) => string;
}

const tags: Readonly<Record<Locale, string>> = { nl: 'nl-NL', en: 'en-GB' };

export function sayIn(locale: Locale): Say {
	const tag = tags[locale];
	const list = new Intl.ListFormat(tag, { type: 'conjunction' });
	const number = new Intl.NumberFormat(tag);
	return {
		date: (date) => date.toLocaleString(tag, { weekday: 'long', day: 'numeric', month: 'long' }),
		longDate: (date) =>
			date.toLocaleString(tag, {
				weekday: 'long',
				day: 'numeric',
				month: 'long',
				year: 'numeric'
			}),
		time: (time) => {
			const minutes = String(time.minute).padStart(2, '0');
			return `${String(time.hour)}${locale === 'nl' ? '.' : ':'}${minutes}`;
		},
		list: (words) => list.format(words),
		count: (count, one, many) => `${number.format(count)} ${count === 1 ? one : many}`
	};
}
