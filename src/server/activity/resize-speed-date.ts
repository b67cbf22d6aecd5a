import { roundsMinutes } from '#domain/activity/plan-programme.ts';
import type { Work } from '#server/platform/work.ts';
import { lengthenRounds } from '#server/programme/retime-programme.ts';
import { changeCapacity } from '#server/registration/sign-up-settings.ts';
import type { ChangeableActivity } from './changeable-activity.ts';

export interface SpeedDateSize {
	readonly teacherCount: number;
	readonly rounds: number;
	readonly roundMinutes: number;
	readonly changeMinutes: number;
	/** Chosen on purpose: not everybody meets everybody. */
	readonly choseFewerRounds: boolean;
}

export type Resized =
	| { readonly outcome: 'done' }
	| { readonly outcome: 'refused'; readonly reason: 'past-midnight' }
	| { readonly outcome: 'refused'; readonly reason: 'below-confirmed'; readonly confirmed: number };

/** Another number of teachers or rounds: the seats of the sign-up and the programme go along. */
export async function resizeSpeedDate(
	work: Work,
	activity: ChangeableActivity,
	size: SpeedDateSize
): Promise<Resized> {
	const { db } = work;
	const toMinutes = roundsMinutes({
		count: size.rounds,
		roundMinutes: size.roundMinutes,
		changeMinutes: size.changeMinutes
	});
	if (!(await lengthenRounds(db, activity.id, toMinutes))) {
		return { outcome: 'refused', reason: 'past-midnight' };
	}
	if (size.teacherCount !== activity.capacity) {
		const changed = await changeCapacity(work, activity.id, size.teacherCount);
		if (changed.outcome === 'refused') {
			if (changed.reason === 'below-confirmed') return changed;
			throw new Error(`No activity ${activity.id}`);
		}
	}
	await db
		.updateTable('speed_date')
		.set({
			teacher_count: size.teacherCount,
			rounds: size.rounds,
			round_minutes: size.roundMinutes,
			change_minutes: size.changeMinutes,
			chose_fewer_rounds: size.choseFewerRounds
		})
		.where('activity_id', '=', activity.id)
		.execute();
	return { outcome: 'done' };
}
