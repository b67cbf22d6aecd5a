import type { RotationModel } from './rotation-model.ts';
import { ABSENT, WITHOUT_SEAT } from './seat.ts';

/**
 * Who sits where, with every figure kept up to date move by move. Mutable: the searches try
 * millions of moves on one board. Round × unit is `round * units + unit`, round × table likewise.
 */
export class SeatingBoard {
	readonly model: RotationModel;
	readonly units: number;
	readonly seat: Int16Array;
	/** Unit × table: in how many rounds the unit sits there. */
	readonly visits: Uint8Array;
	/** Round × table: people at the table. */
	readonly load: Int16Array;
	/** Unit × unit: in how many rounds they sit together. */
	readonly meetings: Uint8Array;

	/** People × rounds without a seat. */
	idle = 0;
	/** People × rounds that sit outside the balanced group sizes. */
	imbalance = 0;
	repeats = 0;
	wishesMet = 0;
	/** Pairs looked at so far: the measure of work, in place of a clock. */
	work = 0;

	/** Round × table × k: the units at the table; `count` of them. */
	readonly #guests: Int16Array;
	readonly #count: Int16Array;
	/** Round × unit: where the unit stands among the guests. */
	readonly #place: Int16Array;
	readonly #size: Uint8Array;
	readonly #smallest: Int16Array;
	readonly #largest: Int16Array;

	/** Everyone present starts without a seat. */
	constructor(model: RotationModel) {
		const units = model.units.length;
		const cells = model.rounds * model.tables;
		this.model = model;
		this.units = units;
		this.seat = Int16Array.from(model.present, (people) => (people > 0 ? WITHOUT_SEAT : ABSENT));
		this.visits = new Uint8Array(units * model.tables);
		this.load = new Int16Array(cells);
		this.meetings = new Uint8Array(units * units);
		this.#guests = new Int16Array(cells * units);
		this.#count = new Int16Array(cells);
		this.#place = new Int16Array(model.rounds * units);
		this.#size = Uint8Array.from(model.units, (members) => members.length);
		this.#smallest = Int16Array.from(model.sizes.flatMap(({ smallest }) => smallest));
		this.#largest = Int16Array.from(model.sizes.flatMap(({ largest }) => largest));
		for (const people of model.present) this.idle += people;
		for (let cell = 0; cell < cells; cell++) this.imbalance += this.#misfit(cell);
	}

	people(round: number, unit: number): number {
		return this.model.present[round * this.units + unit] ?? 0;
	}

	/** Whether the unit may sit there at all; a visit in another round is not looked at. */
	welcomes(round: number, unit: number, table: number): boolean {
		return (
			(this.model.allowed[unit * this.model.tables + table] ?? 0) > 0 &&
			(this.model.capacities[round]?.[table] ?? 0) > 0
		);
	}

	isOverfull(round: number, table: number): boolean {
		const load = this.load[round * this.model.tables + table] ?? 0;
		return load > (this.model.capacities[round]?.[table] ?? 0);
	}

	/** Whether the table has a seat for the unit and the unit has not been there. */
	hasRoom(round: number, unit: number, table: number): boolean {
		const { tables, oncePerTable, capacities } = this.model;
		if (!this.welcomes(round, unit, table)) return false;
		if (oncePerTable && (this.visits[unit * tables + table] ?? 0) > 0) return false;
		const load = (this.load[round * tables + table] ?? 0) + this.people(round, unit);
		return load <= (capacities[round]?.[table] ?? 0);
	}

	/** Whether the unit meets someone in this round whom it also meets in another. */
	meetsAgain(round: number, unit: number): boolean {
		const table = this.seat[round * this.units + unit] ?? ABSENT;
		if (table < 0) return table === WITHOUT_SEAT;
		const cell = round * this.model.tables + table;
		const from = cell * this.units;
		for (let k = from + (this.#count[cell] ?? 0) - 1; k >= from; k--) {
			const other = this.#guests[k] ?? 0;
			if (other !== unit && (this.meetings[unit * this.units + other] ?? 0) > 1) return true;
		}
		return false;
	}

	/** Moves a unit to a table, or to `WITHOUT_SEAT`. */
	move(round: number, unit: number, to: number): void {
		const seat = round * this.units + unit;
		const from = this.seat[seat] ?? ABSENT;
		if (from === to) return;
		if (from >= 0) this.#leave(round, unit, from);
		else this.idle -= this.people(round, unit);
		if (to >= 0) this.#enter(round, unit, to);
		else this.idle += this.people(round, unit);
		this.seat[seat] = to;
	}

	#enter(round: number, unit: number, table: number): void {
		const { units } = this;
		const cell = round * this.model.tables + table;
		const from = cell * units;
		const count = this.#count[cell] ?? 0;
		const size = this.#size[unit] ?? 0;
		for (let k = from; k < from + count; k++) {
			const other = this.#guests[k] ?? 0;
			const met = this.meetings[unit * units + other] ?? 0;
			if (met > 0) this.repeats += size * (this.#size[other] ?? 0);
			this.meetings[unit * units + other] = met + 1;
			this.meetings[other * units + unit] = met + 1;
		}
		this.work += count + 2;
		this.#guests[from + count] = unit;
		this.#place[round * units + unit] = count;
		this.#count[cell] = count + 1;
		this.#weigh(cell, this.people(round, unit));
		this.#visit(unit, table, 1);
	}

	#leave(round: number, unit: number, table: number): void {
		const { units } = this;
		const cell = round * this.model.tables + table;
		const from = cell * units;
		const count = (this.#count[cell] ?? 0) - 1;
		const place = this.#place[round * units + unit] ?? 0;
		const size = this.#size[unit] ?? 0;
		const last = this.#guests[from + count] ?? 0;
		this.#guests[from + place] = last;
		this.#place[round * units + last] = place;
		this.#count[cell] = count;
		for (let k = from; k < from + count; k++) {
			const other = this.#guests[k] ?? 0;
			const met = (this.meetings[unit * units + other] ?? 0) - 1;
			if (met > 0) this.repeats -= size * (this.#size[other] ?? 0);
			this.meetings[unit * units + other] = met;
			this.meetings[other * units + unit] = met;
		}
		this.work += count + 2;
		this.#weigh(cell, -this.people(round, unit));
		this.#visit(unit, table, -1);
	}

	#visit(unit: number, table: number, change: 1 | -1): void {
		const index = unit * this.model.tables + table;
		const visits = (this.visits[index] ?? 0) + change;
		this.visits[index] = visits;
		if (visits === (change > 0 ? 1 : 0)) this.wishesMet += change * (this.model.wished[index] ?? 0);
	}

	#weigh(cell: number, people: number): void {
		this.imbalance -= this.#misfit(cell);
		this.load[cell] = (this.load[cell] ?? 0) + people;
		this.imbalance += this.#misfit(cell);
	}

	#misfit(cell: number): number {
		const load = this.load[cell] ?? 0;
		return Math.max(0, (this.#smallest[cell] ?? 0) - load, load - (this.#largest[cell] ?? 0));
	}
}
