import type { RotationModel } from './rotation-model.ts';
import { NO_VISIT, VisitFlow } from './visit-flow.ts';

export interface VisitChoice {
	/** Unit × table: 1 where the unit visits the table. */
	readonly visits: Uint8Array;
	readonly wishesMet: number;
}

/**
 * Which tables each teacher visits, whatever the round: as many as the rounds of presence, each
 * table as often as even groups ask, and the most wishes that allows. No even plan meets more
 * wishes. Pauses between teachers.
 *
 * @returns undefined when someone has fewer tables than rounds, or the groups cannot be even
 */
export function* chooseVisits(model: RotationModel): Generator<undefined, VisitChoice | undefined> {
	const { tables, sizes, units, allowed, wished } = model;
	const each = Array.from({ length: tables }, (_, table) => table);
	const total = (of: (round: number) => number) =>
		sizes.reduce((sum, _, round) => sum + of(round), 0);
	const flow = new VisitFlow({
		units: units.length,
		tables,
		worth: Int32Array.from(wished, (wish, index) => (allowed[index] ? wish : NO_VISIT)),
		fewest: each.map((table) => total((round) => sizes[round]?.smallest[table] ?? 0)),
		most: each.map((table) => total((round) => sizes[round]?.largest[table] ?? 0)),
		neededWorth: 1000
	});
	for (let unit = 0; unit < units.length; unit++) {
		for (let round = 0; round < model.rounds; round++)
			if (model.present[round * units.length + unit] && !flow.addVisit(unit)) return undefined;
		yield;
	}
	return flow.isEven() ? { visits: flow.visits, wishesMet: flow.worth } : undefined;
}
