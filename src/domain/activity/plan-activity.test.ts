import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import { calendarFor } from '#domain/calendar/free-days.ts';
import { isSchoolDay } from '#domain/calendar/school-days.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import { holidayRegions } from '#domain/calendar/school-calendar.ts';
import { planActivity } from './plan-activity.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const time = (text: string) => Temporal.PlainTime.from(text);
const speedDate = playbookFor('speed-date');
const calendar = calendarFor('midden', []);
const rounds = { count: 4, roundMinutes: 12, changeMinutes: 3 };
const facts = {
	date: day('2027-01-28'),
	startsAt: time('16:00'),
	today: day('2026-09-01'),
	rounds
};

const small: Playbook = {
	...speedDate,
	before: [
		{ id: 'ask', by: 'coordinator', due: { weeks: -4 } },
		{ id: 'hurry', by: 'coordinator', due: { weeks: -6 }, after: ['ask'] }
	],
	during: [
		{ id: 'open', by: 'host', due: { minutes: -30 } },
		{ id: 'talk', by: 'host', due: { minutes: 5, from: 'rounds' } },
		{ id: 'eat', by: 'host', due: { minutes: 0, from: 'meal' } }
	],
	after: [{ id: 'thank', by: 'coordinator', due: { days: 2 }, ends: 'thanks' }],
	mails: [{ id: 'thanks', to: 'companies', step: 'thank' }]
};

function dueOn(playbook: Playbook, changes: Partial<typeof facts> = {}) {
	const { tasks } = planActivity(playbook, { ...facts, ...changes }, calendar);
	return Object.fromEntries(
		tasks.map((task) => [
			task.step,
			[task.dueOn.toString(), task.dueAt?.toString({ smallestUnit: 'minute' })].join(' ').trim()
		])
	);
}

describe('G2 planning an activity that takes a period', () => {
	const long: Playbook = {
		...small,
		lasts: { weeks: 12 },
		during: [{ id: 'call', by: 'coordinator', due: { weeks: 2 }, every: { weeks: 4 } }],
		after: [{ id: 'thank', by: 'coordinator', due: { weeks: 1 } }],
		meetings: [
			{ id: 'half-way', by: 'host', due: { weeks: 6 }, lasts: { minutes: 60 } },
			{ id: 'evening', by: 'host', due: { weeks: 2 }, every: { weeks: 5 }, lasts: { minutes: 90 } }
		]
	};
	const period = { ...facts, until: day('2027-04-22') };
	const planned = planActivity(long, period, calendar);
	const datesOf = (step: string) =>
		planned.tasks.filter((task) => task.step === step).map(({ dueOn }) => dueOn.toString());

	test('brings a step round until the last day, each time with its number', () => {
		expect(datesOf('call')).toEqual(['2027-02-11', '2027-03-11', '2027-04-08']);
		const turns = planned.tasks.filter(({ step }) => step === 'call');
		expect(turns.map(({ occurrence }) => occurrence)).toEqual([1, 2, 3]);
	});

	test('counts what comes after from the last day, and what comes before from the first', () => {
		expect(datesOf('thank')).toEqual(['2027-05-10']);
		expect(datesOf('ask')).toEqual(['2026-12-18']);
	});

	test('plans its meetings on school days, soonest first', () => {
		expect(planned.meetings.map(({ template, on }) => `${template} ${on.toString()}`)).toEqual([
			'evening 2027-02-11',
			'half-way 2027-03-11',
			'evening 2027-03-18',
			'evening 2027-04-22'
		]);
		expect(planActivity(long, facts, calendar).meetings).toEqual([]);
	});

	test('keeps everything of the period on a school day within it, whenever it is planned', () => {
		const moment = fc.integer({ min: 0, max: 300 });
		fc.assert(
			fc.property(moment, fc.integer({ min: 1, max: 200 }), moment, (from, weeks, on) => {
				const first = day('2026-09-01').add({ days: from });
				const dates = {
					date: first,
					until: first.add({ days: weeks }),
					today: day('2026-09-01').add({ days: on })
				};
				const { tasks, meetings } = planActivity(long, { ...facts, ...dates }, calendar);
				const during = tasks.filter(({ phase }) => phase === 'during').map(({ dueOn }) => dueOn);
				for (const each of [...during, ...meetings.map((meeting) => meeting.on)]) {
					const within =
						Temporal.PlainDate.compare(first, each) <= 0 &&
						Temporal.PlainDate.compare(each, dates.until) <= 0;
					expect(within).toBe(true);
					expect(isSchoolDay(calendar, each) || each.equals(dates.until)).toBe(true);
				}
			})
		);
	});
});

