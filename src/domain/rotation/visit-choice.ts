import type { RotationModel } from './rotation-model.ts';

export interface VisitChoice {
	/** Unit × table: 1 where the unit visits the table. */
	readonly visits: Uint8Array;
	readonly wishesMet: number;
}

/** A seat that even groups require is worth more than any wish. */
const requiredSeat = 1000;
const never = 1e9;

/**
 * Which tables each teacher visits, whatever the round: as many as the rounds of presence, each
 * table as often as even groups ask, and the most wishes that allows. A minimum-cost flow, one visit
 * at a time along the cheapest chain of changes. No even plan meets more wishes. Pauses between teachers.
 *
 * @returns undefined when someone has fewer tables than rounds, or the groups cannot be even
 */
export function* chooseVisits(model: RotationModel): Generator<undefined, VisitChoice | undefined> {
	const flow = new VisitFlow(model);
	for (let unit = 0; unit < model.units.length; unit++) {
		for (let round = 0; round < model.rounds; round++)
			if (model.present[round * model.units.length + unit] && !flow.addVisit(unit))
				return undefined;
		yield;
	}
	return flow.isEven() ? { visits: flow.visits, wishesMet: flow.wishesMet } : undefined;
}

class VisitFlow {
	readonly visits: Uint8Array;
	wishesMet = 0;
	readonly #model: RotationModel;
	readonly #tables: number;
	readonly #visitors: number[];
	readonly #fewest: readonly number[];
	readonly #most: readonly number[];
	/** Table × table: the cheapest move of a visit from one to the other, and whose visit it is. */
	readonly #moveCost: Int32Array;
	readonly #mover: Int32Array;

	constructor(model: RotationModel) {
		const { tables, sizes, units } = model;
		const total = (of: (round: number) => number) =>
			sizes.reduce((sum, _, round) => sum + of(round), 0);
		const each = Array.from({ length: tables }, (_, table) => table);
		this.#model = model;
		this.#tables = tables;
		this.visits = new Uint8Array(units.length * tables);
		this.#visitors = each.map(() => 0);
		this.#fewest = each.map((table) => total((round) => sizes[round]?.smallest[table] ?? 0));
		this.#most = each.map((table) => total((round) => sizes[round]?.largest[table] ?? 0));
		this.#moveCost = new Int32Array(tables * tables).fill(never);
		this.#mover = new Int32Array(tables * tables).fill(-1);
	}

	isEven(): boolean {
		return this.#visitors.every((visitors, table) => visitors >= (this.#fewest[table] ?? 0));
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
			this.#mayVisit(unit, table) ? -this.#wish(unit, table) : never
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
		if (visitors >= (this.#most[table] ?? 0)) return never;
		return visitors < (this.#fewest[table] ?? 0) ? -requiredSeat : 0;
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
		for (let unit = 0; unit < this.#model.units.length && from !== to; unit++) {
			if (!this.visits[unit * this.#tables + from] || !this.#mayVisit(unit, to)) continue;
			const cost = this.#wish(unit, from) - this.#wish(unit, to);
			if (cost < cheapest) [cheapest, mover] = [cost, unit];
		}
		this.#moveCost[from * this.#tables + to] = cheapest;
		this.#mover[from * this.#tables + to] = mover;
	}

	#set(unit: number, table: number, visit: 0 | 1): void {
		this.visits[unit * this.#tables + table] = visit;
		this.wishesMet += visit ? this.#wish(unit, table) : -this.#wish(unit, table);
	}

	#mayVisit(unit: number, table: number): boolean {
		const index = unit * this.#tables + table;
		return this.#model.allowed[index] === 1 && this.visits[index] === 0;
	}

	#wish(unit: number, table: number): number {
		return this.#model.wished[unit * this.#tables + table] ?? 0;
	}
}
