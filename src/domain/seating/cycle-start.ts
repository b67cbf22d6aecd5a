import type { SeatingModel } from './seating-model.ts';

/**
 * Neighbours for items with one round table for everybody, per item the persons round the table.
 *
 * Without mixing: Walecki's cycles, in which nobody has the same neighbour twice for as long as the
 * number of people allows. With host beside visitor: cycles that do the same for host and visitor.
 */
export function cycleStart({ rooms, patterns, request, hosts, visitors }: SeatingModel) {
	const people = hosts + visitors;
	const isOneCircle = rooms.every(
		({ seats, lines }) => seats === people && lines.length === 1 && lines[0]?.isClosed
	);
	if (!isOneCircle || people < 3) return undefined;
	if (request.mixed === 'none') return rooms.map((_, item) => waleckiCycle(people, item));
	const alternates = patterns.every(({ violations }) => violations === 0);
	if (request.mixed === 'beside' && alternates)
		return rooms.map((_, item) => alternatingCycle(hosts, item));
	return undefined;
}

/**
 * Cycle number `turn` of Walecki (Lucas, Récréations mathématiques II, 1883; Alspach, The wonderful
 * Walecki construction, 2008): one person in the middle, the others on a circle of 2m, visited in
 * a zigzag 0, 1, -1, 2, -2, ..., m that turns by one. The m turns use every pair of 2m + 1 people
 * once. With one person more, that person is put between the two who are m apart on the circle;
 * those edges are a different one for every turn.
 */
function waleckiCycle(people: number, turn: number): number[] {
	const half = Math.floor((people - 1) / 2);
	const circle = 2 * half;
	const zigzag = Array.from({ length: circle }, (_, step) => {
		const away = step % 2 === 1 ? (step + 1) / 2 : -step / 2;
		return (away + turn + circle * (turn + 1)) % circle;
	});
	if (people % 2 === 0) zigzag.splice(half, 0, circle + 1);
	return [circle, ...zigzag];
}

/** Host i sits between visitors i + 2t - 1 and i + 2t: new neighbours for ⌊hosts / 2⌋ turns. */
function alternatingCycle(hosts: number, turn: number): number[] {
	return Array.from({ length: hosts }, (_, host) => [
		host,
		hosts + ((host + 2 * turn) % hosts)
	]).flat();
}
