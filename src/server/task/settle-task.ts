import { sql } from 'kysely';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';

export type Settling =
	| { readonly to: 'done'; readonly personId: string }
	| { readonly to: 'notNeeded'; readonly because: string; readonly personId: string }
	| { readonly to: 'open' };

/** Ticks a task off, puts it aside as not needed, or opens it again. @returns whether it was there */
export async function settleTask(
	db: Db,
	activity: Pick<ChangeableActivity, 'id'>,
	taskId: string,
	settling: Settling
): Promise<boolean> {
	const open = settling.to === 'open';
	const { numUpdatedRows } = await db
		.updateTable('task')
		.set({
			state: settling.to,
			not_needed_because: settling.to === 'notNeeded' ? settling.because : null,
			settled_at: open ? null : sql<Date>`now()`,
			settled_by: open ? null : settling.personId
		})
		.where('activity_id', '=', activity.id)
		.where('task_id', '=', taskId)
		.executeTakeFirst();
	return numUpdatedRows > 0n;
}
