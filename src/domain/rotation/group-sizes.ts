export interface GroupSizes {
	readonly smallest: readonly number[];
	readonly largest: readonly number[];
}

/**
 * Sizes as even as the capacities allow: every table fills to the same level, the small ones to
 * their capacity, and who is left over makes some tables one larger.
 */
export function balancedGroupSizes(people: number, capacities: readonly number[]): GroupSizes {
	const seatsUpTo = (level: number) =>
		capacities.reduce((sum, capacity) => sum + Math.min(capacity, level), 0);
	let level = 0;
	while (level < people && seatsUpTo(level + 1) <= people) level++;
	return {
		smallest: capacities.map((capacity) => Math.min(capacity, level)),
		largest: capacities.map((capacity) => Math.min(capacity, level + 1))
	};
}
