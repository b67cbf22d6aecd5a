import type { Locale, Texts } from '#domain/text/locale.ts';

const names: Readonly<Record<string, Texts>> = {
	herfstvakantie: { nl: 'herfstvakantie', en: 'autumn holiday' },
	kerstvakantie: { nl: 'kerstvakantie', en: 'Christmas holiday' },
	voorjaarsvakantie: { nl: 'voorjaarsvakantie', en: 'spring holiday' },
	meivakantie: { nl: 'meivakantie', en: 'May holiday' },
	'meivakantie-adviesweek': { nl: 'extra week meivakantie', en: 'extra week of the May holiday' },
	zomervakantie: { nl: 'zomervakantie', en: 'summer holiday' },
	nieuwjaarsdag: { nl: 'nieuwjaarsdag', en: 'New Year’s Day' },
	'eerste-paasdag': { nl: 'eerste paasdag', en: 'Easter Sunday' },
	'tweede-paasdag': { nl: 'tweede paasdag', en: 'Easter Monday' },
	koningsdag: { nl: 'Koningsdag', en: 'King’s Day' },
	bevrijdingsdag: { nl: 'Bevrijdingsdag', en: 'Liberation Day' },
	hemelvaartsdag: { nl: 'Hemelvaartsdag', en: 'Ascension Day' },
	'eerste-pinksterdag': { nl: 'eerste pinksterdag', en: 'Whit Sunday' },
	'tweede-pinksterdag': { nl: 'tweede pinksterdag', en: 'Whit Monday' },
	'eerste-kerstdag': { nl: 'eerste kerstdag', en: 'Christmas Day' },
	'tweede-kerstdag': { nl: 'tweede kerstdag', en: 'Boxing Day' }
};

/** The name of free days in a language; a name that a region gave itself stays as it is. */
export function holidayName(name: string, locale: Locale): string {
	return names[name]?.[locale] ?? name;
}
