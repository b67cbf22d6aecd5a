import type { Design } from './design.ts';
import { differenceMatrixDesign } from './difference-matrix.ts';
import { doubledPlaneDesign, fitsDoubledPlane } from './doubled-plane.ts';
import type { RotationModel } from './rotation-model.ts';
import { starterDesign, type StarterTask } from './starter-design.ts';
import { threefoldDesign } from './threefold-design.ts';

type Kind = Omit<StarterTask, 'tables' | 'places' | 'rounds' | 'oncePerTable' | 'trades'>;

/** Starting afresh does more than searching long, which is done now and then. */
const tradesOfEffort = [30_000, 30_000, 60_000, 30_000, 30_000, 120_000] as const;
/** A minute or so of drawing in all. */
const efforts = 600;

/**
 * Timetables with much symmetry, better ones later: a search among few symmetric timetables finds
 * what a search among all of them does not. What promises least is tried less often. Undefined
 * marks a pause.
 */
export function* designSearch(
	{ tables, units, rounds, oncePerTable }: RotationModel,
	random: () => number
): Generator<Design | undefined, void> {
	const places = units.length;
	if (oncePerTable && 2 * rounds > tables && rounds <= tables) {
		const found = yield* differenceMatrixDesign(tables, places, rounds);
		if (found) yield found;
	}
	if (!oncePerTable) {
		const found = yield* threefoldDesign(tables, places, rounds, random);
		if (found) yield found;
	}
	const kinds = oncePerTable ? kindsWithHosts(tables, rounds) : kindsWithoutHosts(tables, rounds);
	const isDoubled = !oncePerTable && fitsDoubledPlane(tables, places, rounds);
	for (let effort = 0; effort < efforts; effort++) {
		if (isDoubled) yield yield* doubledPlaneDesign(places, random);
		const trades = tradesOfEffort[effort % tradesOfEffort.length] ?? 0;
		for (const [index, kind] of kinds.entries()) {
			if (effort % (index + 1) !== 0) continue;
			const task = { tables, places, rounds, oncePerTable, trades, ...kind };
			yield yield* starterDesign(task, random);
		}
	}
}

/** One host may stay, the others turn; or all turn, and the rounds do or do not. */
function kindsWithHosts(tables: number, rounds: number): Kind[] {
	if (rounds > tables) return [];
	return [
		...(rounds >= tables - 1 ? [{ order: tables - 1, stillRounds: rounds - tables + 1 }] : []),
		...(rounds < tables - 1 ? [{ order: tables, stillRounds: rounds }] : []),
		...divisors(rounds).map((order) => ({ order, stillRounds: 0 }))
	].filter(({ order }) => order > 1);
}

function kindsWithoutHosts(tables: number, rounds: number): Kind[] {
	const [simplest, ...others] = divisors(rounds).map((order) => ({ order, stillRounds: 0 }));
	return [
		...(simplest ? [simplest] : []),
		// In a cycle of even length few rounds turn into themselves and fit together.
		...(rounds > tables && tables % 2 === 1
			? [{ order: tables, stillRounds: rounds - tables }]
			: []),
		...others,
		{ order: rounds + 1, stillRounds: 0 },
		...(rounds < tables ? [{ order: tables, stillRounds: rounds }] : [])
	].filter(({ order }) => order > 1);
}

/** Up to four rounds to draw; with more, the symmetry is too little help. */
function divisors(rounds: number): number[] {
	return [1, 2, 3, 4].filter((drawn) => rounds % drawn === 0).map((drawn) => rounds / drawn);
}
