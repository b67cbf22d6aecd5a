import type { Work } from '#server/platform/work.ts';
import { lockActivity } from './lock-activity.ts';

/** Records who of those with a seat was there, from the day itself on. @returns whether that could be */
export async function markAttendance(
	work: Work,
	activityId: string,
	presentIds: readonly string[]
): Promise<boolean> {
	const activity = await lockActivity(work, activityId);
	if (activity?.hasBegun !== true) return false;
	const seated = await work.db
		.selectFrom('registration')
		.select(['registration_id', 'attended'])
		.where('activity_id', '=', activityId)
		.where('state', '=', 'confirmed')
		.execute();
	for (const attended of [true, false]) {
		const ids = seated
			.filter((row) => row.attended !== attended)
			.map(({ registration_id }) => registration_id)
			.filter((id) => presentIds.includes(id) === attended);
		if (ids.length === 0) continue;
		await work.db
			.updateTable('registration')
			.set({ attended })
			.where('registration_id', 'in', ids)
			.execute();
	}
	return true;
}
