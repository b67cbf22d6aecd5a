import { sendChangedInvitations } from '#server/registration/send-invitations.ts';
import type { Work } from '#server/platform/work.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

export interface Description {
	readonly title: string;
	readonly section: string | undefined;
	readonly place: string | undefined;
}

/** Another title, section or place; whoever signed up hears of another place. */
export async function describeActivity(
	work: Work,
	activity: ChangeableActivity,
	{ title, section, place }: Description
): Promise<void> {
	const before = await work.db
		.selectFrom('activity')
		.select('place')
		.where('activity_id', '=', activity.id)
		.executeTakeFirstOrThrow();
	const elsewhere = (before.place ?? undefined) !== place;
	await work.db
		.updateTable('activity')
		.set({ title, section: section ?? null, place: place ?? null })
		.where('activity_id', '=', activity.id)
		.execute();
	if (elsewhere && activity.state === 'planned') await sendChangedInvitations(work, activity.id);
}
