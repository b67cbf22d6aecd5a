import type { SeatingBoard } from './seating-board.ts';

/**
 * Puts the previous plan on the board as far as it still holds; rounds that are past stay as they
 * were in any case. Whoever no longer has a seat is left without one.
 *
 * @returns round × unit: 1 where a seat is still to be found, so where a change costs nothing
 */
export function keepSeats(board: SeatingBoard): Uint8Array {
	const { model, units } = board;
	const isFree = new Uint8Array(model.rounds * units);
	for (let round = 0; round < model.rounds; round++)
		for (let unit = 0; unit < units; unit++) {
			const given = model.given[round * units + unit] ?? -1;
			if (round < model.firstFreeRound) board.move(round, unit, given);
			else if (board.people(round, unit) === 0) continue;
			else if (given >= 0 && board.hasRoom(round, unit, given)) board.move(round, unit, given);
			else isFree[round * units + unit] = 1;
		}
	return isFree;
}
