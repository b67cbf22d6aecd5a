import { ABSENT } from '#domain/rotation/seat.ts';
import { swapSeats } from '#domain/rotation/swap-seats.ts';
import type { Work } from '#server/platform/work.ts';
import { done, hindrance, refused, situation, type Rotated, type Wanted } from './situation.ts';
import { storeRotation, type MadeRotation } from './stored-rotation.ts';

/** Two teachers who trade places in one round. */
export interface Swap {
	/** 0-based. */
	readonly round: number;
	/** Ids of sign-ups. */
	readonly teacher: string;
	readonly other: string;
}

/** Why two people cannot trade places in that round, if they cannot. */
export function swapProblem(
	{ request, plan }: MadeRotation,
	{ round, teacher, other }: Swap
): 'unknown-seat' | 'same-table' | undefined {
	const [one = ABSENT, two = ABSENT] = [teacher, other].map(
		(id) => plan.seats[round]?.[request.teachers.findIndex((each) => each.id === id)]
	);
	if (one === ABSENT || two === ABSENT) return 'unknown-seat';
	return one === two ? 'same-table' : undefined;
}

export async function swapByHand(
	{ db }: Work,
	{ activityId, version, ...swap }: Wanted & Swap
): Promise<Rotated> {
	const now = await situation(db, activityId);
	if (now === undefined) return refused('not-found');
	const { stored } = now;
	if (stored === undefined) return refused('no-rotation');
	const hindered = hindrance(now, version) ?? swapProblem(stored, swap);
	if (hindered) return refused(hindered);

	const { request, plan } = stored;
	const swapped = swapSeats(request, plan, swap.round, swap.teacher, swap.other);
	const isStored = await storeRotation(db, activityId, version, {
		request,
		plan: swapped.plan,
		last: { change: { kind: 'swapped', ...swap }, before: { request, plan } }
	});
	return isStored ? done : refused('changed-meanwhile');
}

/** Puts back what was there before the last change. */
export async function undoRotation(
	{ db }: Work,
	{ activityId, version }: Wanted
): Promise<Rotated> {
	const now = await situation(db, activityId);
	if (now === undefined) return refused('not-found');
	const hindered = hindrance(now, version);
	if (hindered) return refused(hindered);
	const before = now.stored?.last?.before;
	if (before === undefined) return refused('nothing-to-undo');
	const isStored = await storeRotation(db, activityId, version, before);
	return isStored ? done : refused('changed-meanwhile');
}

/** A locked rotation is printed and handed out: it stays as it is until it is unlocked. */
export async function lockRotation(
	{ db }: Work,
	{ activityId, version, locked }: Wanted & { readonly locked: boolean }
): Promise<Rotated> {
	const now = await situation(db, activityId);
	if (now === undefined) return refused('not-found');
	if (now.stored === undefined) return refused('no-rotation');
	const { numUpdatedRows } = await db
		.updateTable('rotation')
		.set({ locked })
		.where('activity_id', '=', activityId)
		.where('version', '=', version)
		.executeTakeFirst();
	return numUpdatedRows > 0n ? done : refused('changed-meanwhile');
}
