import type { Market } from './market.ts';

/**
 * Who has which place, and what a place costs. Pins stand outside it. Between two steps holds:
 *
 * - a row with a place has the best there is for it: no pair of it has a higher score minus price;
 * - it gains more than it loses: score minus price is at least minus the worth of a pair;
 * - a column with room costs what its group costs, and a group with room costs nothing;
 * - a column that takes nobody costs infinitely much.
 *
 * So whatever rows have a place at that moment, no others and no other places are worth more.
 */
export class Assignment {
	readonly market: Market;
	/** Per row the edge to its place, -1 for none. */
	readonly edgeOf: Int32Array;
	/** Includes the price of the group. */
	readonly price: Float64Array;
	readonly groupPrice: Float64Array;
	readonly load: Int32Array;
	readonly groupLoad: Int32Array;
	/** The rows of a column: the first, and after each row the next. */
	readonly firstRow: Int32Array;
	readonly nextRow: Int32Array;

	constructor(market: Market) {
		this.market = market;
		this.edgeOf = new Int32Array(market.rows).fill(-1);
		this.price = Float64Array.from(market.room, (room, column) =>
			room <= 0 || this.#groupIsShut(column) ? Infinity : 0
		);
		this.groupPrice = new Float64Array(market.groupRoom.length);
		this.load = new Int32Array(market.columns);
		this.groupLoad = new Int32Array(market.groupRoom.length);
		this.firstRow = new Int32Array(market.columns).fill(-1);
		this.nextRow = new Int32Array(market.rows).fill(-1);
	}

	columnOf(row: number): number {
		const edge = this.edgeOf[row] ?? -1;
		return edge < 0 ? -1 : this.columnAt(edge, row);
	}

	columnAt(edge: number, row: number): number {
		const { column, rowStart } = this.market;
		return column ? (column[edge] ?? 0) : edge - (rowStart[row] ?? 0);
	}

	hasRoom(column: number): boolean {
		return (this.load[column] ?? 0) < (this.market.room[column] ?? 0);
	}

	isOpen(column: number): boolean {
		return this.hasRoom(column) && this.groupHasRoom(this.market.groupOf[column] ?? -1);
	}

	groupHasRoom(group: number): boolean {
		return group < 0 || (this.groupLoad[group] ?? 0) < (this.market.groupRoom[group] ?? 0);
	}

	/** What the row's place leaves it: its score minus the price. */
	gainOf(row: number): number {
		const edge = this.edgeOf[row] ?? -1;
		if (edge < 0) return -this.market.pairWorth;
		return (this.market.score[edge] ?? 0) - (this.price[this.columnAt(edge, row)] ?? 0);
	}

	seat(row: number, edge: number): void {
		const column = this.columnAt(edge, row);
		this.edgeOf[row] = edge;
		this.nextRow[row] = this.firstRow[column] ?? -1;
		this.firstRow[column] = row;
		this.#count(column, 1);
	}

	unseat(row: number): void {
		const column = this.columnOf(row);
		if (this.firstRow[column] === row) this.firstRow[column] = this.nextRow[row] ?? -1;
		else {
			let before = this.firstRow[column] ?? -1;
			while (this.nextRow[before] !== row) before = this.nextRow[before] ?? -1;
			this.nextRow[before] = this.nextRow[row] ?? -1;
		}
		this.edgeOf[row] = -1;
		this.#count(column, -1);
	}

	/** @param edgeOf as it was before */
	restore(edgeOf: Int32Array): void {
		for (let row = 0; row < edgeOf.length; row++) if (this.edgeOf[row] !== -1) this.unseat(row);
		edgeOf.forEach((edge, row) => {
			if (edge !== -1) this.seat(row, edge);
		});
	}

	#groupIsShut(column: number): boolean {
		return (this.market.groupRoom[this.market.groupOf[column] ?? -1] ?? 1) <= 0;
	}

	#count(column: number, change: 1 | -1): void {
		this.load[column] = (this.load[column] ?? 0) + change;
		const group = this.market.groupOf[column] ?? -1;
		if (group >= 0) this.groupLoad[group] = (this.groupLoad[group] ?? 0) + change;
	}
}
