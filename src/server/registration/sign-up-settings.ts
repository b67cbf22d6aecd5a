import type { Work } from '#server/platform/work.ts';
import { lockActivity } from './lock-activity.ts';
import { promoteWaiting } from './promote-waiting.ts';

export type CapacityChange =
	| { readonly outcome: 'done'; readonly promoted: number }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' }
	| {
			readonly outcome: 'refused';
			readonly reason: 'below-confirmed';
			readonly confirmed: number;
	  };

/** Changes the number of seats; those who wait get what comes free. The lock keeps the count true. */
export async function changeCapacity(
	work: Work,
	activityId: string,
	capacity: number
): Promise<CapacityChange> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined) return { outcome: 'refused', reason: 'unknown' };
	const seated = await work.db
		.selectFrom('registration')
		.select((row) => row.fn.countAll<string>().as('count'))
		.where('activity_id', '=', activityId)
		.where('state', '=', 'confirmed')
		.executeTakeFirstOrThrow();
	const confirmed = Number(seated.count);
	if (capacity < confirmed) return { outcome: 'refused', reason: 'below-confirmed', confirmed };
	await work.db
		.updateTable('activity')
		.set({ capacity })
		.where('activity_id', '=', activityId)
		.execute();
	const promoted = activity.isComing ? await promoteWaiting(work, activityId) : 0;
	return { outcome: 'done', promoted };
}

/** Opens or closes the shared link. @returns whether the activity was there */
export async function setSignUpOpen(
	work: Work,
	activityId: string,
	open: boolean
): Promise<boolean> {
	if ((await lockActivity(work, activityId)) === undefined) return false;
	await work.db
		.updateTable('activity')
		.set({ sign_up_open: open })
		.where('activity_id', '=', activityId)
		.execute();
	return true;
}
