import { Temporal } from 'temporal-polyfill';
import type { ActivityAppointment } from '#documents/calendar/activity-calendar.ts';
import { m } from '#messages';
import type { Work } from '#server/platform/work.ts';
import type { ActivityFacts } from './activity-facts.ts';
import type { MailedRegistration } from './mailed-registrations.ts';

/** The appointment of one person, the same in every mail and in the file to download. */
export function appointmentOf(
	{ origin }: Pick<Work, 'origin'>,
	facts: ActivityFacts,
	registration: MailedRegistration
): ActivityAppointment {
	return {
		activityId: facts.id,
		registrationId: registration.id,
		host: new URL(origin).hostname,
		sequence: registration.sequence,
		saidAt: Temporal.Now.instant(),
		title: facts.title,
		date: facts.date,
		startsAt: facts.startsAt,
		durationMinutes: facts.durationMinutes,
		place: facts.where,
		description: m.registration_calendar_text({}, { locale: registration.locale }),
		organiser: facts.organiser,
		attendee: { name: registration.name, address: registration.email }
	};
}
