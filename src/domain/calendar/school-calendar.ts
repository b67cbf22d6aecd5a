import type { Temporal } from 'temporal-polyfill';

/** The holiday regions of Dutch schools. */
export const holidayRegions = ['noord', 'midden', 'zuid'] as const;
export type HolidayRegion = (typeof holidayRegions)[number];

/** A run of free days, first and last day included. */
export interface FreeDays {
	/** Key of the holiday, such as `kerstvakantie`, or a name that the region gave. */
	readonly name: string;
	readonly from: Temporal.PlainDate;
	readonly until: Temporal.PlainDate;
}

/** The free days of one school, in order of their first day; weekends are not listed. */
export interface SchoolCalendar {
	readonly free: readonly FreeDays[];
	/** Lessons are given between these times on school days. A setting of the region. */
	readonly lessonsFrom: Temporal.PlainTime;
	readonly lessonsUntil: Temporal.PlainTime;
}
