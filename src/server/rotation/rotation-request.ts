import type { RotationRequest } from '#domain/rotation/plan-rotation.ts';
import { confirmedSignUps, type RotationFacts } from './rotation-facts.ts';

/**
 * What the planner is asked for the tables, sign-ups and rounds of now.
 *
 * @param known an earlier request: who is away and which tables are closed is taken over from it
 */
export function rotationRequest(
	facts: RotationFacts,
	objective: RotationRequest['objective'],
	seed: number,
	known?: RotationRequest
): RotationRequest {
	const awayOf = new Map(known?.teachers.map(({ id, absentRounds }) => [id, absentRounds]));
	const closedOf = new Map(known?.tables.map(({ id, closedRounds }) => [id, closedRounds]));
	const still = (rounds: readonly number[] = []) => rounds.filter((round) => round < facts.rounds);
	return {
		tables: facts.tables.map(({ id, organisationId }) => {
			const closedRounds = still(closedOf.get(id));
			return { id, employer: organisationId, ...(closedRounds.length > 0 && { closedRounds }) };
		}),
		teachers: confirmedSignUps(facts).map(({ id, employerId, wishes }) => {
			const absentRounds = still(awayOf.get(id));
			return {
				id,
				...(employerId !== undefined && { employer: employerId }),
				...(wishes.length > 0 && { wishes }),
				...(absentRounds.length > 0 && { absentRounds })
			};
		}),
		rounds: facts.rounds,
		oncePerTable: true,
		objective,
		seed
	};
}
