/**
 * The public holidays on which schools are closed, by key of the holiday. Computed from the date of
 * Easter; Koningsdag is on 26 April when the 27th is a Sunday. Good Friday and 5 May are working days
 * for most: a school that closes adds them as an override.
 */
export const publicHolidays: Readonly<Record<string, readonly string[]>> = {
	nieuwjaarsdag: [
		'2025-01-01',
		'2026-01-01',
		'2027-01-01',
		'2028-01-01',
		'2029-01-01',
		'2030-01-01'
	],
	'eerste-paasdag': [
		'2025-04-20',
		'2026-04-05',
		'2027-03-28',
		'2028-04-16',
		'2029-04-01',
		'2030-04-21'
	],
	'tweede-paasdag': [
		'2025-04-21',
		'2026-04-06',
		'2027-03-29',
		'2028-04-17',
		'2029-04-02',
		'2030-04-22'
	],
	koningsdag: ['2025-04-26', '2026-04-27', '2027-04-27', '2028-04-27', '2029-04-27', '2030-04-27'],
	hemelvaartsdag: [
		'2025-05-29',
		'2026-05-14',
		'2027-05-06',
		'2028-05-25',
		'2029-05-10',
		'2030-05-30'
	],
	'eerste-pinksterdag': [
		'2025-06-08',
		'2026-05-24',
		'2027-05-16',
		'2028-06-04',
		'2029-05-20',
		'2030-06-09'
	],
	'tweede-pinksterdag': [
		'2025-06-09',
		'2026-05-25',
		'2027-05-17',
		'2028-06-05',
		'2029-05-21',
		'2030-06-10'
	],
	'eerste-kerstdag': [
		'2025-12-25',
		'2026-12-25',
		'2027-12-25',
		'2028-12-25',
		'2029-12-25',
		'2030-12-25'
	],
	'tweede-kerstdag': [
		'2025-12-26',
		'2026-12-26',
		'2027-12-26',
		'2028-12-26',
		'2029-12-26',
		'2030-12-26'
	]
};
