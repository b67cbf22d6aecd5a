import type { Line, Room } from './room.ts';
import type { SeatingRequest } from './seating.ts';

export const HOST = 0;
export const VISITOR = 1;
export const EMPTY = 2;

/** Which school sits where in a room, before anybody has a name. */
export interface MixingPattern {
	/** Per seat `HOST`, `VISITOR` or `EMPTY`. */
	readonly school: Uint8Array;
	/** The fewest there can be. */
	readonly violations: number;
}

const IMPOSSIBLE = 2 ** 30;
const schools = [HOST, VISITOR, EMPTY] as const;

/**
 * The pattern with the fewest violations of the rule, then with the fewest people next to an empty
 * seat, then with the empty seats last.
 *
 * Exact: dynamic programming from the last seat to the first. What the seats before a seat leave
 * behind is only the school of the previous seat, the school of the first seat of the line (a circle
 * comes back to it) and how many hosts and empty seats are still to be placed.
 */
export function mixingPattern(
	room: Room,
	{ hosts, visitors, mixed }: Pick<SeatingRequest, 'hosts' | 'visitors' | 'mixed'>
): MixingPattern {
	const empty = room.seats - hosts.length - visitors.length;
	const steps = linesFor(room, mixed).flatMap(stepsOf);
	const columns = (hosts.length + 1) * (empty + 1);
	const layer = 9 * columns;
	const cost = new Int32Array((room.seats + 1) * layer).fill(IMPOSSIBLE);
	cost.fill(0, room.seats * layer, room.seats * layer + 1);
	const violation = 2 * room.seats + 1;
	const meeting = (one: number, other: number): number => {
		if (one === EMPTY || other === EMPTY) return 0;
		return mixed !== 'none' && one === other ? violation - 1 : -1;
	};

	/** The cost from this step on when `school` takes the seat. */
	const costWith = (
		school: number,
		index: number,
		memory: number,
		hostsLeft: number,
		emptyLeft: number
	): number => {
		const step = steps[index];
		const hostsAfter = hostsLeft - (school === HOST ? 1 : 0);
		const emptyAfter = emptyLeft - (school === EMPTY ? 1 : 0);
		if (!step || hostsAfter < 0 || emptyAfter < 0) return IMPOSSIBLE;
		if (hostsAfter + emptyAfter > room.seats - index - 1) return IMPOSSIBLE;
		const after =
			(index + 1) * layer +
			memoryAfter(step, memory, school) * columns +
			hostsAfter * (empty + 1) +
			emptyAfter;
		return (
			(cost[after] ?? IMPOSSIBLE) +
			(step.isFirst ? 0 : meeting(memory % 3, school)) +
			(step.isLast && step.isClosed ? meeting(school, Math.floor(memory / 3)) : 0)
		);
	};

	for (let index = room.seats - 1; index >= 0; index--) {
		/* Only what can be left after `index` seats, and what fits in the seats from here on. */
		const seatsLeft = room.seats - index;
		const fewestHosts = Math.max(0, hosts.length - index, seatsLeft - visitors.length - empty);
		const memories = memoriesBefore(steps[index]);
		for (let hostsLeft = fewestHosts; hostsLeft <= hosts.length; hostsLeft++) {
			const othersLeft = seatsLeft - hostsLeft;
			const fewestEmpty = Math.max(0, empty - index, othersLeft - visitors.length);
			for (let emptyLeft = fewestEmpty; emptyLeft <= Math.min(empty, othersLeft); emptyLeft++)
				for (let memory = 0; memory < memories; memory++) {
					const here = index * layer + memory * columns + hostsLeft * (empty + 1) + emptyLeft;
					let least = IMPOSSIBLE;
					for (let school = HOST; school <= EMPTY; school++) {
						const each = costWith(school, index, memory, hostsLeft, emptyLeft);
						if (each < least) least = each;
					}
					cost[here] = least;
				}
		}
	}

	const school = new Uint8Array(room.seats);
	const total = cost[hosts.length * (empty + 1) + empty] ?? 0;
	let memory = 0;
	let hostsLeft = hosts.length;
	let emptyLeft = empty;
	for (const [index, step] of steps.entries()) {
		const best = cheapest((each) => costWith(each, index, memory, hostsLeft, emptyLeft));
		school[step.seat] = best;
		memory = memoryAfter(step, memory, best);
		if (best === HOST) hostsLeft--;
		if (best === EMPTY) emptyLeft--;
	}
	return { school, violations: Math.max(0, Math.ceil(total / violation)) };
}

interface Step {
	readonly seat: number;
	readonly isFirst: boolean;
	readonly isLast: boolean;
	readonly isClosed: boolean;
}

function memoriesBefore(step: Step | undefined): number {
	if (!step || step.isFirst) return 1;
	return step.isClosed ? 9 : 3;
}

/** Memory is the school of the previous seat, plus, in a circle, three times that of the first. */
function memoryAfter({ isFirst, isLast, isClosed }: Step, memory: number, school: number): number {
	if (isLast) return 0;
	if (!isClosed) return school;
	return 3 * (isFirst ? school : Math.floor(memory / 3)) + school;
}

function cheapest(costOf: (school: number) => number): number {
	return schools.reduce<number>((best, each) => (costOf(each) < costOf(best) ? each : best), HOST);
}

/** Facing seats make lines of two; the others each a line of one. */
function linesFor({ seats, lines, opposite }: Room, mixed: SeatingRequest['mixed']): Line[] {
	if (mixed !== 'opposite') return [...lines];
	const across = new Map(opposite);
	const isSecond = new Set(across.values());
	return Array.from({ length: seats }, (_, seat) => seat)
		.filter((seat) => !isSecond.has(seat))
		.map((seat) => ({ seats: [seat, across.get(seat) ?? []].flat(), isClosed: false }));
}

function stepsOf({ seats, isClosed }: Line): Step[] {
	return seats.map((seat, index) => ({
		seat,
		isFirst: index === 0,
		isLast: index === seats.length - 1,
		isClosed
	}));
}
