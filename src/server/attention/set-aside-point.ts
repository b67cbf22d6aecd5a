import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';

/** A subject is an id of ours or a word of a rule; anything longer was made up. */
const longestSubject = 100;

export interface Aside {
	readonly point: string;
	readonly reason: string;
	readonly personId: string;
}

/** Leaves a point as it is, on record with the reason and the person. */
export async function setAsidePoint(
	db: Db,
	activity: ChangeableActivity,
	{ point, reason, personId }: Aside
): Promise<{ readonly outcome: 'done' } | { readonly outcome: 'refused' }> {
	const { rule, subject } = partsOf(point);
	const known = playbookFor(activity.kind).rules.some(({ id }) => id === rule);
	if (!known || subject.length > longestSubject) return { outcome: 'refused' };
	await db
		.insertInto('attention_waiver')
		.values({ activity_id: activity.id, rule, subject, reason, set_aside_by: personId })
		.onConflict((conflict) =>
			conflict
				.columns(['region_id', 'activity_id', 'rule', 'subject'])
				.doUpdateSet({ reason, set_aside_by: personId })
		)
		.execute();
	return { outcome: 'done' };
}

/** Takes a point back into the list. */
export async function restorePoint(
	db: Db,
	activity: ChangeableActivity,
	point: string
): Promise<void> {
	const { rule, subject } = partsOf(point);
	await db
		.deleteFrom('attention_waiver')
		.where('activity_id', '=', activity.id)
		.where('rule', '=', rule)
		.where('subject', '=', subject)
		.execute();
}

/** A key is the id of the rule, and after a colon the subject where there is one. */
function partsOf(key: string): { readonly rule: string; readonly subject: string } {
	const colon = key.indexOf(':');
	return colon < 0
		? { rule: key, subject: '' }
		: { rule: key.slice(0, colon), subject: key.slice(colon + 1) };
}