describe('G2 planning an activity', () => {
	test('dates preparation backwards and aftercare forwards to a school day', () => {
		expect(dueOn(small)).toMatchObject({ ask: '2026-12-18', thank: '2027-02-01' });
	});

	test('dates no step before what it waits for', () => {
		expect(dueOn(small)).toMatchObject({ ask: '2026-12-18', hurry: '2026-12-18' });
	});

	test('dates nothing before today, and then on the next school day', () => {
		expect(dueOn(small, { today: day('2026-12-24') })).toMatchObject({
			ask: '2027-01-04',
			hurry: '2027-01-04'
		});
	});

	test('puts preparation on the day itself when no school day is left', () => {
		const saturday = day('2027-01-30');
		expect(dueOn(small, { date: saturday, today: saturday })).toMatchObject({ ask: '2027-01-30' });
	});

	test('gives steps of the day a time, and leaves out a step of an item that is not held', () => {
		expect(dueOn(small)).toMatchObject({
			open: '2027-01-28 15:30',
			talk: '2027-01-28 17:05',
			eat: '2027-01-28 17:57'
		});
		const early = dueOn(small, { startsAt: time('13:00') });
		expect(early).toMatchObject({ talk: '2027-01-28 14:05' });
		expect(early).not.toHaveProperty('eat');
	});

	test('sends a mail on the day of its step', () => {
		const { mails } = planActivity(small, facts, calendar);
		expect(mails.map(({ sendOn }) => sendOn.toString())).toEqual(['2027-02-01']);
	});
});

describe('SD6 the day programme', () => {
	const programme = (changes: Partial<typeof facts>) =>
		planActivity(speedDate, { ...facts, ...changes }, calendar).programme.map(
			({ startsAt, durationMinutes, kind }) =>
				`${startsAt.toString({ smallestUnit: 'minute' })} ${kind} ${String(durationMinutes)}`
		);

	test('begins with the walk-in and lets items follow one another', () => {
		expect(programme({ startsAt: time('13:00') })).toEqual([
			'13:00 walkIn 15',
			'13:15 introduction 10',
			'13:25 schoolContext 10',
			'13:35 tour 15',
			'13:50 break 10',
			'14:00 rounds 57',
			'14:57 closing 15'
		]);
	});

	test('has a meal only when it would still be going on at 17.30', () => {
		// Without a meal the programme takes 132 minutes.
		expect(programme({ startsAt: time('15:18') }).join()).not.toContain('meal');
		expect(programme({ startsAt: time('15:19') }).join()).toContain('meal');
	});
});

describe('any plan', () => {
	const anyFacts = fc
		.record({
			today: fc.integer({ min: 0, max: 700 }),
			ahead: fc.integer({ min: 0, max: 200 }),
			hour: fc.integer({ min: 8, max: 19 }),
			count: fc.integer({ min: 1, max: 8 }),
			calendar: fc.constantFrom(...holidayRegions.map((region) => calendarFor(region, [])))
		})
		.map(({ today: offset, ahead, hour, count, calendar: days }) => {
			const today = day('2026-08-01').add({ days: offset });
			return {
				facts: {
					today,
					date: today.add({ days: ahead }),
					startsAt: new Temporal.PlainTime(hour),
					rounds: { ...rounds, count }
				},
				calendar: days
			};
		});

	test('has no task on a free day, other than on the day of the activity', () => {
		fc.assert(
			fc.property(anyFacts, ({ facts: any, calendar: days }) =>
				planActivity(speedDate, any, days).tasks.every(
					({ dueOn: on }) => on.equals(any.date) || isSchoolDay(days, on)
				)
			)
		);
	});

	test('keeps before ≤ day ≤ after, and nothing in the past', () => {
		fc.assert(
			fc.property(anyFacts, ({ facts: any, calendar: days }) =>
				planActivity(speedDate, any, days).tasks.every(({ phase, dueOn: on }) => {
					const side = Temporal.PlainDate.compare(on, any.date);
					const sides = { before: side <= 0, during: side === 0, after: side >= 0 };
					return sides[phase] && Temporal.PlainDate.compare(on, any.today) >= 0;
				})
			)
		);
	});

	test('has each step after what it waits for', () => {
		const steps = [...speedDate.before, ...speedDate.during, ...speedDate.after];
		fc.assert(
			fc.property(anyFacts, ({ facts: any, calendar: days }) => {
				const due = new Map(
					planActivity(speedDate, any, days).tasks.map((task) => [task.step, task.dueOn])
				);
				return steps.every(({ id, ...step }) =>
					('after' in step ? step.after : []).every((earlier) => {
						const [a, b] = [due.get(earlier), due.get(id)];
						return !a || !b || Temporal.PlainDate.compare(a, b) <= 0;
					})
				);
			})
		);
	});

	test('has a programme without gaps from the start time on', () => {
		fc.assert(
			fc.property(anyFacts, ({ facts: any, calendar: days }) => {
				let at = any.startsAt;
				for (const item of planActivity(speedDate, any, days).programme) {
					if (!item.startsAt.equals(at)) return false;
					at = at.add({ minutes: item.durationMinutes });
				}
				return true;
			})
		);
	});
});
