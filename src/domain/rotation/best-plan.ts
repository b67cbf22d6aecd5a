import type { PlanReport } from './plan-report.ts';
import type { RotationPlan } from './rotation.ts';
import type { SeatingBoard } from './seating-board.ts';

/** The best seats that a board has shown so far, and the plan that they make. */
export class BestPlan {
	/** The board that showed it; it may have moved on since. */
	board: SeatingBoard;
	method: string;
	readonly #report: PlanReport;
	#rank: readonly number[];
	#seats: Int16Array;
	#plan: RotationPlan | undefined;

	constructor(report: PlanReport, board: SeatingBoard, method: string) {
		this.#report = report;
		this.#rank = rankOf(board);
		this.#seats = board.seat.slice();
		this.board = board;
		this.method = method;
	}

	/** Made when asked for: a search may improve many times between two looks. */
	get plan(): RotationPlan {
		this.#plan ??= this.#report.planOf(this.#seats, this.isEven(), this.method);
		return this.#plan;
	}

	isProven(): boolean {
		return this.plan.provenBest;
	}

	/** Whether the first objective can be no better; the second may be. */
	isBestByFirst(): boolean {
		const { repeats, repeatsLowerBound, wishesMet, wishesUpperBound } = this.plan;
		if (!this.isEven()) return false;
		return this.board.model.objective === 'mix'
			? repeats === repeatsLowerBound
			: wishesMet === wishesUpperBound;
	}

	/** Wishes turn out to have a lower bound than thought. */
	boundWishes(wishesMet: number): void {
		this.#report.boundWishes(wishesMet);
		this.#plan = undefined;
	}

	offer(board: SeatingBoard, method: string): void {
		const rank = rankOf(board);
		if (!precedes(rank, this.#rank)) return;
		this.#rank = rank;
		this.#seats = board.seat.slice();
		this.#plan = undefined;
		this.board = board;
		this.method = method;
	}

	/** Everyone has a seat and the groups are even. */
	isEven(): boolean {
		return this.#rank[0] === 0 && this.#rank[1] === 0;
	}
}

/** The objectives in order, each to be as low as possible. */
function rankOf({ model, idle, imbalance, repeats, wishesMet }: SeatingBoard): readonly number[] {
	return model.objective === 'mix'
		? [idle, imbalance, repeats, -wishesMet]
		: [idle, imbalance, -wishesMet, repeats];
}

function precedes(one: readonly number[], other: readonly number[]): boolean {
	const index = one.findIndex((value, k) => value !== other[k]);
	return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
}
