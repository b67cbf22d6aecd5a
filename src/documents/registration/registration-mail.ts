import { sayIn } from '#domain/text/say.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { MailText } from '#documents/mail/mail-content.ts';
import { m } from '#messages';
import type { Temporal } from 'temporal-polyfill';

/** What happened to a sign-up that somebody should hear about. */
export const registrationNews = [
	'confirmed',
	'promoted',
	'waiting',
	'cancelled',
	'link',
	'changed',
	'calledOff'
] as const;
export type RegistrationNews = (typeof registrationNews)[number];

export interface RegistrationMailFacts {
	readonly locale: Locale;
	readonly name: string;
	readonly title: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly where: string;
	readonly capacity: number;
	/** From 1; 0 for somebody who does not wait. */
	readonly placeInLine: number;
	/** The personal page. */
	readonly url: string;
	readonly sender: string;
}

/** The mail that tells one person what happened to their sign-up. */
export function registrationMail(news: RegistrationNews, facts: RegistrationMailFacts): MailText {
	const { locale } = facts;
	const say = sayIn(locale);
	const { title, where, capacity, placeInLine: place } = facts;
	const when = m.registration_mail_when(
		{ date: say.longDate(facts.date), time: say.time(facts.startsAt) },
		{ locale }
	);
	const inOptions = { locale };
	const seat = m.registration_mail_seat({ when, where }, inOptions);
	const calendar = m.registration_mail_calendar({}, inOptions);
	const cannotCome = m.registration_mail_cannot_come({}, inOptions);
	const words: Record<RegistrationNews, Words> = {
		confirmed: {
			subject: m.registration_mail_confirmed_subject({ title }, inOptions),
			first: m.registration_mail_confirmed({ title }, inOptions),
			more: [seat, calendar],
			after: [cannotCome]
		},
		promoted: {
			subject: m.registration_mail_promoted_subject({ title }, inOptions),
			first: m.registration_mail_promoted({ title }, inOptions),
			more: [seat, calendar],
			after: [cannotCome]
		},
		waiting: {
			subject: m.registration_mail_waiting_subject({ title }, inOptions),
			first: m.registration_mail_waiting({ title, capacity, place }, inOptions),
			more: [m.registration_mail_waiting_how({}, inOptions)],
			after: [m.registration_mail_waiting_leave({}, inOptions)]
		},
		cancelled: {
			subject: m.registration_mail_cancelled_subject({ title }, inOptions),
			first: m.registration_mail_cancelled({ title, when }, inOptions),
			more: [],
			after: [m.registration_mail_cancelled_undo({}, inOptions)]
		},
		link: {
			subject: m.registration_mail_link_subject({ title }, inOptions),
			first: m.registration_mail_link({ title }, inOptions),
			more: [],
			after: [m.registration_mail_link_not_you({}, inOptions)]
		},
		changed: {
			subject: m.registration_mail_changed_subject({ title }, inOptions),
			first: m.registration_mail_changed({ title }, inOptions),
			more: [seat, calendar],
			after: [cannotCome]
		},
		calledOff: {
			subject: m.registration_mail_called_off_subject({ title }, inOptions),
			first: m.registration_mail_called_off({ title, when }, inOptions),
			more: [m.registration_mail_called_off_calendar({}, inOptions)],
			after: []
		}
	};
	const { subject, first, more, after } = words[news];
	return {
		locale,
		subject,
		paragraphs: [m.mail_greeting({ name: facts.name }, inOptions), first, ...more],
		...(news !== 'calledOff' && {
			button: { label: m.registration_mail_button({}, inOptions), url: facts.url }
		}),
		after,
		sender: facts.sender
	};
}

interface Words {
	readonly subject: string;
	readonly first: string;
	readonly more: readonly string[];
	readonly after: readonly string[];
}
