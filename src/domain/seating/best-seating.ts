import type { Figures, SeatChart } from './seat-chart.ts';
import type { SeatingPlan } from './seating.ts';
import { lowerBounds } from './seating-bounds.ts';
import { fewestViolations, type SeatingModel } from './seating-model.ts';

/** The best seating that a chart has shown so far. */
export class BestSeating {
	readonly #lowerBound: SeatingPlan['lowerBound'];
	readonly #fewestViolations: number;
	readonly #figures: Figures;
	readonly #person: Int16Array;
	readonly #firstSeat: Int32Array;
	readonly #nobody: number;
	#plan: SeatingPlan | undefined;

	constructor(model: SeatingModel, { figures, person, firstSeat, nobody }: SeatChart) {
		this.#lowerBound = lowerBounds(model);
		this.#fewestViolations = fewestViolations(model);
		this.#figures = { ...figures };
		this.#person = person.slice();
		this.#firstSeat = firstSeat;
		this.#nobody = nobody;
	}

	offer({ figures, person }: SeatChart): void {
		if (!precedes(figures, this.#figures)) return;
		Object.assign(this.#figures, figures);
		this.#person.set(person);
		this.#plan = undefined;
	}

	/** Whether nobody sits opposite or beside another more often than has to be. */
	isBestByKind(): boolean {
		const { mix, opposite, beside } = this.#figures;
		const { opposite: fewestOpposite, beside: fewestBeside } = this.#lowerBound;
		return mix === this.#fewestViolations && opposite === fewestOpposite && beside === fewestBeside;
	}

	isProven(): boolean {
		return this.isBestByKind() && this.#figures.any === this.#lowerBound.any;
	}

	get seats(): Int16Array {
		return this.#person;
	}

	get plan(): SeatingPlan {
		this.#plan ??= {
			seat: this.#seat(),
			mixViolations: this.#figures.mix,
			oppositeRepeats: this.#figures.opposite,
			besideRepeats: this.#figures.beside,
			anyRepeats: this.#figures.any,
			lowerBound: this.#lowerBound,
			provenBest: this.isProven()
		};
		return this.#plan;
	}

	#seat(): Int16Array[] {
		return Array.from({ length: this.#firstSeat.length - 1 }, (_, item) =>
			this.#person
				.slice(this.#firstSeat[item], this.#firstSeat[item + 1])
				.map((person) => (person === this.#nobody ? -1 : person))
		);
	}
}

function precedes(one: Figures, other: Figures): boolean {
	if (one.mix !== other.mix) return one.mix < other.mix;
	if (one.opposite !== other.opposite) return one.opposite < other.opposite;
	if (one.beside !== other.beside) return one.beside < other.beside;
	return one.any < other.any;
}
