import type { Temporal } from 'temporal-polyfill';
import type { ActivityFacts } from '#domain/activity/planned-activity.ts';
import type { Db } from '#server/platform/database.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

/** What the plan of an activity follows from, as it stands now. */
export async function planFacts(
	db: Db,
	{ id, date, startsAt, until }: ChangeableActivity,
	today: Temporal.PlainDate
): Promise<ActivityFacts> {
	const size = await db
		.selectFrom('speed_date')
		.select(['rounds', 'round_minutes', 'change_minutes'])
		.where('activity_id', '=', id)
		.executeTakeFirst();
	return {
		date,
		startsAt,
		...(until && { until }),
		today,
		...(size && {
			rounds: {
				count: size.rounds,
				roundMinutes: size.round_minutes,
				changeMinutes: size.change_minutes
			}
		})
	};
}
