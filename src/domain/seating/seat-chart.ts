import type { Edge, Room } from './room.ts';
import type { SeatingRequest } from './seating.ts';

/** What a seating costs, in the order of the objectives. */
export interface Figures {
	mix: number;
	opposite: number;
	beside: number;
	any: number;
}

/** Per seat its neighbours: the seat opposite, then those on either hand. */
const NEIGHBOURS = 3;
const ACROSS = 0;
const LEFT = 1;
const RIGHT = 2;

/** Meetings of a pair in one number: those opposite count 1, those beside count 1024. */
const BESIDE = 1024;

/**
 * Who sits where, over all items, with the figures kept up to date: a trade of two seats looks at
 * the at most six edges of those seats and at nothing else.
 */
export class SeatChart {
	readonly figures: Figures = { mix: 0, opposite: 0, beside: 0, any: 0 };
	/** Per seat, over all items, the person. The number after the last person is nobody. */
	readonly person: Int16Array;
	/** Per item the number of its first seat, and last the number of seats. */
	readonly firstSeat: Int32Array;
	readonly hosts: number;
	readonly nobody: number;
	/** -1 where there is no such neighbour. */
	readonly #near: Int32Array;
	/** Per pair, the lower person first, its meetings. */
	readonly #met: Int32Array;
	readonly #mixesOpposite: boolean;
	readonly #mixesBeside: boolean;

	constructor({ hosts, visitors, mixed }: SeatingRequest, rooms: readonly Room[]) {
		this.hosts = hosts.length;
		this.nobody = hosts.length + visitors.length;
		this.firstSeat = new Int32Array(rooms.length + 1);
		for (const [item, { seats }] of rooms.entries())
			this.firstSeat[item + 1] = (this.firstSeat[item] ?? 0) + seats;
		const seats = this.firstSeat[rooms.length] ?? 0;
		this.person = new Int16Array(seats).fill(this.nobody);
		this.#near = new Int32Array(NEIGHBOURS * seats).fill(-1);
		for (const [item, { opposite, beside }] of rooms.entries()) {
			this.#join(opposite, this.firstSeat[item] ?? 0, ACROSS, ACROSS);
			this.#join(beside, this.firstSeat[item] ?? 0, RIGHT, LEFT);
		}
		this.#met = new Int32Array(this.nobody ** 2);
		this.#mixesOpposite = mixed === 'opposite';
		this.#mixesBeside = mixed === 'beside';
	}

	/** Seats everybody afresh. */
	seatAll(person: ArrayLike<number>): void {
		this.person.fill(this.nobody);
		this.#met.fill(0);
		Object.assign(this.figures, { mix: 0, opposite: 0, beside: 0, any: 0 });
		for (let seat = 0; seat < this.person.length; seat++) {
			this.person[seat] = person[seat] ?? this.nobody;
			this.#meet(seat, -1);
		}
	}

	/** Two seats of one item trade persons. Trading again undoes it. */
	trade(one: number, other: number): void {
		this.#part(one, -1);
		this.#part(other, one);
		const person = this.person[one] ?? 0;
		this.person[one] = this.person[other] ?? 0;
		this.person[other] = person;
		this.#meet(one, -1);
		this.#meet(other, one);
	}

	/** The seat opposite, or -1. */
	across(seat: number): number {
		return this.#near[NEIGHBOURS * seat + ACROSS] ?? -1;
	}

	isSameSchool(one: number, other: number): boolean {
		return (this.person[one] ?? 0) < this.hosts === (this.person[other] ?? 0) < this.hosts;
	}

	/** Whether the person here repeats a meeting, or sits where the other school should. */
	isWrong(seat: number, repeat: 'any' | 'of its kind'): boolean {
		for (let side = 0; side < NEIGHBOURS; side++) {
			const other = this.#near[NEIGHBOURS * seat + side] ?? -1;
			const pair = this.#pair(seat, other);
			if (pair < 0) continue;
			const met = this.#met[pair] ?? 0;
			if (met % BESIDE > 1 || met >= 2 * BESIDE) return true;
			if (repeat === 'any' && met > BESIDE) return true;
			if (this.#mixes(side) && this.isSameSchool(seat, other)) return true;
		}
		return false;
	}

	/** The person here meets the neighbours, but for the one in seat `except`. */
	#meet(seat: number, except: number): void {
		const { figures } = this;
		for (let side = 0; side < NEIGHBOURS; side++) {
			const other = this.#near[NEIGHBOURS * seat + side] ?? -1;
			const pair = other === except ? -1 : this.#pair(seat, other);
			if (pair < 0) continue;
			const met = this.#met[pair] ?? 0;
			this.#met[pair] = met + (side === ACROSS ? 1 : BESIDE);
			if (met > 0) figures.any++;
			if (side === ACROSS) {
				if (met % BESIDE > 0) figures.opposite++;
			} else if (met >= BESIDE) figures.beside++;
			if (this.#mixes(side) && this.isSameSchool(seat, other)) figures.mix++;
		}
	}

	/** The opposite of `#meet`. */
	#part(seat: number, except: number): void {
		const { figures } = this;
		for (let side = 0; side < NEIGHBOURS; side++) {
			const other = this.#near[NEIGHBOURS * seat + side] ?? -1;
			const pair = other === except ? -1 : this.#pair(seat, other);
			if (pair < 0) continue;
			const met = (this.#met[pair] ?? 0) - (side === ACROSS ? 1 : BESIDE);
			this.#met[pair] = met;
			if (met > 0) figures.any--;
			if (side === ACROSS) {
				if (met % BESIDE > 0) figures.opposite--;
			} else if (met >= BESIDE) figures.beside--;
			if (this.#mixes(side) && this.isSameSchool(seat, other)) figures.mix--;
		}
	}

	#mixes(side: number): boolean {
		return side === ACROSS ? this.#mixesOpposite : this.#mixesBeside;
	}

	/** The number of the pair of people in two seats, or -1 when there are no two. */
	#pair(one: number, other: number): number {
		if (other < 0) return -1;
		const { nobody } = this;
		const first = this.person[one] ?? nobody;
		const second = this.person[other] ?? nobody;
		if (first === nobody || second === nobody) return -1;
		return first < second ? first * nobody + second : second * nobody + first;
	}

	#join(edges: readonly Edge[], first: number, there: number, back: number): void {
		for (const [one, other] of edges) {
			this.#near[NEIGHBOURS * (first + one) + there] = first + other;
			this.#near[NEIGHBOURS * (first + other) + back] = first + one;
		}
	}
}
