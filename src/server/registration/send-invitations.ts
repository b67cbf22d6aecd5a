import type { Work } from '#server/platform/work.ts';
import { mailRegistrations } from './mail-registrations.ts';

/** For when the day, the time or the place moved: everyone with a seat gets a new appointment. */
export async function sendChangedInvitations(work: Work, activityId: string): Promise<void> {
	const ids = await raiseSequence(work, activityId, 'confirmed');
	await mailRegistrations(work, activityId, 'changed', ids);
}

/** For when the activity is called off: whoever had a seat or hoped for one hears it. */
export async function sendCancelledInvitations(work: Work, activityId: string): Promise<void> {
	const seated = await raiseSequence(work, activityId, 'confirmed');
	await mailRegistrations(work, activityId, 'calledOff', seated);
	const waiting = await raiseSequence(work, activityId, 'waiting');
	await mailRegistrations(work, activityId, 'calledOff', waiting, { withCalendar: false });
}

async function raiseSequence(
	{ db }: Work,
	activityId: string,
	state: 'confirmed' | 'waiting'
): Promise<readonly string[]> {
	const rows = await db
		.updateTable('registration')
		.set((row) => ({ calendar_sequence: row('calendar_sequence', '+', 1) }))
		.where('activity_id', '=', activityId)
		.where('state', '=', state)
		.returning('registration_id')
		.execute();
	return rows.map(({ registration_id }) => registration_id);
}
