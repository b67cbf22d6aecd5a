import { ABSENT } from './seat.ts';
import type { SeatingBoard } from './seating-board.ts';
import { SeatingMove } from './seating-moves.ts';

export interface Weights {
	readonly repeat: number;
	readonly wish: number;
}

export interface Annealing {
	/** In weight: a worsening of this size is taken once in e times. */
	readonly hot: number;
	readonly cold: number;
	/** Moves to try from hot to cold. */
	readonly moves: number;
	/** What a repeat and a wish weigh. */
	readonly weights: Weights;
}

/** Pairs looked at between two pauses: a few milliseconds. */
const workPerSlice = 40_000;

/**
 * Simulated annealing with Kempe trades: every accepted move calls `onMove`, every slice of work
 * pauses. Seats that are not free stay.
 */
export function* anneal(
	board: SeatingBoard,
	isFree: Uint8Array,
	random: () => number,
	{ hot, cold, moves, weights }: Annealing,
	onMove: () => void
): Generator<undefined, void> {
	const freeSeats = Int32Array.from(isFree.keys().filter((seat) => isFree[seat] === 1));
	if (freeSeats.length === 0) return;
	const move = new SeatingMove(board, isFree);
	let before = energy(board, weights);
	let pauseAt = board.work + workPerSlice;
	for (let tried = 0; tried < moves; tried++) {
		board.work += 4;
		if (board.work > pauseAt) {
			yield;
			pauseAt = board.work + workPerSlice;
		}
		if (!propose(board, move, freeSeats, random)) continue;
		const after = energy(board, weights);
		const temperature = hot * (cold / hot) ** (tried / moves);
		if (after <= before || random() < Math.exp((before - after) / temperature)) {
			before = after;
			onMove();
		} else move.undo();
	}
}

/** People without a seat and uneven groups cost more than any repeat, yet may be passed through. */
function energy(board: SeatingBoard, weights: Weights): number {
	const { idle, imbalance, repeats, wishesMet } = board;
	return 8 * idle + 3 * imbalance + weights.repeat * repeats - weights.wish * wishesMet;
}

/** Mostly a trade with someone who meets again; now and then one goes to another table. */
function propose(
	board: SeatingBoard,
	move: SeatingMove,
	freeSeats: Int32Array,
	random: () => number
): boolean {
	const { units, model, seat } = board;
	let first = freeSeats[Math.floor(random() * freeSeats.length)] ?? 0;
	if (model.objective === 'mix' && random() < 0.9)
		for (let k = 0; k < 8; k++) {
			if (board.meetsAgain(Math.floor(first / units), first % units)) break;
			first = freeSeats[Math.floor(random() * freeSeats.length)] ?? 0;
		}
	const round = Math.floor(first / units);
	const unit = first % units;
	if ((seat[first] ?? ABSENT) < 0 || random() < 0.1)
		return move.shift(round, unit, Math.floor(random() * model.tables));
	return move.trade(round, unit, Math.floor(random() * units));
}
