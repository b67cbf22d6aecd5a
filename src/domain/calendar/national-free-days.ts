import type { HolidayRegion } from './school-calendar.ts';

/** First and last free day, both included. */
type Period = readonly [from: string, until: string];

export interface NationalHoliday {
	readonly schoolYear: string;
	readonly name: string;
	/** Set by law; otherwise a school may choose other dates. */
	readonly compulsory: boolean;
	/** Read in a publication of Rijksoverheid; otherwise inferred from what schools print. */
	readonly sourced: boolean;
	readonly periods: Readonly<Record<HolidayRegion, Period>>;
}

const compulsory = { compulsory: true, sourced: true } as const;
const advised = { compulsory: false, sourced: true } as const;
const inferred = { compulsory: false, sourced: false } as const;

/**
 * Source: Rijksoverheid, overviews and open data of the school holidays, read on 23 November 2026.
 * Autumn, spring and second May weeks are advice; a region or a school overrides them.
 */
export const nationalHolidays: readonly NationalHoliday[] = [
	{
		schoolYear: '2025-2026',
		name: 'herfstvakantie',
		...advised,
		periods: {
			noord: ['2025-10-18', '2025-10-26'],
			midden: ['2025-10-18', '2025-10-26'],
			zuid: ['2025-10-11', '2025-10-19']
		}
	},
	{
		schoolYear: '2025-2026',
		name: 'kerstvakantie',
		...compulsory,
		periods: {
			noord: ['2025-12-20', '2026-01-04'],
			midden: ['2025-12-20', '2026-01-04'],
			zuid: ['2025-12-20', '2026-01-04']
		}
	},
	{
		schoolYear: '2025-2026',
		name: 'voorjaarsvakantie',
		...advised,
		periods: {
			noord: ['2026-02-21', '2026-03-01'],
			midden: ['2026-02-14', '2026-02-22'],
			zuid: ['2026-02-14', '2026-02-22']
		}
	},
	{
		schoolYear: '2025-2026',
		name: 'meivakantie',
		...compulsory,
		periods: {
			noord: ['2026-04-25', '2026-05-03'],
			midden: ['2026-04-25', '2026-05-03'],
			zuid: ['2026-04-25', '2026-05-03']
		}
	},
	{
		schoolYear: '2025-2026',
		name: 'zomervakantie',
		...compulsory,
		periods: {
			noord: ['2026-07-04', '2026-08-16'],
			midden: ['2026-07-18', '2026-08-30'],
			zuid: ['2026-07-11', '2026-08-23']
		}
	},
	{
		schoolYear: '2025-2026',
		name: 'meivakantie-adviesweek',
		...inferred,
		periods: {
			noord: ['2026-04-18', '2026-04-26'],
			midden: ['2026-04-18', '2026-04-26'],
			zuid: ['2026-04-18', '2026-04-26']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'herfstvakantie',
		...advised,
		periods: {
			noord: ['2026-10-10', '2026-10-18'],
			midden: ['2026-10-17', '2026-10-25'],
			zuid: ['2026-10-17', '2026-10-25']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'kerstvakantie',
		...compulsory,
		periods: {
			noord: ['2026-12-19', '2027-01-03'],
			midden: ['2026-12-19', '2027-01-03'],
			zuid: ['2026-12-19', '2027-01-03']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'voorjaarsvakantie',
		...advised,
		periods: {
			noord: ['2027-02-20', '2027-02-28'],
			midden: ['2027-02-20', '2027-02-28'],
			zuid: ['2027-02-13', '2027-02-21']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'meivakantie',
		...compulsory,
		periods: {
			noord: ['2027-04-24', '2027-05-02'],
			midden: ['2027-04-24', '2027-05-02'],
			zuid: ['2027-04-24', '2027-05-02']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'zomervakantie',
		...compulsory,
		periods: {
			noord: ['2027-07-10', '2027-08-22'],
			midden: ['2027-07-17', '2027-08-29'],
			zuid: ['2027-07-24', '2027-09-05']
		}
	},
	{
		schoolYear: '2026-2027',
		name: 'meivakantie-adviesweek',
		...inferred,
		periods: {
			noord: ['2027-05-01', '2027-05-09'],
			midden: ['2027-05-01', '2027-05-09'],
			zuid: ['2027-05-01', '2027-05-09']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'herfstvakantie',
		...advised,
		periods: {
			noord: ['2027-10-16', '2027-10-24'],
			midden: ['2027-10-16', '2027-10-24'],
			zuid: ['2027-10-23', '2027-10-31']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'kerstvakantie',
		...compulsory,
		periods: {
			noord: ['2027-12-25', '2028-01-09'],
			midden: ['2027-12-25', '2028-01-09'],
			zuid: ['2027-12-25', '2028-01-09']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'voorjaarsvakantie',
		...advised,
		periods: {
			noord: ['2028-02-19', '2028-02-27'],
			midden: ['2028-02-26', '2028-03-05'],
			zuid: ['2028-02-26', '2028-03-05']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'meivakantie',
		...compulsory,
		periods: {
			noord: ['2028-04-29', '2028-05-07'],
			midden: ['2028-04-29', '2028-05-07'],
			zuid: ['2028-04-29', '2028-05-07']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'zomervakantie',
		...compulsory,
		periods: {
			noord: ['2028-07-15', '2028-08-27'],
			midden: ['2028-07-08', '2028-08-20'],
			zuid: ['2028-07-22', '2028-09-03']
		}
	},
	{
		schoolYear: '2027-2028',
		name: 'meivakantie-adviesweek',
		...advised,
		periods: {
			noord: ['2028-04-22', '2028-04-30'],
			midden: ['2028-04-22', '2028-04-30'],
			zuid: ['2028-04-22', '2028-04-30']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'herfstvakantie',
		...advised,
		periods: {
			noord: ['2028-10-14', '2028-10-22'],
			midden: ['2028-10-21', '2028-10-29'],
			zuid: ['2028-10-21', '2028-10-29']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'kerstvakantie',
		...compulsory,
		periods: {
			noord: ['2028-12-23', '2029-01-07'],
			midden: ['2028-12-23', '2029-01-07'],
			zuid: ['2028-12-23', '2029-01-07']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'voorjaarsvakantie',
		...advised,
		periods: {
			noord: ['2029-02-17', '2029-02-25'],
			midden: ['2029-02-17', '2029-02-25'],
			zuid: ['2029-02-10', '2029-02-18']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'meivakantie',
		...compulsory,
		periods: {
			noord: ['2029-04-28', '2029-05-06'],
			midden: ['2029-04-28', '2029-05-06'],
			zuid: ['2029-04-28', '2029-05-06']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'zomervakantie',
		...compulsory,
		periods: {
			noord: ['2029-07-21', '2029-09-02'],
			midden: ['2029-07-07', '2029-08-19'],
			zuid: ['2029-07-14', '2029-08-26']
		}
	},
	{
		schoolYear: '2028-2029',
		name: 'meivakantie-adviesweek',
		...advised,
		periods: {
			noord: ['2029-04-21', '2029-04-29'],
			midden: ['2029-04-21', '2029-04-29'],
			zuid: ['2029-04-21', '2029-04-29']
		}
	},
	{
		schoolYear: '2029-2030',
		name: 'herfstvakantie',
		...advised,
		periods: {
			noord: ['2029-10-20', '2029-10-28'],
			midden: ['2029-10-20', '2029-10-28'],
			zuid: ['2029-10-13', '2029-10-21']
		}
	},
	{
		schoolYear: '2029-2030',
		name: 'kerstvakantie',
		...compulsory,
		periods: {
			noord: ['2029-12-22', '2030-01-06'],
			midden: ['2029-12-22', '2030-01-06'],
			zuid: ['2029-12-22', '2030-01-06']
		}
	},
	{
		schoolYear: '2029-2030',
		name: 'voorjaarsvakantie',
		...advised,
		periods: {
			noord: ['2030-02-16', '2030-02-24'],
			midden: ['2030-02-23', '2030-03-03'],
			zuid: ['2030-02-23', '2030-03-03']
		}
	},
	{
		schoolYear: '2029-2030',
		name: 'meivakantie',
		...compulsory,
		periods: {
			noord: ['2030-04-27', '2030-05-05'],
			midden: ['2030-04-27', '2030-05-05'],
			zuid: ['2030-04-27', '2030-05-05']
		}
	},
	{
		schoolYear: '2029-2030',
		name: 'zomervakantie',
		...compulsory,
		periods: {
			noord: ['2030-07-20', '2030-09-01'],
			midden: ['2030-07-13', '2030-08-25'],
			zuid: ['2030-07-06', '2030-08-18']
		}
	}
];
