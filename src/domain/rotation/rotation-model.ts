import { balancedGroupSizes, type GroupSizes } from './group-sizes.ts';
import type { RotationRequest } from './rotation.ts';
import { ABSENT, WITHOUT_SEAT } from './seat.ts';

/**
 * The request in numbers, for the searches. Teachers who move as one are one unit; every other
 * teacher is a unit alone. Arrays of round × unit are flat: `round * units.length + unit`.
 */
export interface RotationModel {
	readonly tables: number;
	readonly rounds: number;
	readonly teachers: number;
	readonly oncePerTable: boolean;
	readonly objective: 'mix' | 'wishes';
	readonly seed: number;
	/** Indexes of the teachers of each unit. */
	readonly units: readonly (readonly number[])[];
	/** Round × unit: how many of the unit are there. */
	readonly present: Uint8Array;
	/** Unit × table: whether nobody in the unit is kept from it by employer or avoidance. */
	readonly allowed: Uint8Array;
	/** Unit × table: how many of the unit wish it. */
	readonly wished: Uint8Array;
	/** Per round the capacity of each table; 0 when closed, `teachers` when unlimited. */
	readonly capacities: readonly (readonly number[])[];
	readonly sizes: readonly GroupSizes[];
	/** Rounds before this one are given by `given` and stay as they are. */
	readonly firstFreeRound: number;
	/** Round × unit: the seat in the previous plan, `ABSENT` where it had none. */
	readonly given: Int16Array;
	readonly isRepair: boolean;
}

export function rotationModel(request: RotationRequest): RotationModel {
	const { tables, teachers, rounds, previous } = request;
	const units = unitsOf(request);
	const present = presence(request, units);
	const capacities = Array.from({ length: rounds }, (_, round) =>
		tables.map(({ capacity = teachers.length, closedRounds = [] }) =>
			closedRounds.includes(round) ? 0 : Math.min(capacity, teachers.length)
		)
	);
	return {
		tables: tables.length,
		rounds,
		teachers: teachers.length,
		oncePerTable: request.oncePerTable,
		objective: request.objective,
		seed: request.seed,
		units,
		present,
		...tastes(request, units),
		capacities,
		sizes: capacities.map((ofRound, round) => {
			const row = present.subarray(round * units.length, (round + 1) * units.length);
			return balancedGroupSizes(
				row.reduce((sum, members) => sum + members, 0),
				ofRound
			);
		}),
		firstFreeRound: Math.min(rounds, Math.max(0, previous?.fromRound ?? 0)),
		given: givenSeats(request, units),
		isRepair: previous !== undefined
	};
}

function unitsOf({ teachers }: RotationRequest): readonly (readonly number[])[] {
	const byKey = new Map<string, number[]>();
	teachers.forEach(({ together }, index) => {
		const key = together === undefined ? `alone ${String(index)}` : `together ${together}`;
		const unit = byKey.get(key);
		if (unit) unit.push(index);
		else byKey.set(key, [index]);
	});
	return [...byKey.values()];
}

function presence({ teachers, rounds }: RotationRequest, units: RotationModel['units']) {
	const present = new Uint8Array(rounds * units.length);
	for (const [unit, members] of units.entries())
		for (const member of members) {
			const absent = new Set(teachers[member]?.absentRounds);
			for (let round = 0; round < rounds; round++) {
				const index = round * units.length + unit;
				if (!absent.has(round)) present[index] = (present[index] ?? 0) + 1;
			}
		}
	return present;
}

function tastes({ tables, teachers }: RotationRequest, units: RotationModel['units']) {
	const allowed = new Uint8Array(units.length * tables.length);
	const wished = new Uint8Array(units.length * tables.length);
	const indexOf = new Map(tables.map(({ id }, table) => [id, table]));
	allowed.fill(1);
	for (const [unit, members] of units.entries())
		for (const member of members) {
			const { employer, avoid = [], wishes = [] } = teachers[member] ?? {};
			const at = (id: string) => unit * tables.length + (indexOf.get(id) ?? 0);
			for (const id of new Set(wishes)) wished[at(id)] = (wished[at(id)] ?? 0) + 1;
			for (const id of avoid) allowed[at(id)] = 0;
			for (const [table, host] of tables.entries())
				if (host.employer !== undefined && host.employer === employer)
					allowed[unit * tables.length + table] = 0;
		}
	return { allowed, wished };
}

/** A unit's given seat is that of its first member who has one. */
function givenSeats({ rounds, previous }: RotationRequest, units: RotationModel['units']) {
	const given = new Int16Array(rounds * units.length).fill(ABSENT);
	if (!previous) return given;
	for (let round = 0; round < rounds; round++)
		units.forEach((members, unit) => {
			const seats = members.map((member) => previous.plan.seats[round]?.[member] ?? ABSENT);
			const seat = seats.find((each) => each >= 0) ?? Math.min(ABSENT, ...seats);
			given[round * units.length + unit] = Math.max(seat, WITHOUT_SEAT);
		});
	return given;
}
