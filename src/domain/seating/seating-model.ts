import { mixingPattern, type MixingPattern } from './mixing-pattern.ts';
import { roomOf, type Room } from './room.ts';
import type { SeatingRequest } from './seating.ts';

/** A request in numbers. */
export interface SeatingModel {
	readonly request: SeatingRequest;
	readonly hosts: number;
	readonly visitors: number;
	/** Per item. */
	readonly rooms: readonly Room[];
	/** Per item. */
	readonly patterns: readonly MixingPattern[];
}

export function seatingModel(request: SeatingRequest): SeatingModel {
	const known = new Map<string, { readonly room: Room; readonly pattern: MixingPattern }>();
	const items = request.items.map((tables) => {
		const key = JSON.stringify(tables);
		const before = known.get(key);
		if (before) return before;
		const room = roomOf(tables);
		const item = { room, pattern: mixingPattern(room, request) };
		known.set(key, item);
		return item;
	});
	return {
		request,
		hosts: request.hosts.length,
		visitors: request.visitors.length,
		rooms: items.map(({ room }) => room),
		patterns: items.map(({ pattern }) => pattern)
	};
}

/** The fewest mix violations there can be; the items do not bear on one another. */
export function fewestViolations({ patterns }: SeatingModel): number {
	return patterns.reduce((sum, { violations }) => sum + violations, 0);
}
