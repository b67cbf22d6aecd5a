import type { Work } from '#server/platform/work.ts';
import { isId, lockActivity } from './lock-activity.ts';
import { mailRegistrations } from './mail-registrations.ts';
import { promoteWaiting } from './promote-waiting.ts';

export interface RegistrationKey {
	readonly activityId: string;
	readonly registrationId: string;
}

export type Cancelled =
	| { readonly outcome: 'done'; readonly name: string }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'over' };

/** Takes somebody off the list, gives a seat that comes free to who waits longest, and tells both. */
export async function cancelRegistration(
	work: Work,
	{ activityId, registrationId }: RegistrationKey
): Promise<Cancelled> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined || !isId(registrationId)) {
		return { outcome: 'refused', reason: 'unknown' };
	}
	if (!activity.isComing) return { outcome: 'refused', reason: 'over' };
	const found = await work.db
		.selectFrom('registration')
		.select(['name', 'state'])
		.where('activity_id', '=', activityId)
		.where('registration_id', '=', registrationId)
		.forUpdate()
		.executeTakeFirst();
	if (found === undefined) return { outcome: 'refused', reason: 'unknown' };
	const { name, state } = found;
	if (state === 'cancelled') return { outcome: 'done', name };
	await work.db
		.updateTable('registration')
		.set((row) => ({
			state: 'cancelled',
			calendar_sequence: row('calendar_sequence', '+', 1)
		}))
		.where('registration_id', '=', registrationId)
		.execute();
	await mailRegistrations(work, activityId, 'cancelled', [registrationId], {
		withCalendar: state === 'confirmed'
	});
	await promoteWaiting(work, activityId);
	return { outcome: 'done', name };
}
