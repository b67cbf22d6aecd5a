import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { locales } from '#domain/text/locale.ts';
import {
	registrationMail,
	registrationNews,
	type RegistrationMailFacts
} from './registration-mail.ts';

const facts: RegistrationMailFacts = {
	locale: 'nl',
	name: 'Ayşe Yıldız',
	title: 'Speeddate Techniek',
	date: Temporal.PlainDate.from('2026-12-03'),
	startsAt: Temporal.PlainTime.from('09:20'),
	where: 'Aula, De Brugschool',
	capacity: 24,
	placeInLine: 3,
	url: 'https://vakbrug.example/deelname/abc',
	sender: 'Regio Oost'
};

describe.each(locales)('in %s', (locale) => {
	test.each(registrationNews)('the mail about %s names the activity and the person', (news) => {
		const mail = registrationMail(news, { ...facts, locale });
		expect(mail.subject).toContain('Speeddate Techniek');
		expect(mail.paragraphs[0]).toContain('Ayşe Yıldız');
		expect(mail.paragraphs.join('\n')).not.toMatch(/undefined|\{/);
	});
});

test('a seat comes with day, time and place', () => {
	const text = registrationMail('confirmed', facts).paragraphs.join('\n');
	expect(text).toContain('donderdag 3 december 2026 om 9.20 uur');
	expect(text).toContain('Aula, De Brugschool');
});

test('the waiting list explains itself: place, seats and order', () => {
	const text = registrationMail('waiting', facts).paragraphs.join('\n');
	expect(text).toContain('plaats 3');
	expect(text).toContain('24 plekken');
	expect(text).toContain('wie het langst wacht');
});
