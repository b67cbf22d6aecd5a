import type { Temporal } from 'temporal-polyfill';
import { proposedSize, type ProposedSize } from '#domain/activity/propose-speed-date.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Work } from '#server/platform/work.ts';
import { activityPreview, type ActivityPreview } from './activity-preview.ts';

export interface PreviewQuestion {
	readonly schoolId: string;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	readonly teachers: number;
	readonly professionals: number;
	readonly rounds: number | undefined;
	readonly roundMinutes: number | undefined;
}

export interface SpeedDatePreview extends ActivityPreview {
	readonly size: ProposedSize;
}

/** What a day would bring, without making anything. */
export async function speedDatePreview(
	work: Pick<Work, 'db' | 'today'>,
	{ schoolId, date, startsAt, teachers, professionals, rounds, roundMinutes }: PreviewQuestion,
	locale: Locale
): Promise<SpeedDatePreview | undefined> {
	const size = proposedSize(teachers, professionals);
	const preview = await activityPreview(
		work,
		playbookFor('speed-date'),
		{
			schoolId,
			date,
			startsAt,
			rounds: {
				count: rounds ?? size.rounds,
				roundMinutes: roundMinutes ?? size.roundMinutes,
				changeMinutes: size.changeMinutes
			}
		},
		locale
	);
	if (preview === undefined) return undefined;
	return { ...preview, size: { ...size, professionals: proposedSize(teachers, 0).professionals } };
}
