import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { planAndStore } from './plan-and-store.ts';
import { previousPlan } from './previous-plan.ts';
import { rotationRequest } from './rotation-request.ts';
import type { PlannerLimits } from './run-planner.ts';
import {
	refused,
	situation,
	type InRegion,
	type Rotated,
	type Situation,
	type Wanted
} from './situation.ts';
import type { RepairCause } from './stored-rotation.ts';

export interface Absence {
	/** Ids of sign-ups. */
	readonly teachers: readonly string[];
	readonly tables: readonly string[];
	/** 0-based; empty means that they are there after all. */
	readonly rounds: readonly number[];
}

/**
 * Mends the rotation after a cancellation, a late arrival or a closed table with as few changed seats
 * as it takes.
 */
export async function repairRotation(
	inRegion: InRegion,
	wanted: Wanted & {
		/** 0-based. What is before it has been, and stays. */
		readonly fromRound: number;
		readonly absence?: Absence;
		/** Remembered, to tell what the repair was for. */
		readonly cause?: RepairCause;
	},
	limits?: PlannerLimits
): Promise<Rotated> {
	const { activityId, fromRound, absence, cause } = wanted;
	const now = await inRegion(({ db }) => situation(db, activityId));
	if (now === undefined) return refused('not-found');
	if (now.stored === undefined) return refused('no-rotation');
	if (absence && !isKnown(absence, now)) return refused('unknown-seat');
	return planAndStore(
		inRegion,
		wanted,
		(fresh) => repairRequest(fresh, fromRound, absence),
		(plan) => ({ kind: 'repaired', seats: plan.changedSeats, ...(cause && { cause }) }),
		limits
	);
}

function isKnown({ teachers, tables, rounds }: Absence, { facts }: Situation): boolean {
	const known = new Set([...facts.signUps, ...facts.tables].map(({ id }) => id));
	return (
		[...teachers, ...tables].every((id) => known.has(id)) &&
		rounds.every((round) => round >= 0 && round < facts.rounds)
	);
}

function repairRequest(
	{ facts, stored }: Situation,
	fromRound: number,
	absence: Absence = { teachers: [], tables: [], rounds: [] }
): RotationRequest {
	const base = rotationRequest(
		facts,
		stored?.request.objective ?? 'mix',
		(stored?.version ?? 0) + 1,
		stored?.request
	);
	// What has been stays as it was: somebody who leaves now was there before.
	const roundsAway = (before: readonly number[] = []) => [
		...before.filter((round) => round < fromRound),
		...absence.rounds.filter((round) => round >= fromRound)
	];
	const present = new Set(stored?.request.teachers.map(({ id }) => id));
	const past = Array.from({ length: fromRound }, (_, round) => round);
	const request: RotationRequest = {
		...base,
		tables: base.tables.map((table) =>
			absence.tables.includes(table.id)
				? { ...table, closedRounds: roundsAway(table.closedRounds) }
				: table
		),
		teachers: base.teachers.map((teacher) =>
			absence.teachers.includes(teacher.id)
				? { ...teacher, absentRounds: roundsAway(teacher.absentRounds) }
				: present.has(teacher.id)
					? teacher
					: { ...teacher, absentRounds: past }
		)
	};
	if (stored === undefined) return request;
	return { ...request, previous: { plan: previousPlan(stored, request, fromRound), fromRound } };
}
