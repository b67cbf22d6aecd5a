import * as v from 'valibot';
import { Temporal } from 'temporal-polyfill';
import type { ActivityKind } from '#domain/playbook/vocabulary.ts';
import type { Who } from '#server/access/who.ts';
import type { Db } from '#server/platform/database.ts';
import type { ActivityState } from '#server/platform/tables.ts';
import { mayChangeActivities } from './policy.ts';

/** What a change of an activity begins with. */
export interface ChangeableActivity {
	readonly id: string;
	readonly kind: ActivityKind;
	readonly state: ActivityState;
	readonly date: Temporal.PlainDate;
	readonly startsAt: Temporal.PlainTime;
	/** The last day, when the activity takes a period. */
	readonly until?: Temporal.PlainDate;
	readonly schoolId: string;
	readonly capacity: number;
}

const Id = v.pipe(v.string(), v.uuid());

/**
 * The activity when it is there and `who` may change it; it is locked until the work is done, so that
 * two people who change one plan take turns.
 */
export async function changeableActivity(
	db: Db,
	who: Who,
	id: string
): Promise<ChangeableActivity | undefined> {
	if (!mayChangeActivities(who) || !v.is(Id, id)) return undefined;
	const row = await db
		.selectFrom('activity')
		.select(['activity_id', 'kind', 'state', 'date', 'starts_at', 'until', 'school_id', 'capacity'])
		.where('activity_id', '=', id)
		.forUpdate()
		.executeTakeFirst();
	return (
		row && {
			id: row.activity_id,
			kind: row.kind,
			state: row.state,
			date: Temporal.PlainDate.from(row.date),
			startsAt: Temporal.PlainTime.from(row.starts_at),
			...(row.until !== null && { until: Temporal.PlainDate.from(row.until) }),
			schoolId: row.school_id,
			capacity: row.capacity
		}
	);
}
