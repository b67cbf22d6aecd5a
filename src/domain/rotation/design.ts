/**
 * A timetable for nobody in particular: `design[round][place]` is a table. A place is a route along
 * the tables, to be given to a teacher.
 */
export interface Design {
	readonly method: string;
	readonly seats: readonly Int16Array[];
}

/** Fills a design by a rule. */
export function designed(
	method: string,
	rounds: number,
	places: number,
	tableOf: (round: number, place: number) => number
): Design {
	const seats = Array.from({ length: rounds }, (_, round) =>
		Int16Array.from({ length: places }, (_, place) => tableOf(round, place))
	);
	return { method, seats };
}
