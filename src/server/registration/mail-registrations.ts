import { activityCalendar } from '#documents/calendar/activity-calendar.ts';
import { mailContent, type MailCalendar } from '#documents/mail/mail-content.ts';
import {
	registrationMail,
	type RegistrationNews
} from '#documents/registration/registration-mail.ts';
import { sendMail } from '#server/mail/send-mail.ts';
import { createLink } from '#server/personal-link/personal-link.ts';
import type { Work } from '#server/platform/work.ts';
import { activityFacts, type ActivityFacts } from './activity-facts.ts';
import { appointmentOf } from './registration-appointment.ts';
import { mailedRegistrations, type MailedRegistration } from './mailed-registrations.ts';

/** What goes along in the calendar: news about a seat does, news about a place in line does not. */
const calendarMethods: Partial<Record<RegistrationNews, MailCalendar['method']>> = {
	confirmed: 'REQUEST',
	promoted: 'REQUEST',
	changed: 'REQUEST',
	cancelled: 'CANCEL',
	calledOff: 'CANCEL'
};

/** Mails people of one activity about their sign-ups; each mail has a personal link of its own. */
export async function mailRegistrations(
	work: Work,
	activityId: string,
	news: RegistrationNews,
	ids: readonly string[],
	options: { readonly withCalendar?: boolean } = {}
): Promise<void> {
	const registrations = await mailedRegistrations(work.db, activityId, ids);
	if (registrations.length === 0) return;
	const facts = await activityFacts(work, activityId);
	if (facts === undefined) throw new Error(`No activity ${activityId}`);
	for (const registration of registrations) {
		await mailOne(work, facts, registration, news, options.withCalendar ?? true);
	}
}

async function mailOne(
	work: Work,
	facts: ActivityFacts,
	registration: MailedRegistration,
	news: RegistrationNews,
	withCalendar: boolean
): Promise<void> {
	const token = await createLink(work.db, 'registration', registration.id);
	const url = personalAddress(work.origin, token);
	const text = registrationMail(news, {
		locale: registration.locale,
		name: registration.name,
		title: facts.title,
		date: facts.date,
		startsAt: facts.startsAt,
		where: facts.where,
		capacity: facts.capacity,
		placeInLine: registration.placeInLine,
		url,
		sender: facts.organiser.name
	});
	const method = withCalendar ? calendarMethods[news] : undefined;
	const calendar = method && activityCalendar(appointmentOf(work, facts, registration), method);
	const once = news === 'link' ? `link:${token.slice(0, 8)}` : news;
	await sendMail(work, {
		key: `registration:${registration.id}:${once}:${String(registration.sequence)}`,
		to: { name: registration.name, address: registration.email },
		content: mailContent(text, calendar),
		activityId: facts.id
	});
}

function personalAddress(origin: string, token: string): string {
	return new URL(`/deelname/${token}`, origin).href;
}
