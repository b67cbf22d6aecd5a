import type { Work } from '#server/platform/work.ts';
import type { RegistrationKey } from './cancel-registration.ts';
import { isId, lockActivity } from './lock-activity.ts';
import { mailRegistrations } from './mail-registrations.ts';

export type Restored =
	| {
			readonly outcome: 'done';
			readonly name: string;
			readonly state: 'confirmed' | 'waiting';
	  }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'over' };

/** Undoes a cancellation: with a seat while there is one, else at the end of the waiting list. */
export async function restoreRegistration(
	work: Work,
	{ activityId, registrationId }: RegistrationKey
): Promise<Restored> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined || !isId(registrationId)) {
		return { outcome: 'refused', reason: 'unknown' };
	}
	if (!activity.isComing) return { outcome: 'refused', reason: 'over' };
	const restored = await work.db
		.updateTable('registration')
		.set((row) => ({
			state: 'confirmed',
			calendar_sequence: row('calendar_sequence', '+', 1)
		}))
		.where('activity_id', '=', activityId)
		.where('registration_id', '=', registrationId)
		.where('state', '=', 'cancelled')
		.returning(['name', 'state'])
		.executeTakeFirst();
	if (restored === undefined) return { outcome: 'refused', reason: 'unknown' };
	const state = restored.state === 'confirmed' ? 'confirmed' : 'waiting';
	await mailRegistrations(work, activityId, state, [registrationId]);
	return { outcome: 'done', name: restored.name, state };
}
