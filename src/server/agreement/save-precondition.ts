import { playbookFor } from '#domain/playbook/all-playbooks.ts';
import type { Side } from '#domain/playbook/vocabulary.ts';
import type { ChangeableActivity } from '#server/activity/changeable-activity.ts';
import type { Db } from '#server/platform/database.ts';

export interface PreconditionWords {
	readonly precondition: string;
	readonly side: Side;
	/** Empty takes back what was said. */
	readonly text: string;
	/** Absent as long as nobody of that side has confirmed the words. */
	readonly confirmed: { readonly by: string; readonly on: string } | undefined;
}

/** Writes down what one side says about a precondition. @returns whether the playbook asks that side */
export async function savePrecondition(
	db: Db,
	{ id, kind }: Pick<ChangeableActivity, 'id' | 'kind'>,
	{ precondition, side, text, confirmed }: PreconditionWords
): Promise<boolean> {
	const need = playbookFor(kind).preconditions.find((one) => one.id === precondition);
	if (!need?.sides.includes(side)) return false;
	if (text === '') {
		await db
			.deleteFrom('precondition')
			.where('activity_id', '=', id)
			.where('precondition', '=', precondition)
			.where('side', '=', side)
			.execute();
		return true;
	}
	const words = {
		text,
		confirmed_by: confirmed?.by ?? null,
		confirmed_on: confirmed?.on ?? null
	};
	await db
		.insertInto('precondition')
		.values({ activity_id: id, precondition, side, ...words })
		.onConflict((conflict) =>
			conflict.columns(['region_id', 'activity_id', 'precondition', 'side']).doUpdateSet(words)
		)
		.execute();
	return true;
}
