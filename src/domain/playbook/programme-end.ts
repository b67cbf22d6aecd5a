import { Temporal } from 'temporal-polyfill';
import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { endsAt } from '#domain/activity/programme.ts';

/** When the last item of the day ends; the start time when there is no programme. */
export function programmeEndsAt({
	programme,
	startsAt
}: Pick<ActivityPlan, 'programme' | 'startsAt'>): Temporal.PlainTime {
	return programme
		.map(endsAt)
		.reduce((a, b) => (Temporal.PlainTime.compare(a, b) < 0 ? b : a), startsAt);
}
