import { Temporal } from 'temporal-polyfill';

const timeZone = 'Europe/Amsterdam';

/** The day it is in the Netherlands. */
export function todayInNetherlands(): Temporal.PlainDate {
	return Temporal.Now.plainDateISO(timeZone);
}

/** The day and time it is in the Netherlands. */
export function nowInNetherlands(): Temporal.PlainDateTime {
	return Temporal.Now.plainDateTimeISO(timeZone);
}

/** A moment from the database as a local date and time. */
export function localMoment(moment: Date): Temporal.PlainDateTime {
	return Temporal.Instant.fromEpochMilliseconds(moment.getTime())
		.toZonedDateTimeISO(timeZone)
		.toPlainDateTime();
}
