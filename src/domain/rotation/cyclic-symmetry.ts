/**
 * Points on which a cycle of rounds acts: each round is the one before with every point replaced
 * by its successor. Points stand in orbits as long as the cycle; some points stay themselves.
 */
export interface CyclicSymmetry {
	readonly order: number;
	readonly points: number;
	/** The point `steps` further on its orbit. */
	readonly successor: (point: number, steps: number) => number;
	/** Point × point: pairs that turn into one another have the same class. */
	readonly classOf: Int32Array;
	/** How often a class may be together in the rounds that are drawn before someone meets again. */
	readonly allowance: Uint8Array;
	/** How bad it is when a class goes beyond that: a table seen twice is worse than a repeat. */
	readonly weight: Uint8Array;
}

export interface Cycle {
	readonly order: number;
	readonly people: number;
	/** Numbered on after the people. */
	readonly hosts: number;
	/** Whether the people of the first orbit never meet, so that any of them may be left out. */
	readonly firstOrbitApart: boolean;
}

const tableTwice = 2;

export function cyclicSymmetry(cycle: Cycle): CyclicSymmetry {
	const { order, people, hosts } = cycle;
	const points = people + hosts;
	const successor = (point: number, steps: number) => turned(cycle, point, steps);
	const classOf = new Int32Array(points * points).fill(-1);
	const allowance: number[] = [];
	const weight: number[] = [];
	const next = Int16Array.from({ length: points }, (_, point) => successor(point, 1));
	for (let one = 0; one < points; one++)
		for (let other = one + 1; other < points; other++) {
			if ((classOf[one * points + other] ?? 0) >= 0) continue;
			const pairs = markTurns(classOf, next, one, other, allowance.length);
			const isApart = cycle.firstOrbitApart && one < order && other < order;
			allowance.push(pairs === order && !isApart ? 1 : 0);
			weight.push(other < people ? 1 : tableTwice);
		}
	return {
		order,
		points,
		successor,
		classOf,
		allowance: Uint8Array.from(allowance),
		weight: Uint8Array.from(weight)
	};
}

function turned({ order, people, hosts }: Cycle, point: number, steps: number): number {
	const start = point < people ? 0 : people;
	const count = point < people ? people : hosts;
	const place = point - start;
	if (place >= count - (count % order)) return point;
	const orbit = Math.floor(place / order);
	return start + orbit * order + ((place + steps) % order);
}

/** Gives every pair that the pair turns into, itself included, its class; returns how many there are. */
function markTurns(
	classOf: Int32Array,
	next: Int16Array,
	one: number,
	other: number,
	ofClass: number
): number {
	const points = next.length;
	let pairs = 0;
	let [a, b] = [one, other];
	do {
		classOf[a * points + b] = ofClass;
		classOf[b * points + a] = ofClass;
		pairs++;
		const [nextA = 0, nextB = 0] = [next[a], next[b]];
		a = nextA;
		b = nextB;
	} while (!((a === one && b === other) || (a === other && b === one)));
	return pairs;
}
