import type { SeatingBoard } from './seating-board.ts';
import { NO_VISIT, VisitFlow } from './visit-flow.ts';

const mostPreference = 16;
const unitsPerSlice = 32;

/**
 * Seats everybody of one round anew, as well as can be given the other rounds: a flow, so exact.
 * Among the best it prefers at random, so that another round can gain by it the next time. Serves
 * where absences make the flow over all rounds a mere bound. Only for teachers who move alone.
 */
export function* reseatRound(
	board: SeatingBoard,
	round: number,
	random: () => number
): Generator<undefined, void> {
	const { model, units } = board;
	const { tables, sizes } = model;
	const flow = new VisitFlow({
		units,
		tables,
		worth: worths(board, round, random),
		fewest: sizes[round]?.smallest ?? [],
		most: sizes[round]?.largest ?? [],
		neededWorth: 2 * tables * wishWorth(units)
	});
	for (let unit = 0; unit < units; unit++) {
		if (board.people(round, unit) > 0 && !flow.addVisit(unit)) return;
		if (unit % unitsPerSlice === unitsPerSlice - 1) yield;
	}
	if (!flow.isEven()) return;
	for (let unit = 0; unit < units; unit++) {
		const table = flow.visits.subarray(unit * tables, (unit + 1) * tables).indexOf(1);
		if (table >= 0) board.move(round, unit, table);
	}
}

/** Unit × table: what a seat in this round adds to the wishes met in the others. */
function worths(board: SeatingBoard, round: number, random: () => number): Int32Array {
	const { model, units, seat, visits } = board;
	const { tables, wished, oncePerTable } = model;
	return Int32Array.from({ length: units * tables }, (_, index) => {
		const unit = Math.floor(index / tables);
		const table = index % tables;
		const isHere = seat[round * units + unit] === table;
		const elsewhere = (visits[index] ?? 0) - (isHere ? 1 : 0);
		if (!board.welcomes(round, unit, table) || (oncePerTable && elsewhere > 0)) return NO_VISIT;
		const wish = elsewhere > 0 ? 0 : (wished[index] ?? 0);
		return wish * wishWorth(units) + Math.floor(random() * mostPreference);
	});
}

/** A wish more outweighs all preferences together. */
function wishWorth(units: number): number {
	return mostPreference * units;
}
