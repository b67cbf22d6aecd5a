import type { Temporal } from 'temporal-polyfill';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { endsAt } from '#domain/activity/programme.ts';
import { proposedSize, type ProposedSize } from '#domain/activity/propose-speed-date.ts';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import { freeDaysOn } from '#domain/calendar/school-days.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Work } from '#server/platform/work.ts';
import { clock } from './activity-head.ts';

export interface PreviewQuestion {
	readonly schoolId: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly teachers: number;
	readonly professionals: number;
	readonly rounds: number | undefined;
	readonly roundMinutes: number | undefined;
}

export interface SpeedDatePreview {
	readonly size: ProposedSize;
	readonly endsAt: string;
	readonly taskCount: number;
	/** The moments that one wants to know before choosing a day. */
	readonly moments: readonly { readonly title: string; readonly date: string }[];
	/** Why the day is not a good one; it may be chosen all the same. */
	readonly warning: { readonly kind: 'past' | 'weekend' | 'holiday'; readonly name: string } | null;
}

const telling = [
	'invite-companies',
	'invite-teachers',
	'make-rotation',
	'send-briefing',
	'send-thanks'
];

/** What a day would bring, without making anything. */
export async function speedDatePreview(
	{ db, today }: Pick<Work, 'db' | 'today'>,
	question: PreviewQuestion,
	locale: Locale
): Promise<SpeedDatePreview | undefined> {
	const { schoolId, date, startsAt } = question;
	const calendar = (await schoolCalendars(db, [schoolId])).get(schoolId);
	if (calendar === undefined) return undefined;
	const size = proposedSize(question.teachers, question.professionals);
	const playbook = playbookFor('speed-date');
	const rounds = {
		count: question.rounds ?? size.rounds,
		roundMinutes: question.roundMinutes ?? size.roundMinutes,
		changeMinutes: size.changeMinutes
	};
	const plan = planActivity(playbook, { date, startsAt, today, rounds }, calendar);
	const last = plan.programme.at(-1);
	const free = freeDaysOn(calendar, date);
	return {
		size: { ...size, professionals: proposedSize(question.teachers, 0).professionals },
		endsAt: last ? clock(endsAt({ id: last.template, ...last })) : clock(startsAt),
		taskCount: plan.tasks.length,
		moments: plan.tasks
			.filter(({ step }) => telling.includes(step))
			.map(({ step, dueOn }) => ({
				title: playbook.texts[locale].steps[step]?.title ?? step,
				date: dueOn.toString()
			})),
		warning:
			date.since(today).sign < 0
				? { kind: 'past', name: '' }
				: free
					? { kind: 'holiday', name: holidayName(free.name, locale) }
					: date.dayOfWeek > 5
						? { kind: 'weekend', name: '' }
						: null
	};
}
