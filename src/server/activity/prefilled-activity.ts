import * as v from 'valibot';
import type { Db } from '#server/platform/database.ts';

/** What a new activity takes over from the one that it follows. */
export interface Prefilled {
	readonly followsId: string;
	readonly followsTitle: string;
	readonly outcomeId: string | null;
	readonly schoolId: string;
	readonly section: string | null;
	readonly learningQuestion: string | null;
	/** The company of the outcome, or those that were there. */
	readonly companyIds: readonly string[];
}

const Id = v.pipe(v.string(), v.uuid());

/** G14: an outcome becomes the next activity; also an activity as a whole can have a next one. */
export async function prefilledActivity(
	db: Db,
	{ outcomeId, activityId }: { outcomeId: string | null; activityId: string | null }
): Promise<Prefilled | undefined> {
	const outcome = v.is(Id, outcomeId)
		? await db
				.selectFrom('outcome')
				.select(['outcome_id', 'activity_id', 'text', 'organisation_id'])
				.where('outcome_id', '=', outcomeId)
				.executeTakeFirst()
		: undefined;
	const followed = outcome?.activity_id ?? activityId;
	if (!v.is(Id, followed)) return undefined;
	const activity = await db
		.selectFrom('activity')
		.select(['activity_id', 'title', 'school_id', 'section'])
		.where('activity_id', '=', followed)
		.executeTakeFirst();
	if (activity === undefined) return undefined;
	const companies = await db
		.selectFrom('activity_company')
		.select('organisation_id')
		.where('activity_id', '=', activity.activity_id)
		.execute();
	return {
		followsId: activity.activity_id,
		followsTitle: activity.title,
		outcomeId: outcome?.outcome_id ?? null,
		schoolId: activity.school_id,
		section: activity.section,
		learningQuestion: outcome?.text ?? null,
		companyIds: outcome?.organisation_id
			? [outcome.organisation_id]
			: companies.map(({ organisation_id }) => organisation_id)
	};
}
