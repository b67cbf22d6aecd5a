import ical, {
	ICalAlarmType,
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalCalendarMethod,
	ICalEventStatus
} from 'ical-generator';
import type { Temporal } from 'temporal-polyfill';
import type { MailCalendar } from '#documents/mail/mail-content.ts';
import { amsterdam, amsterdamTimeZone } from './amsterdam-time-zone.ts';

/** One appointment of one person, as a calendar program has to know it. */
export interface ActivityAppointment {
	readonly activityId: string;
	readonly registrationId: string;
	/** Name of the computer that serves the product: makes the UID unique in the world. */
	readonly host: string;
	/** Goes up with everything that is sent about this appointment. */
	readonly sequence: number;
	/** The moment at which this was said. */
	readonly saidAt: Temporal.Instant;
	readonly title: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly durationMinutes: number;
	readonly place: string;
	readonly description: string;
	readonly organiser: { readonly name: string; readonly address: string };
	readonly attendee: { readonly name: string; readonly address: string };
}

const dayMinutes = 24 * 60;

/**
 * An appointment as iCalendar text (RFC 5545, RFC 5546).
 *
 * `REQUEST` puts it in the calendar or changes it, `CANCEL` takes it out, `PUBLISH` is a file to keep.
 */
export function activityCalendar(
	appointment: ActivityAppointment,
	method: MailCalendar['method']
): MailCalendar {
	const { activityId, registrationId, host, attendee, organiser } = appointment;
	const start = appointment.date.toPlainDateTime(appointment.startsAt).toZonedDateTime(amsterdam);
	const calendar = ical({
		prodId: { company: 'Vakbrug', product: 'Vakbrug', language: 'NL' },
		method: ICalCalendarMethod[method],
		// Without a name here, so that the moments that must be in UTC stay in UTC.
		timezone: { name: null, generator: () => amsterdamTimeZone }
	});
	const event = calendar.createEvent({
		id: `${activityId}-${registrationId}@${host}`,
		sequence: appointment.sequence,
		stamp: appointment.saidAt,
		start,
		end: start.add({ minutes: appointment.durationMinutes }),
		timezone: amsterdam,
		summary: plain(appointment.title),
		location: plain(appointment.place),
		description: plain(appointment.description),
		organizer: { name: plain(organiser.name), email: organiser.address },
		status: method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED
	});
	if (method !== 'PUBLISH') {
		event.createAttendee({
			name: plain(attendee.name),
			email: attendee.address,
			role: ICalAttendeeRole.REQ,
			status: ICalAttendeeStatus.ACCEPTED,
			rsvp: false
		});
	}
	if (method !== 'CANCEL') {
		event.createAlarm({ type: ICalAlarmType.display, trigger: dayMinutes * 60 });
	}
	return { method, content: `${calendar.toString()}\r\n` };
}

/** The library escapes line ends; other control characters have no place in a calendar. */
function plain(text: string): string {
	return text
		.replace(/\r\n?|[\u2028\u2029]/g, '\n')
		.replace(/(?!\n)\p{Cc}/gu, ' ')
		.trim();
}
