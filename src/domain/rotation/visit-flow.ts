const never = 1e9;

export interface VisitFlowTask {
	readonly units: number;
	readonly tables: number;
	/** Unit × table: what a visit is worth, 0 or more; `NO_VISIT` when there can be none. */
	readonly worth: Int32Array;
	/** Per table. */
	readonly fewest: readonly number[];
	readonly most: readonly number[];
	/** More than all visits on a chain of changes are worth: what a visit that a table needs counts for. */
	readonly neededWorth: number;
}

export const NO_VISIT = -1;

/**
 * Visits of the most worth, one at a time along the cheapest chain of changes: a minimum-cost flow
 * by successive shortest paths over the tables.
 */
export class VisitFlow {
	/** Unit × table: 1 where the unit visits the table. */
	readonly visits: Uint8Array;
	worth = 0;
	readonly #task: VisitFlowTask;
	readonly #tables: number;
	readonly #visitors: Int32Array;
	/** Table × table: the cheapest move of a visit from one to the other, and whose visit it is. */
	readonly #moveCost: Int32Array;
	readonly #mover: Int32Array;

	constructor(task: VisitFlowTask) {
		const { units, tables } = task;
		this.#task = task;
		this.#tables = tables;
		this.visits = new Uint8Array(units * tables);
		this.#visitors = new Int32Array(tables);
		this.#moveCost = new Int32Array(tables * tables).fill(never);
		this.#mover = new Int32Array(tables * tables).fill(-1);
	}

	/** Whether every table has as many visits as it needs. */
	isEven(): boolean {
		return this.#visitors.every((visitors, table) => visitors >= (this.#task.fewest[table] ?? 0));
	}

	/** One more table for the unit, others moving up where that is cheapest. */
	addVisit(unit: number): boolean {
		const { cost, before } = this.#cheapestChains(unit);
		let last = -1;
		let lowest = never / 2;
		for (let table = 0; table < this.#tables; table++) {
			const total = (cost[table] ?? never) + this.#seatCost(table);
			if (total < lowest) [lowest, last] = [total, table];
		}
		if (last < 0) return false;
		this.#visitors[last] = (this.#visitors[last] ?? 0) + 1;
		const changed = [last];
		for (let table = last; ;) {
			const from = before[table] ?? -1;
			if (from < 0) {
				this.#set(unit, table, 1);
				break;
			}
			const mover = this.#mover[from * this.#tables + table] ?? 0;
			this.#set(mover, from, 0);
			this.#set(mover, table, 1);
			changed.push(from);
			table = from;
		}
		for (const table of changed) this.#findMoves(table);
		for (let table = 0; table < this.#tables; table++)
			if (!changed.includes(table)) this.#findMovesTo(table, changed);
		return true;
	}

	/** Bellman–Ford over the tables. */
	#cheapestChains(unit: number): { cost: Int32Array; before: Int16Array } {
		const tables = this.#tables;
		const before = new Int16Array(tables).fill(-1);
		const cost = Int32Array.from({ length: tables }, (_, table) =>
			this.#mayVisit(unit, table) ? -this.#worth(unit, table) : never
		);
		for (let changed = true; changed;) {
			changed = false;
			for (let from = 0; from < tables; from++) {
				const here = cost[from] ?? never;
				if (here >= never / 2) continue;
				for (let to = 0; to < tables; to++) {
					const there = here + (this.#moveCost[from * tables + to] ?? never);
					if (there >= (cost[to] ?? never)) continue;
					cost[to] = there;
					before[to] = from;
					changed = true;
				}
			}
		}
		return { cost, before };
	}

	#seatCost(table: number): number {
		const visitors = this.#visitors[table] ?? 0;
		if (visitors >= (this.#task.most[table] ?? 0)) return never;
		return visitors < (this.#task.fewest[table] ?? 0) ? -this.#task.neededWorth : 0;
	}

	/** All cheapest moves away from a table. */
	#findMoves(from: number): void {
		for (let to = 0; to < this.#tables; to++) this.#findMove(from, to);
	}

	/** A visit that came or went elsewhere changes who may move to there. */
	#findMovesTo(from: number, tables: readonly number[]): void {
		for (const to of tables) this.#findMove(from, to);
	}

	#findMove(from: number, to: number): void {
		let cheapest = never;
		let mover = -1;
		for (let unit = 0; unit < this.#task.units && from !== to; unit++) {
			if (!this.visits[unit * this.#tables + from] || !this.#mayVisit(unit, to)) continue;
			const cost = this.#worth(unit, from) - this.#worth(unit, to);
			if (cost < cheapest) [cheapest, mover] = [cost, unit];
		}
		this.#moveCost[from * this.#tables + to] = cheapest;
		this.#mover[from * this.#tables + to] = mover;
	}

	#set(unit: number, table: number, visit: 0 | 1): void {
		this.visits[unit * this.#tables + table] = visit;
		this.worth += visit ? this.#worth(unit, table) : -this.#worth(unit, table);
	}

	#mayVisit(unit: number, table: number): boolean {
		const index = unit * this.#tables + table;
		return this.#task.worth[index] !== NO_VISIT && this.visits[index] === 0;
	}

	#worth(unit: number, table: number): number {
		return this.#task.worth[unit * this.#tables + table] ?? 0;
	}
}
