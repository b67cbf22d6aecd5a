import type { RotationPlan, RotationRequest } from './rotation.ts';
import { changedSeatsIn, repeatsIn, wishesMetIn } from './rotation-figures.ts';
import type { RotationModel } from './rotation-model.ts';
import { repeatsLowerBound } from './repeats-bound.ts';
import { ABSENT } from './seat.ts';
import { wishesUpperBound } from './wishes-bound.ts';

/** The bounds of a request, computed once, and plans measured against them. */
export class PlanReport {
	readonly #request: RotationRequest;
	readonly #model: RotationModel;
	readonly #repeatsLowerBound: number;
	#wishesWhenBalanced: number;
	readonly #wishesAtMost: number;

	/** @param kept the seats that a repair keeps: their repeats are in every plan */
	constructor(request: RotationRequest, model: RotationModel, kept?: Int16Array) {
		const seatsAt = (of: (round: number, table: number) => number) => (table: number) =>
			model.sizes.reduce((sum, _, round) => sum + of(round, table), 0);
		this.#request = request;
		this.#model = model;
		this.#repeatsLowerBound = kept ? repeatsIn(this.#seatsOf(kept)) : repeatsLowerBound(model);
		this.#wishesAtMost = wishesUpperBound(
			model,
			seatsAt((round, table) => model.capacities[round]?.[table] ?? 0)
		);
		this.#wishesWhenBalanced = model.isRepair
			? this.#wishesAtMost
			: wishesUpperBound(
					model,
					seatsAt((round, table) => model.sizes[round]?.largest[table] ?? 0)
				);
	}

	/** No even plan meets more wishes than this either. */
	boundWishes(wishesMet: number): void {
		this.#wishesWhenBalanced = Math.min(this.#wishesWhenBalanced, wishesMet);
	}

	/** @param seat round × unit; `isEven` when everyone has one and the groups are even */
	planOf(seat: Int16Array, isEven: boolean, method: string): RotationPlan {
		const seats = this.#seatsOf(seat);
		const repeats = repeatsIn(seats);
		const wishesMet = wishesMetIn(this.#request, seats);
		const repeatsBound = isEven || this.#model.isRepair ? this.#repeatsLowerBound : 0;
		const wishesBound = isEven ? this.#wishesWhenBalanced : this.#wishesAtMost;
		return {
			seats,
			repeats,
			repeatsLowerBound: repeatsBound,
			wishesMet,
			wishesUpperBound: wishesBound,
			changedSeats: changedSeatsIn(this.#request, seats),
			provenBest: isEven && repeats === repeatsBound && wishesMet === wishesBound,
			method
		};
	}

	#seatsOf(seat: Int16Array): Int16Array[] {
		const { units, teachers, rounds, firstFreeRound } = this.#model;
		const { previous, teachers: people } = this.#request;
		return Array.from({ length: rounds }, (_, round) => {
			const row = new Int16Array(teachers).fill(ABSENT);
			if (round < firstFreeRound)
				return row.map((_, teacher) => previous?.plan.seats[round]?.[teacher] ?? ABSENT);
			units.forEach((members, unit) => {
				for (const member of members)
					if (!people[member]?.absentRounds?.includes(round))
						row[member] = seat[round * units.length + unit] ?? ABSENT;
			});
			return row;
		});
	}
}
