/** The languages of the product, Dutch first. */
export const locales = ['nl', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in every language. */
export type Texts = Readonly<Record<Locale, string>>;
