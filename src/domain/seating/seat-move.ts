import type { SeatChart } from './seat-chart.ts';

export interface Focus {
	/** Which repeats are to go. */
	readonly repeat: 'any' | 'of its kind';
	/** Where the schools are mixed, most trades stay within a school. */
	readonly isMixed: boolean;
	/** Whether empty seats may go elsewhere. */
	readonly movesEmpty: boolean;
}

/** One or two trades within an item, drawn by chance. */
export class SeatMove {
	readonly #chart: SeatChart;
	readonly #random: () => number;
	readonly #focus: Focus;
	readonly #itemOf: Int32Array;
	readonly #traded = new Int32Array(4);
	#trades = 0;

	constructor(chart: SeatChart, random: () => number, focus: Focus) {
		this.#chart = chart;
		this.#random = random;
		this.#focus = focus;
		this.#itemOf = new Int32Array(chart.person.length);
		for (let item = 1; item < chart.firstSeat.length; item++)
			this.#itemOf.fill(item - 1, chart.firstSeat[item - 1], chart.firstSeat[item]);
	}

	/** Mostly moves somebody who meets again. Returns false when there is nothing to trade. */
	propose(): boolean {
		this.#trades = 0;
		const one = this.#seatToLeave();
		const across = this.#chart.across(one);
		const kind = this.#random();
		if (kind < 0.1) return this.#trade(one, across);
		const other = this.#seatToTake(one);
		if (kind > 0.3) return this.#trade(one, other);
		const otherAcross = this.#chart.across(other);
		if (otherAcross === one || !this.#trade(across, otherAcross)) return false;
		if (this.#trade(one, other)) return true;
		this.undo();
		return false;
	}

	undo(): void {
		for (; this.#trades > 0; this.#trades--)
			this.#chart.trade(
				this.#traded[2 * this.#trades - 2] ?? 0,
				this.#traded[2 * this.#trades - 1] ?? 0
			);
	}

	#trade(one: number, other: number): boolean {
		const { person, nobody } = this.#chart;
		if (one < 0 || other < 0 || person[one] === person[other]) return false;
		if (!this.#focus.movesEmpty && (person[one] === nobody || person[other] === nobody))
			return false;
		this.#chart.trade(one, other);
		this.#traded[2 * this.#trades] = one;
		this.#traded[2 * this.#trades + 1] = other;
		this.#trades++;
		return true;
	}

	#seatToLeave(): number {
		const seats = this.#chart.person.length;
		let seat = Math.floor(this.#random() * seats);
		if (this.#random() < 0.1) return seat;
		for (let draw = 0; draw < 8 && !this.#isWrong(seat); draw++)
			seat = Math.floor(this.#random() * seats);
		return seat;
	}

	#seatToTake(one: number): number {
		const { firstSeat } = this.#chart;
		const item = this.#itemOf[one] ?? 0;
		const first = firstSeat[item] ?? 0;
		const seats = (firstSeat[item + 1] ?? 0) - first;
		let seat = first + Math.floor(this.#random() * seats);
		if (!this.#focus.isMixed || this.#random() < 0.1) return seat;
		for (let draw = 0; draw < 4 && !this.#chart.isSameSchool(one, seat); draw++)
			seat = first + Math.floor(this.#random() * seats);
		return seat;
	}

	#isWrong(seat: number): boolean {
		return this.#chart.isWrong(seat, this.#focus.repeat);
	}
}
