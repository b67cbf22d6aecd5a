import { ABSENT, WITHOUT_SEAT } from './seat.ts';
import type { SeatingBoard } from './seating-board.ts';

/**
 * One change to a board that keeps every hard wish, made of steps that can be taken back.
 * `isFree` says which seats may change at all.
 */
export class SeatingMove {
	readonly #board: SeatingBoard;
	readonly #isFree: Uint8Array;
	/** Round, unit and former seat of every step, one after another. */
	readonly #steps: number[] = [];

	constructor(board: SeatingBoard, isFree: Uint8Array) {
		this.#board = board;
		this.#isFree = isFree;
	}

	/**
	 * Two units trade places in a round, and in every other round where one of them would otherwise
	 * see a table twice (a Kempe chain). The size of each group stays as it was.
	 */
	trade(round: number, one: number, other: number): boolean {
		this.#steps.length = 0;
		let swaps = 0;
		for (let at = round; at >= 0; swaps++) {
			if (swaps === this.#board.model.rounds || !this.#swap(at, one, other)) return this.undo();
			at = this.#clash(one);
			if (at < 0) at = this.#clash(other);
		}
		return true;
	}

	/** A unit goes to another table; if it has been there, it goes to its former one in that round. */
	shift(round: number, unit: number, table: number): boolean {
		this.#steps.length = 0;
		const { seat, units, model } = this.#board;
		const from = seat[round * units + unit] ?? ABSENT;
		if (from === table || from === ABSENT || !this.#isFree[round * units + unit]) return false;
		const before = model.oncePerTable ? this.#roundAt(unit, table, round) : -1;
		if (!this.#step(round, unit, table)) return this.undo();
		if (before >= 0 && !this.#step(before, unit, from)) return this.undo();
		return true;
	}

	undo(): false {
		for (let k = this.#steps.length - 3; k >= 0; k -= 3)
			this.#board.move(
				this.#steps[k] ?? 0,
				this.#steps[k + 1] ?? 0,
				this.#steps[k + 2] ?? WITHOUT_SEAT
			);
		this.#steps.length = 0;
		return false;
	}

	#swap(round: number, one: number, other: number): boolean {
		const { seat, units } = this.#board;
		const here = seat[round * units + one] ?? ABSENT;
		const there = seat[round * units + other] ?? ABSENT;
		if (here === there || here === ABSENT || there === ABSENT) return false;
		if (!this.#mayTake(round, one, there) || !this.#mayTake(round, other, here)) return false;
		this.#take(round, one, WITHOUT_SEAT);
		return this.#step(round, other, here) && this.#step(round, one, there);
	}

	#mayTake(round: number, unit: number, table: number): boolean {
		return (
			this.#isFree[round * this.#board.units + unit] === 1 &&
			(table < 0 || this.#board.welcomes(round, unit, table))
		);
	}

	#step(round: number, unit: number, table: number): boolean {
		if (!this.#mayTake(round, unit, table)) return false;
		this.#take(round, unit, table);
		return table < 0 || !this.#board.isOverfull(round, table);
	}

	#take(round: number, unit: number, table: number): void {
		this.#steps.push(round, unit, this.#board.seat[round * this.#board.units + unit] ?? ABSENT);
		this.#board.move(round, unit, table);
	}

	/** A round in which the unit sits at a table it has twice and that this move has not touched. */
	#clash(unit: number): number {
		const { model, visits, seat, units } = this.#board;
		if (!model.oncePerTable) return -1;
		for (let k = this.#steps.length - 3; k >= 0; k -= 3) {
			if (this.#steps[k + 1] !== unit) continue;
			const table = seat[(this.#steps[k] ?? 0) * units + unit] ?? ABSENT;
			if (table >= 0 && (visits[unit * model.tables + table] ?? 0) > 1)
				return this.#roundAt(unit, table, this.#steps[k] ?? 0);
		}
		return -1;
	}

	#roundAt(unit: number, table: number, except: number): number {
		const { seat, units, model } = this.#board;
		for (let round = 0; round < model.rounds; round++)
			if (round !== except && seat[round * units + unit] === table) return round;
		return -1;
	}
}
