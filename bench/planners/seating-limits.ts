import type { BenchLine } from './rotation.ts';

/**
 * How few repeats beside twelve people can have who sit at three round tables of four in each of
 * five items, when nobody faces the same person twice. Tries all seatings.
 *
 * With r < 3 repeats there is an item with no repeat of any other: r repeats touch at most four of
 * the five items. All seatings of one item look the same but for names (and, of 7 + 5 people, have
 * the one pattern with a single violation), so that item can be the first and be any of them.
 */
const people = 12;
const size = 4;
const items = 5;

/** Pairs of people in 66 bits, as three numbers of 22. */
interface Seating {
	readonly beside: readonly [number, number, number];
	readonly opposite: readonly [number, number, number];
}

const visits = [
	{ name: '6 + 6, facing', hosts: 6, violations: 0, repeats: 3 },
	{ name: '7 + 5, facing', hosts: 7, violations: 1, repeats: 3 },
	{ name: '12, not mixed', hosts: 0, violations: Infinity, repeats: 2 }
] as const;

export function* seatingLimits(): Generator<BenchLine> {
	for (const { name, hosts, violations, repeats } of visits) {
		const before = performance.now();
		const all = [...seatings(hosts, violations)];
		const others = all.filter((other) => all[0] && !meetsAgain(all[0], other));
		let fewest = 0;
		while (fewest < repeats && !(all[0] && exists(all[0], others, items - 1, fewest))) fewest++;
		yield {
			name: `seating limits ${name}`,
			asked: `no fewer than ${String(repeats)}`,
			found: fewest === repeats ? 'none with fewer' : `some with ${String(fewest)}`,
			milliseconds: performance.now() - before,
			longestPauseMs: 0,
			ok: fewest === repeats
		};
	}
}

function meetsAgain(one: Seating, other: Seating): boolean {
	return shared(one.beside, other.beside) + shared(one.opposite, other.opposite) > 0;
}

/** Whether `wanted` of the candidates can follow with at most so many repeats. */
function exists(
	met: Seating,
	candidates: readonly Seating[],
	wanted: number,
	repeats: number
): boolean {
	if (wanted === 0) return true;
	return candidates.some((next, at) => {
		const left = repeats - shared(met.beside, next.beside);
		if (left < 0) return false;
		const after = {
			beside: union(met.beside, next.beside),
			opposite: union(met.opposite, next.opposite)
		};
		const rest = candidates
			.slice(at + 1)
			.filter(
				(other) =>
					shared(after.opposite, other.opposite) === 0 && shared(after.beside, other.beside) <= left
			);
		return rest.length >= wanted - 1 && exists(after, rest, wanted - 1, left);
	});
}

/** Each seating once: the lowest person left opens a table, and a table is not also read backwards. */
function* seatings(hosts: number, violations: number): Generator<Seating> {
	const everybody = Array.from({ length: people }, (_, person) => person);
	for (const tables of tablesOf(everybody)) {
		const opposite = tables.flatMap(([a = 0, b = 0, c = 0, d = 0]) => [
			[a, c],
			[b, d]
		]);
		const within = opposite.filter(([one = 0, other = 0]) => one < hosts === other < hosts);
		if (within.length > violations) continue;
		const beside = tables.flatMap((table) =>
			table.map((one, at) => [one, table[(at + 1) % size] ?? 0])
		);
		yield { beside: bits(beside), opposite: bits(opposite) };
	}
}

function* tablesOf(left: readonly number[]): Generator<number[][]> {
	const [first, ...others] = left;
	if (first === undefined) {
		yield [];
		return;
	}
	for (const one of others)
		for (const facing of others)
			for (const other of others) {
				if (one >= other || facing === one || facing === other) continue;
				const table = [first, one, facing, other];
				const rest = others.filter((person) => !table.includes(person));
				for (const tables of tablesOf(rest)) yield [table, ...tables];
			}
}

function bits(pairs: readonly (readonly number[])[]): [number, number, number] {
	const sets: [number, number, number] = [0, 0, 0];
	for (const [one = 0, other = 0] of pairs) {
		const [low, high] = one < other ? [one, other] : [other, one];
		const pair = (high * (high - 1)) / 2 + low;
		const set = Math.floor(pair / 22);
		sets[set] = (sets[set] ?? 0) | (1 << (pair % 22));
	}
	return sets;
}

function union([a, b, c]: Seating['beside'], [x, y, z]: Seating['beside']): Seating['beside'] {
	return [a | x, b | y, c | z];
}

function shared([a, b, c]: Seating['beside'], [x, y, z]: Seating['beside']): number {
	return count(a & x) + count(b & y) + count(c & z);
}

function count(set: number): number {
	let ones = 0;
	for (let left = set; left !== 0; left &= left - 1) ones++;
	return ones;
}
