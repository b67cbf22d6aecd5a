import type { SeatChart } from './seat-chart.ts';

/** Two trade seats in every item at once, so that each item stays a turned copy of the one before. */
export class TurnedMove {
	readonly #chart: SeatChart;
	readonly #random: () => number;
	readonly #isMixed: boolean;
	#one = 0;
	#other = 0;

	/** @param isMixed trades stay within a school, but for those of two who face each other */
	constructor(chart: SeatChart, random: () => number, isMixed: boolean) {
		this.#chart = chart;
		this.#random = random;
		this.#isMixed = isMixed;
	}

	/** Returns false when there is nothing to trade. */
	propose(): boolean {
		const { person, firstSeat } = this.#chart;
		const seats = firstSeat[1] ?? 0;
		this.#one = Math.floor(this.#random() * seats);
		const isAcross = this.#random() < 0.1;
		this.#other = isAcross ? this.#chart.across(this.#one) : Math.floor(this.#random() * seats);
		if (this.#other < 0 || person[this.#one] === person[this.#other]) return false;
		if (this.#isMixed && !isAcross && !this.#chart.isSameSchool(this.#one, this.#other))
			return false;
		this.undo();
		return true;
	}

	/** Trading again undoes it. */
	undo(): void {
		const { firstSeat } = this.#chart;
		for (let item = 1; item < firstSeat.length; item++) {
			const first = firstSeat[item - 1] ?? 0;
			this.#chart.trade(first + this.#one, first + this.#other);
		}
	}
}
