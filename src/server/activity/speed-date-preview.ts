import type { Temporal } from 'temporal-polyfill';
import {
	proposedSize,
	proposedSizes,
	type ProposedSize
} from '#domain/activity/propose-speed-date.ts';
import type { SizeKind } from '#domain/rotation/propose-sizes.ts';
import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Work } from '#server/platform/work.ts';
import { activityPreview, type ActivityPreview } from './activity-preview.ts';
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

export interface SpeedDatePreview extends ActivityPreview {
	readonly size: ProposedSize;
	/** What the answers as they stand bring. */
	readonly now: SizePreview;
	readonly sizes: readonly (SizePreview & { readonly kind: SizeKind })[];
}

/** What a day would bring, without making anything. */
export async function speedDatePreview(
	work: Pick<Work, 'db' | 'today'>,
	question: PreviewQuestion,
	locale: Locale
): Promise<SpeedDatePreview | undefined> {
	const { schoolId, date, startsAt } = question;
	const { teachers, professionals, wanted, availableMinutes, isTrial } = question;
	const isChosen = professionals >= 2 && professionals >= wanted;
	const chosen = isChosen ? professionals : 0;
	const size = proposedSize(teachers, chosen, availableMinutes);
	const { changeMinutes } = size;
	const previewOf = (count: number, roundMinutes: number) =>
		activityPreview(
			work,
			playbookFor('speed-date'),
			{ schoolId, date, startsAt, rounds: { count, roundMinutes, changeMinutes } },
			locale
		);
	const now = {
		professionals: isChosen ? professionals : wanted >= 2 ? wanted : size.professionals,
		rounds: question.rounds ?? size.rounds,
		roundMinutes: question.roundMinutes ?? size.roundMinutes
	};
	const preview = await previewOf(now.rounds, now.roundMinutes);
	if (preview === undefined) return undefined;
	const bring = async (each: Pick<ProposedSize, 'professionals' | 'rounds' | 'roundMinutes'>) => {
		const { endsAt } = (await previewOf(each.rounds, each.roundMinutes)) ?? preview;
		return sizePreview({ teachers, changeMinutes, ...each }, endsAt, isTrial);
	};
	const sizes = [];
	for (const { kind, ...each } of proposedSizes(teachers, chosen, availableMinutes)) {
		sizes.push({ kind, ...(await bring(each)) });
	}
	return {
		...preview,
		size: { ...size, professionals: proposedSize(teachers, 0, availableMinutes).professionals },
		now: await bring(now),
		sizes
	};
}
