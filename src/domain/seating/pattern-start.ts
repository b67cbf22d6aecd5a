import { HOST, VISITOR } from './mixing-pattern.ts';
import type { SeatingModel } from './seating-model.ts';

/** Persons by seat over all items: everybody at random on the seats meant for their school. */
export function patternStart(
	{ patterns, hosts, visitors }: SeatingModel,
	random: () => number
): number[] {
	return patterns.flatMap(({ school }) => {
		const hostsLeft = shuffled(0, hosts, random);
		const visitorsLeft = shuffled(hosts, hosts + visitors, random);
		const nobody = hosts + visitors;
		return Array.from(school, (each) => {
			if (each === HOST) return hostsLeft.pop() ?? nobody;
			if (each === VISITOR) return visitorsLeft.pop() ?? nobody;
			return nobody;
		});
	});
}

function shuffled(from: number, until: number, random: () => number): number[] {
	const people = Array.from({ length: until - from }, (_, index) => from + index);
	for (let left = people.length; left > 1; left--) {
		const drawn = Math.floor(random() * left);
		[people[left - 1], people[drawn]] = [people[drawn] ?? 0, people[left - 1] ?? 0];
	}
	return people;
}
