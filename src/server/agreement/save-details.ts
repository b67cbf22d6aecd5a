import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Details } from '#domain/playbook/detail-field.ts';
import { readDetails } from '#domain/playbook/read-details.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';

export type SavedDetails =
	| { readonly outcome: 'done' }
	| {
			readonly outcome: 'refused';
			readonly wrong: readonly {
				readonly field: string;
				readonly least: number;
				readonly most: number;
			}[];
	  };

/** Keeps what a form says about the details that the playbook asks for; all of it or nothing. */
export async function saveDetails(
	db: Db,
	{ id, kind }: Pick<ChangeableActivity, 'id' | 'kind'>,
	form: Readonly<Record<string, readonly string[]>>
): Promise<SavedDetails> {
	const { details, wrong } = readDetails(playbookFor(kind).details, form);
	if (wrong.length > 0) return { outcome: 'refused', wrong };
	await db
		.updateTable('activity')
		.set({ details: JSON.stringify(details satisfies Details) })
		.where('activity_id', '=', id)
		.execute();
	return { outcome: 'done' };
}
