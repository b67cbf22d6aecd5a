/** Something that somebody takes on, or that nobody has yet. */
export interface Portion {
	readonly id: string;
	readonly takenBy: string | null;
}

/**
 * Gives what nobody has to whoever has least, in the order of `portions`; of those with equally little,
 * the first of `people` gets it. What somebody has already stays theirs.
 *
 * @returns the new owner of each portion that was given out; empty without people
 */
export function divideFairly(
	portions: readonly Portion[],
	people: readonly string[]
): ReadonlyMap<string, string> {
	const load = new Map(people.map((person) => [person, 0]));
	for (const { takenBy } of portions) {
		const had = takenBy === null ? undefined : load.get(takenBy);
		if (takenBy !== null && had !== undefined) load.set(takenBy, had + 1);
	}
	const given = new Map<string, string>();
	for (const { id, takenBy } of portions) {
		if (takenBy !== null) continue;
		const least = [...load].reduce<[string, number] | undefined>(
			(best, one) => (best === undefined || one[1] < best[1] ? one : best),
			undefined
		);
		if (least === undefined) break;
		load.set(least[0], least[1] + 1);
		given.set(id, least[0]);
	}
	return given;
}
