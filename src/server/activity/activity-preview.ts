import type { Temporal } from 'temporal-polyfill';
import { planActivity } from '#domain/activity/plan-activity.ts';
import type { ActivityFacts } from '#domain/activity/planned-activity.ts';
import { endsAt } from '#domain/activity/programme.ts';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import type { SchoolCalendar } from '#domain/calendar/school-calendar.ts';
import { freeDaysOn } from '#domain/calendar/school-days.ts';
import type { Playbook } from '#domain/playbook/playbook.ts';
import type { Locale } from '#domain/text/locale.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Work } from '#server/platform/work.ts';
import { clock } from './activity-head.ts';

export interface ActivityPreview {
	readonly endsAt: string;
	readonly taskCount: number;
	/** When which mail would go out: what one wants to know before choosing a day. */
	readonly moments: readonly { readonly title: string; readonly date: string }[];
	readonly meetings: readonly string[];
	/** Why the day is not a good one; it may be chosen all the same. */
	readonly warning: { readonly kind: 'past' | 'weekend' | 'holiday'; readonly name: string } | null;
}

/** What a day would bring, without making anything; nothing for a school that is not there. */
export async function activityPreview(
	{ db, today }: Pick<Work, 'db' | 'today'>,
	playbook: Playbook,
	question: Omit<ActivityFacts, 'today'> & { readonly schoolId: string },
	locale: Locale
): Promise<ActivityPreview | undefined> {
	const { schoolId, ...facts } = question;
	const calendar = (await schoolCalendars(db, [schoolId])).get(schoolId);
	if (calendar === undefined) return undefined;
	const plan = planActivity(playbook, { ...facts, today }, calendar);
	const last = plan.programme.at(-1);
	const telling = new Set(playbook.mails.map(({ step }) => step));
	return {
		endsAt: last ? clock(endsAt({ id: last.template, ...last })) : clock(facts.startsAt),
		taskCount: plan.tasks.length,
		moments: plan.tasks
			.filter(({ step, occurrence = 1 }) => telling.has(step) && occurrence === 1)
			.map(({ step, dueOn }) => ({
				title: playbook.texts[locale].steps[step]?.title ?? step,
				date: dueOn.toString()
			})),
		meetings: plan.meetings.map(({ on }) => on.toString()),
		warning: warningFor(facts.date, today, calendar, locale)
	};
}

function warningFor(
	date: Temporal.PlainDate,
	today: Temporal.PlainDate,
	calendar: SchoolCalendar,
	locale: Locale
): ActivityPreview['warning'] {
	if (date.since(today).sign < 0) return { kind: 'past', name: '' };
	const free = freeDaysOn(calendar, date);
	if (free) return { kind: 'holiday', name: holidayName(free.name, locale) };
	return date.dayOfWeek > 5 ? { kind: 'weekend', name: '' } : null;
}
