import type { Temporal } from 'temporal-polyfill';
import { planActivity } from '#domain/activity/plan-activity.ts';
import { endsAt } from '#domain/activity/programme.ts';
import {
	proposedSize,
	proposedSizes,
	type ProposedSize
} from '#domain/activity/propose-speed-date.ts';
import type { SizeKind } from '#domain/rotation/propose-sizes.ts';
import { holidayName } from '#domain/calendar/holiday-name.ts';
import { freeDaysOn } from '#domain/calendar/school-days.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import { schoolCalendars } from '#server/calendar/school-calendars.ts';
import type { Work } from '#server/platform/work.ts';
import { clock } from './activity-head.ts';
import { sizePreview, type SizePreview } from './size-preview.ts';

export interface PreviewQuestion {
	readonly schoolId: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly teachers: number;
	readonly professionals: number;
	readonly rounds: number | undefined;
	readonly roundMinutes: number | undefined;
	/** For the rounds alone. */
	readonly availableMinutes: number;
	/** How many professionals somebody had in mind before choosing them; 0 when not said. */
	readonly wanted: number;
	/** Whether to search for a moment where repeats are not known at once. */
	readonly isTrial: boolean;
}

export interface SpeedDatePreview {
	readonly size: ProposedSize;
	/** What the answers as they stand bring. */
	readonly now: SizePreview;
	readonly sizes: readonly (SizePreview & { readonly kind: SizeKind })[];
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
	const { teachers, professionals, wanted, availableMinutes, isTrial } = question;
	const isChosen = professionals >= 2 && professionals >= wanted;
	const size = proposedSize(teachers, isChosen ? professionals : 0, availableMinutes);
	const { changeMinutes } = size;
	const playbook = playbookFor('speed-date');
	const planFor = (count: number, roundMinutes: number) =>
		planActivity(
			playbook,
			{ date, startsAt, today, rounds: { count, roundMinutes, changeMinutes } },
			calendar
		);
	const endOf = ({ programme }: ReturnType<typeof planFor>) => {
		const last = programme.at(-1);
		return last ? clock(endsAt({ id: last.template, ...last })) : clock(startsAt);
	};
	const bring = (each: Pick<ProposedSize, 'professionals' | 'rounds' | 'roundMinutes'>) =>
		sizePreview(
			{ teachers, changeMinutes, ...each },
			endOf(planFor(each.rounds, each.roundMinutes)),
			isTrial
		);
	const now = {
		professionals: isChosen ? professionals : wanted >= 2 ? wanted : size.professionals,
		rounds: question.rounds ?? size.rounds,
		roundMinutes: question.roundMinutes ?? size.roundMinutes
	};
	const plan = planFor(now.rounds, now.roundMinutes);
	const sizes = [];
	for (const { kind, ...each } of proposedSizes(
		teachers,
		isChosen ? professionals : 0,
		availableMinutes
	))
		sizes.push({ kind, ...(await bring(each)) });
	const free = freeDaysOn(calendar, date);
	return {
		size: {
			...size,
			professionals: proposedSize(teachers, 0, availableMinutes).professionals
		},
		now: await bring(now),
		sizes,
		endsAt: endOf(plan),
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
