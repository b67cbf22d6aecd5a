import type { Work } from '#server/platform/work.ts';
import type { RegistrationKey } from './cancel-registration.ts';
import { lockActivity } from './lock-activity.ts';
import type { WantedSignUp } from './sign-up-form.ts';
import { wishTables } from './wish-tables.ts';

export type Changed =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'unknown' | 'over' };

/** Changes what somebody told about themselves; the address stays, because the link went there. */
export async function changeRegistration(
	work: Work,
	{ activityId, registrationId }: RegistrationKey,
	wanted: Omit<WantedSignUp, 'email'>
): Promise<Changed> {
	const activity = await lockActivity(work, activityId);
	if (activity === undefined) return { outcome: 'refused', reason: 'unknown' };
	if (!activity.isComing) return { outcome: 'refused', reason: 'over' };
	const changed = await work.db
		.updateTable('registration')
		.set({
			name: wanted.name,
			section: wanted.section || null,
			access_needs: wanted.accessNeeds || null,
			dietary_needs: wanted.dietaryNeeds || null,
			locale: wanted.locale
		})
		.where('activity_id', '=', activityId)
		.where('registration_id', '=', registrationId)
		.where('state', '<>', 'cancelled')
		.returning('registration_id')
		.executeTakeFirst();
	if (changed === undefined) return { outcome: 'refused', reason: 'unknown' };
	await wishTables(work.db, activityId, registrationId, wanted.wishes);
	return { outcome: 'done' };
}
