import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { activityCalendar, type ActivityAppointment } from './activity-calendar.ts';

const appointment: ActivityAppointment = {
	activityId: '6a0f6a3e-0000-4000-8000-000000000001',
	registrationId: '6a0f6a3e-0000-4000-8000-000000000002',
	host: 'vakbrug.example',
	sequence: 3,
	saidAt: Temporal.Instant.from('2026-11-23T10:15:00Z'),
	title: 'Speeddate Techniek, met zes bedrijven; ook voor PIE',
	date: Temporal.PlainDate.from('2026-12-03'),
	startsAt: Temporal.PlainTime.from('09:20'),
	durationMinutes: 90,
	place: 'De Brugschool, aula',
	description: 'Eerste regel\nTweede regel met \\ en ; en ,',
	organiser: { name: 'Regio "Oost"', address: 'post@regio.example' },
	attendee: { name: 'Ayşe Yıldız', address: 'a.yildiz@school.example' }
};

function read(content: string) {
	const calendar = ICAL.Component.fromString(content);
	for (const zone of calendar.getAllSubcomponents('vtimezone')) {
		ICAL.TimezoneService.register(zone);
	}
	const component = calendar.getFirstSubcomponent('vevent');
	if (component === null) throw new Error('No event');
	return { calendar, component, event: new ICAL.Event(component) };
}

describe('an invitation, read back by another library', () => {
	const { method, content } = activityCalendar(appointment, 'REQUEST');
	const { calendar, component, event } = read(content);

	test('keeps words, place and people as they were typed', () => {
		expect(event.summary).toBe(appointment.title);
		expect(event.location).toBe(appointment.place);
		expect(event.description).toBe(appointment.description);
		expect(component.getFirstProperty('organizer')?.getParameter('cn')).toBe('Regio "Oost"');
		expect(component.getFirstPropertyValue('organizer')).toBe('mailto:post@regio.example');
		expect(event.attendees.map((attendee) => attendee.getParameter('cn'))).toEqual(['Ayşe Yıldız']);
	});

	test('has a stable UID, its sequence, a method and an alarm a day before', () => {
		expect(event.uid).toBe(
			`${appointment.activityId}-${appointment.registrationId}@vakbrug.example`
		);
		expect(event.sequence).toBe(3);
		expect(method).toBe('REQUEST');
		expect(calendar.getFirstPropertyValue('method')).toBe('REQUEST');
		const alarm = component.getFirstSubcomponent('valarm');
		expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-P1D');
		expect(content).toMatch(/\r\nDTSTAMP:20261123T101500Z\r\n/);
	});

	test('has lines of at most 75 octets that end in CR LF', () => {
		const lines = content.split('\r\n');
		expect(lines.at(-1)).toBe('');
		for (const line of lines) {
			expect(line).not.toMatch(/[\r\n]/);
			expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
		}
	});
});

test.each([
	['2026-12-03', '2026-12-03T08:20:00Z'],
	['2027-03-27', '2027-03-27T08:20:00Z'],
	['2027-03-28', '2027-03-28T07:20:00Z'],
	['2027-06-03', '2027-06-03T07:20:00Z'],
	['2027-10-30', '2027-10-30T07:20:00Z'],
	['2027-10-31', '2027-10-31T08:20:00Z']
])('20 past 9 on %s is the right moment on either side of a change of clocks', (date, moment) => {
	const { content } = activityCalendar(
		{ ...appointment, date: Temporal.PlainDate.from(date) },
		'PUBLISH'
	);
	const { event } = read(content);
	expect(event.startDate.zone.tzid).toBe('Europe/Amsterdam');
	expect(event.startDate.toJSDate().toISOString()).toBe(moment.replace('Z', '.000Z'));
	expect(event.endDate.subtractDate(event.startDate).toSeconds()).toBe(90 * 60);
});

test('a cancellation has the same UID and says so', () => {
	const { content } = activityCalendar({ ...appointment, sequence: 4 }, 'CANCEL');
	const { calendar, component, event } = read(content);
	expect(calendar.getFirstPropertyValue('method')).toBe('CANCEL');
	expect(component.getFirstPropertyValue('status')).toBe('CANCELLED');
	expect(event.uid).toContain(appointment.registrationId);
	expect(component.getFirstSubcomponent('valarm')).toBeNull();
});

test.each(['\r\n', '\r', '\n', '\u2028', '\u0085', '\u0000'])(
	'%j in what people typed adds no line of its own',
	(sign) => {
		const evil = `Speeddate${sign}ATTENDEE:mailto:x@evil.example${sign}END:VEVENT`;
		const { content } = activityCalendar(
			{
				...appointment,
				title: evil,
				place: evil,
				description: evil,
				organiser: { ...appointment.organiser, name: evil },
				attendee: { ...appointment.attendee, name: evil }
			},
			'REQUEST'
		);
		const { calendar, event } = read(content);
		expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
		expect(event.attendees).toHaveLength(1);
		expect(event.summary).toContain('END:VEVENT');
		expect(content.split('\r\n').filter((line) => line.startsWith('END:VEVENT'))).toHaveLength(1);
	}
);
