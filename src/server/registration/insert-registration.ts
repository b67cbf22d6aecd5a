import type { Db } from '#server/platform/database.ts';
import type { LockedActivity } from './lock-activity.ts';
import type { WantedSignUp } from './sign-up-form.ts';
import { wishTables } from './wish-tables.ts';

export type Inserted =
	| {
			readonly outcome: 'signedUp';
			readonly registrationId: string;
			readonly state: 'confirmed' | 'waiting';
	  }
	/** The address is on the list already, or was on it once. */
	| { readonly outcome: 'known'; readonly registrationId: string };

/** Puts somebody on the list. Asks for a seat; the database says whether it became one. */
export async function insertRegistration(
	db: Db,
	{ activityId, schoolId }: LockedActivity,
	wanted: WantedSignUp
): Promise<Inserted> {
	const row = await db
		.insertInto('registration')
		.values({
			activity_id: activityId,
			person_id: (person) =>
				person.selectFrom('person').select('person_id').where('email', '=', wanted.email),
			name: wanted.name,
			email: wanted.email,
			organisation_id: schoolId,
			section: wanted.section || null,
			access_needs: wanted.accessNeeds || null,
			dietary_needs: wanted.dietaryNeeds || null,
			locale: wanted.locale,
			state: 'confirmed'
		})
		.onConflict((conflict) => conflict.columns(['region_id', 'activity_id', 'email']).doNothing())
		.returning(['registration_id', 'state'])
		.executeTakeFirst();
	if (row === undefined) {
		const known = await db
			.selectFrom('registration')
			.select('registration_id')
			.where('activity_id', '=', activityId)
			.where('email', '=', wanted.email)
			.executeTakeFirstOrThrow();
		return { outcome: 'known', registrationId: known.registration_id };
	}
	await wishTables(db, activityId, row.registration_id, wanted.wishes);
	return {
		outcome: 'signedUp',
		registrationId: row.registration_id,
		state: row.state === 'confirmed' ? 'confirmed' : 'waiting'
	};
}
