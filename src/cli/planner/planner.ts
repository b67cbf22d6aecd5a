import type { Reading, Words } from './problem.ts';

/** A command that reads a request, plans, and writes the plan. */
export interface Planner<Plan extends Best> {
	readonly name: 'rotate' | 'seat' | 'match';
	readonly use: Words;
	readonly what: Words;
	readonly options: PlannerOptions;
	readonly fromJson: (request: unknown, seed: number | undefined) => Reading<Job<Plan>>;
	/** Absent when the request is too rich for a table. */
	readonly fromCsv?: (
		bytes: Uint8Array,
		given: Given,
		seed: number | undefined
	) => Reading<Job<Plan>>;
}

/** A request that was read, and how its plan is written down. */
export interface Job<Plan extends Best> {
	/** Each step gives the best plan so far. */
	readonly plans: () => Generator<Plan, Plan | Refusal>;
	readonly figures: (plan: Plan) => readonly Figure[];
	readonly json: (plan: Plan) => Readonly<Record<string, unknown>>;
	readonly csv?: (plan: Plan) => readonly (readonly string[])[];
	readonly refused: (refusal: Refusal) => Words;
}

export interface Best {
	readonly provenBest: boolean;
}

export interface Refusal {
	readonly reason: string;
	readonly detail?: string;
}

/** One number that the planner makes better, and what it cannot pass. */
export interface Figure {
	readonly name: Words;
	readonly value: number;
	readonly atLeast?: number;
	readonly atMost?: number;
}

export type PlannerOptions = Readonly<Record<string, PlannerOption>>;

export interface PlannerOption {
	/** What stands behind the option; absent when nothing does. */
	readonly takes?: Words;
	readonly text: Words;
	/** Only means something with a request in CSV. */
	readonly onlyCsv?: true;
}

/** What stood behind each option; the empty text for one that takes nothing. */
export type Given = Readonly<Partial<Record<string, string>>>;
