import type { Work } from '#server/platform/work.ts';
import { insertRegistration, type Inserted } from './insert-registration.ts';
import { lockActivity } from './lock-activity.ts';
import { mailRegistrations } from './mail-registrations.ts';
import type { WantedSignUp } from './sign-up-form.ts';

/**
 * Signs somebody up on their behalf, also when sign-up is closed. Whoever is added on or after the day,
 * because they walked in, gets no mail.
 */
export async function addRegistration(
	work: Work,
	activityId: string,
	wanted: WantedSignUp
): Promise<Inserted | { readonly outcome: 'refused'; readonly reason: 'unknown' | 'over' }> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined) return { outcome: 'refused', reason: 'unknown' };
	if (activity.state !== 'planned' && activity.state !== 'held') {
		return { outcome: 'refused', reason: 'over' };
	}
	const result = await insertRegistration(work.db, activity, wanted);
	if (result.outcome === 'signedUp' && activity.isComing) {
		await mailRegistrations(work, activityId, result.state, [result.registrationId]);
	}
	return result;
}
