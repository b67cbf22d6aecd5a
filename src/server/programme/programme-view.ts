import type { ActivityPlan } from '#domain/activity/activity-plan.ts';
import { programmeClashes } from '#domain/activity/programme-clashes.ts';
import { endsAt } from '#domain/activity/programme.ts';
import { roundTimes } from '#domain/activity/round-times.ts';
import { clock } from '#server/activity/activity-head.ts';
import type { Db } from '#server/platform/database.ts';

/** An item of the day as its page shows it: times as `HH:MM`. */
export interface ItemView {
	readonly id: string;
	readonly kind: ActivityPlan['programme'][number]['kind'];
	readonly title: string;
	readonly goal: string;
	readonly startsAt: string;
	readonly endsAt: string;
	readonly durationMinutes: number;
	readonly place: string;
	readonly responsibleId: string;
	readonly responsible: string;
	/** When each round begins, for the item with the rounds. */
	readonly rounds: readonly string[];
	/** How the item joins up with the one before it. */
	readonly joint: { readonly kind: 'gap' | 'overlap'; readonly minutes: number } | null;
}

/** The programme of the day, with gaps, clashes and the times of the rounds. */
export async function programmeView(db: Db, plan: ActivityPlan): Promise<readonly ItemView[]> {
	const responsibles = await db
		.selectFrom('programme_item')
		.select(['item_id', 'responsible_id'])
		.where('activity_id', '=', plan.id)
		.execute();
	const clashes = programmeClashes(plan.programme);
	const firstRounds = plan.programme.find(({ kind }) => kind === 'rounds')?.id;
	const rounds = plan.speedDate ? roundTimes(plan.programme, plan.speedDate) : [];
	return plan.programme.map((item) => {
		const joint = clashes.find(({ secondId }) => secondId === item.id);
		return {
			id: item.id,
			kind: item.kind,
			title: item.title,
			goal: item.goal ?? '',
			startsAt: clock(item.startsAt),
			endsAt: clock(endsAt(item)),
			durationMinutes: item.durationMinutes,
			place: item.place ?? '',
			responsibleId: responsibles.find(({ item_id }) => item_id === item.id)?.responsible_id ?? '',
			responsible: item.responsible ?? '',
			rounds: item.id === firstRounds ? rounds.map((round) => clock(round.startsAt)) : [],
			joint: joint === undefined ? null : { kind: joint.kind, minutes: joint.minutes }
		};
	});
}
