import type { Db } from '#server/platform/database.ts';
import type { Work } from '#server/platform/work.ts';
import { confirmedSignUps, rotationFacts, type RotationFacts } from './rotation-facts.ts';
import { storedRotation, type StoredRotation } from './stored-rotation.ts';

/** Opens one unit of work after another, so that no transaction waits for the planner. */
export type InRegion = <T>(run: (work: Work) => Promise<T>) => Promise<T>;

export type Refusal =
	| 'not-found'
	| 'over'
	| 'locked'
	| 'changed-meanwhile'
	| 'no-rotation'
	| 'no-tables'
	| 'no-teachers'
	| 'too-many-rounds'
	| 'impossible'
	| 'unknown-seat'
	| 'same-table'
	| 'nothing-to-undo'
	| 'planner-failed'
	| 'plan-outdated';

export interface Wanted {
	readonly activityId: string;
	/** Of the rotation that whoever asks has seen; 0 when there was none. */
	readonly version: number;
}

export type Rotated =
	{ readonly outcome: 'done' } | { readonly outcome: 'refused'; readonly reason: Refusal };

export function refused(reason: Refusal): Rotated {
	return { outcome: 'refused', reason };
}

export const done: Rotated = { outcome: 'done' };

export interface Situation {
	readonly facts: RotationFacts;
	readonly stored: StoredRotation | undefined;
}

export async function situation(db: Db, activityId: string): Promise<Situation | undefined> {
	const facts = await rotationFacts(db, activityId);
	return facts && { facts, stored: await storedRotation(db, activityId) };
}

/** What keeps a rotation as it is, whatever somebody wants to change about it. */
export function hindrance({ facts, stored }: Situation, version: number): Refusal | undefined {
	if (facts.state === 'closed' || facts.state === 'cancelled') return 'over';
	if (stored?.locked === true) return 'locked';
	return (stored?.version ?? 0) === version ? undefined : 'changed-meanwhile';
}

/** What is still needed before anyone can get a seat. */
export function stillNeeded(facts: RotationFacts): Refusal | undefined {
	if (facts.tables.length === 0) return 'no-tables';
	if (confirmedSignUps(facts).length === 0) return 'no-teachers';
	return facts.rounds > facts.tables.length ? 'too-many-rounds' : undefined;
}
