import type { Work } from '#server/platform/work.ts';
import {
	sendCancelledInvitations,
	sendChangedInvitations
} from '#server/registration/send-invitations.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

/** Calls off an activity that is planned and tells whoever signed up. @returns whether it was planned */
export async function callOffActivity(work: Work, activity: ChangeableActivity): Promise<boolean> {
	if (activity.state !== 'planned') return false;
	await setState(work, activity, 'cancelled');
	await sendCancelledInvitations(work, activity.id);
	return true;
}

/** Lets an activity that was called off go on after all. */
export async function resumeActivity(work: Work, activity: ChangeableActivity): Promise<boolean> {
	if (activity.state !== 'cancelled') return false;
	await setState(work, activity, 'planned');
	await sendChangedInvitations(work, activity.id);
	return true;
}

async function setState(
	{ db }: Work,
	{ id }: ChangeableActivity,
	state: 'planned' | 'cancelled'
): Promise<void> {
	await db.updateTable('activity').set({ state }).where('activity_id', '=', id).execute();
}
