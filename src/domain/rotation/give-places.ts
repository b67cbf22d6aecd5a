import type { Design } from './design.ts';
import type { RotationModel } from './rotation-model.ts';
import type { SeatingBoard } from './seating-board.ts';

/** A seat that cannot be used weighs more than any number of wishes. */
const uselessSeat = 1000;
/** Some milliseconds of work; with more people the local search has to do it. */
const mostCosts = 400_000;
const mostCompared = 200_000;

/**
 * Gives every unit a place in the design and puts it on the board. Places are traded for as long
 * as that makes more seats usable or meets more wishes; the repeats of a design stay the same. A
 * seat that still cannot be used stays empty.
 */
export function givePlaces(board: SeatingBoard, design: Design): void {
	const { model, units } = board;
	const placeOf = Array.from({ length: units }, (_, unit) => unit);
	if (unitsDiffer(model) && units * units * model.rounds <= mostCosts)
		tradePlaces(placeOf, placeCosts(model, design));
	for (let round = 0; round < model.rounds; round++)
		placeOf.forEach((place, unit) => {
			const table = design.seats[round]?.[place] ?? 0;
			if (board.people(round, unit) > 0 && board.hasRoom(round, unit, table))
				board.move(round, unit, table);
		});
}

/** Whether it matters at all who gets which place. */
function unitsDiffer({ wished, allowed, present }: RotationModel): boolean {
	return wished.some((wishers) => wishers > 0) || allowed.includes(0) || present.includes(0);
}

function tradePlaces(placeOf: number[], costs: Int32Array): void {
	const units = placeOf.length;
	const cost = (unit: number, place: number) => costs[unit * units + place] ?? 0;
	for (let improves = true, compared = 0; improves && compared < mostCompared;) {
		improves = false;
		compared += units * units;
		for (let one = 0; one < units; one++)
			for (let other = 0; other < one; other++) {
				const [here = 0, there = 0] = [placeOf[one], placeOf[other]];
				const gain = cost(one, here) + cost(other, there) - cost(one, there) - cost(other, here);
				if (gain <= 0) continue;
				[placeOf[one], placeOf[other]] = [there, here];
				improves = true;
			}
	}
}

function placeCosts(model: RotationModel, design: Design): Int32Array {
	const { tables, units, rounds, present, allowed, wished, capacities } = model;
	const count = units.length;
	const costs = new Int32Array(count * count);
	for (let round = 0; round < rounds; round++) {
		const seats = design.seats[round];
		const isClosed = Uint8Array.from(capacities[round] ?? [], (capacity) => (capacity ? 0 : 1));
		for (let unit = 0; unit < count; unit++) {
			if (!present[round * count + unit]) continue;
			for (let place = 0; place < count; place++) {
				const table = seats?.[place] ?? 0;
				const isUsable = !isClosed[table] && allowed[unit * tables + table];
				const index = unit * count + place;
				costs[index] =
					(costs[index] ?? 0) + (isUsable ? -(wished[unit * tables + table] ?? 0) : uselessSeat);
			}
		}
	}
	return costs;
}
