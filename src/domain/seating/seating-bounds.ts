import { EMPTY } from './mixing-pattern.ts';
import type { Edge } from './room.ts';
import type { SeatingPlan, SeatingShape } from './seating.ts';
import type { SeatingModel } from './seating-model.ts';

/** Meetings that every plan must have, by the schools of the two who meet. */
interface Meetings {
	/** Of any two people, those below included. */
	total: number;
	/** Host with visitor. */
	mixed: number;
	/** Two of one school. */
	within: number;
	/** Two hosts. */
	hosts: number;
	/** Two visitors. */
	visitors: number;
}

/**
 * How few repeats a plan with the fewest mix violations can have.
 *
 * Repeats of a kind are the meetings of that kind minus the distinct pairs among them (the first
 * meeting of a pair is free, each further one counts). So if every plan has at least m meetings
 * within some set of p pairs, it has at least m - p repeats there; for sets of pairs that do not
 * overlap these numbers add up. The sets used: all pairs, of which there are C(n, 2); or host with
 * visitor (h·v pairs), two hosts (C(h, 2)) and two visitors (C(v, 2)).
 *
 * For "any", edges of both kinds count as meetings. It is never below opposite plus beside either:
 * the distinct pairs of the two kinds together are at most the distinct pairs of one plus those of
 * the other. And two who share a round table for two are both opposite and beside: that is one pair
 * for two meetings, so each such table without an empty seat costs one.
 */
export function lowerBounds(model: SeatingModel): SeatingPlan['lowerBound'] {
	const oppositeMeetings = forcedMeetings(model, 'opposite');
	const besideMeetings = forcedMeetings(model, 'beside');
	const opposite = repeatsForced(model, oppositeMeetings);
	const beside = repeatsForced(model, besideMeetings);
	const any = Math.max(
		opposite + beside,
		repeatsForced(model, sum([oppositeMeetings, besideMeetings])),
		fullTablesForTwo(model)
	);
	return { opposite, beside, any };
}

function repeatsForced(
	{ hosts, visitors }: SeatingModel,
	{ total, mixed, within, hosts: twoHosts, visitors: twoVisitors }: Meetings
): number {
	const above = (meetings: number, pairs: number) => Math.max(0, meetings - pairs);
	const [hostPairs, visitorPairs] = [pairsOf(hosts), pairsOf(visitors)];
	return Math.max(
		above(total, pairsOf(hosts + visitors)),
		above(mixed, hosts * visitors) +
			Math.max(
				above(within, hostPairs + visitorPairs),
				above(twoHosts, hostPairs) + above(twoVisitors, visitorPairs)
			)
	);
}

function forcedMeetings(model: SeatingModel, kind: 'opposite' | 'beside'): Meetings {
	return sum(model.rooms.map((_, item) => forcedInItem(model, item, kind)));
}

function forcedInItem(model: SeatingModel, item: number, kind: 'opposite' | 'beside'): Meetings {
	const { rooms, patterns, request, hosts, visitors } = model;
	const room = rooms[item];
	const pattern = patterns[item];
	if (!room || !pattern) return sum([]);
	const total = edgesLeft(room[kind], room.seats, room.seats - hosts - visitors);
	/* A plan with the fewest violations has exactly so many edges of the mixed kind within a school. */
	if (kind === request.mixed) {
		const within = pattern.violations;
		return { total, mixed: Math.max(0, total - within), within, hosts: 0, visitors: 0 };
	}
	const isExact = pattern.violations === 0 && !pattern.school.includes(EMPTY);
	const bySchool = request.mixed === 'beside' ? oppositeWhenAlternating : besideWhenFacing;
	return sum([
		{ total, mixed: 0, within: 0, hosts: 0, visitors: 0 },
		...(isExact && request.mixed !== 'none' ? (request.items[item] ?? []).map(bySchool) : [])
	]);
}

/**
 * At a round table where host and visitor alternate all the way, going half-way round a table of
 * 4k seats brings back the same school and at one of 4k + 2 seats the other.
 */
function oppositeWhenAlternating(table: SeatingShape): Meetings {
	const none = { total: 0, mixed: 0, within: 0, hosts: 0, visitors: 0 };
	if (table.shape !== 'round' || table.seats % 2 === 1) return none;
	const edges = table.seats / 2;
	return table.seats % 4 === 2
		? { ...none, mixed: edges }
		: { ...none, within: edges, hosts: edges / 2, visitors: edges / 2 };
}

/**
 * At a round table where every host faces a visitor, going half-way round ends at the other school,
 * so the school changes somewhere on the way, and again on the way back. With four seats it changes
 * exactly there: the two other edges are two hosts and two visitors.
 */
function besideWhenFacing(table: SeatingShape): Meetings {
	const none = { total: 0, mixed: 0, within: 0, hosts: 0, visitors: 0 };
	if (table.shape !== 'round' || table.seats % 2 === 1) return none;
	if (table.seats === 4) return { ...none, mixed: 2, within: 2, hosts: 1, visitors: 1 };
	return { ...none, mixed: table.seats === 2 ? 1 : 2 };
}

/** Each empty seat undoes at most the edges at that seat: take the seats with the most. */
function edgesLeft(edges: readonly Edge[], seats: number, empty: number): number {
	const edgesAt = new Int32Array(seats);
	for (const seat of edges.flat()) edgesAt[seat] = (edgesAt[seat] ?? 0) + 1;
	const undone = edgesAt
		.sort()
		.subarray(seats - empty)
		.reduce((sum, each) => sum + each, 0);
	return Math.max(0, edges.length - undone);
}

function fullTablesForTwo({ request, patterns }: SeatingModel): number {
	const isForTwo = (table: SeatingShape) => table.shape === 'round' && table.seats === 2;
	return request.items
		.filter((_, item) => !patterns[item]?.school.includes(EMPTY))
		.reduce((tables, item) => tables + item.filter(isForTwo).length, 0);
}

function sum(parts: readonly Meetings[]): Meetings {
	const all = { total: 0, mixed: 0, within: 0, hosts: 0, visitors: 0 };
	for (const part of parts) {
		all.total += part.total;
		all.mixed += part.mixed;
		all.within += part.within;
		all.hosts += part.hosts;
		all.visitors += part.visitors;
	}
	return all;
}

function pairsOf(people: number): number {
	return (people * (people - 1)) / 2;
}
