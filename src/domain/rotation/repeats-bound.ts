import type { RotationModel } from './rotation-model.ts';

/**
 * No plan that seats everyone has fewer repeats. Repeats are meetings minus pairs that ever meet;
 * even groups have the fewest meetings, and only pairs that are once there together can meet.
 */
export function repeatsLowerBound(model: RotationModel): number {
	if (model.units.some((members) => members.length > 1)) return togetherBound(model);
	return Math.max(0, meetings(model) - possiblePairs(model), forcedAgain(model));
}

/** Teachers who move as one meet again in every round after their first. */
function togetherBound(model: RotationModel): number {
	let repeats = 0;
	model.units.forEach((members, unit) => {
		let together = 0;
		for (let round = 0; round < model.rounds; round++)
			if (model.present[round * model.units.length + unit] === members.length) together++;
		repeats += pairs(members.length) * Math.max(0, together - 1);
	});
	return repeats;
}

/** The fewest meetings of the seats that must be filled; some may have to stay without a seat. */
function meetings(model: RotationModel): number {
	const loads = model.sizes.map(({ smallest, largest }, round) => {
		const even = [...smallest];
		let left = peopleIn(model, round) - even.reduce((sum, size) => sum + size, 0);
		for (const [table, most] of largest.entries())
			if (left > 0 && most > (even[table] ?? 0)) {
				even[table] = most;
				left--;
			}
		return even;
	});
	const all = loads.flat().sort((a, b) => b - a);
	for (let idle = mostWithoutSeat(model); idle > 0; idle--) {
		const largest = all[0] ?? 0;
		// The last of the largest, so that the order stays as it is.
		all[all.lastIndexOf(largest)] = Math.max(0, largest - 1);
	}
	return all.reduce((sum, load) => sum + pairs(load), 0);
}

/** Rounds in which a teacher cannot sit anywhere new, over all teachers. */
function mostWithoutSeat(model: RotationModel): number {
	let idle = 0;
	for (let unit = 0; unit < model.units.length; unit++) {
		let rounds = 0;
		let tables = 0;
		for (let round = 0; round < model.rounds; round++)
			rounds += model.present[round * model.units.length + unit] ?? 0;
		for (let table = 0; table < model.tables; table++)
			tables += model.allowed[unit * model.tables + table] ?? 0;
		if (model.oncePerTable) idle += Math.max(0, rounds - tables);
	}
	return idle;
}

function possiblePairs(model: RotationModel): number {
	const { present, rounds } = model;
	const units = model.units.length;
	if (!present.includes(0)) return pairs(units);
	let possible = 0;
	for (let one = 0; one < units; one++)
		for (let other = one + 1; other < units; other++)
			for (let round = 0; round < rounds; round++)
				if (present[round * units + one] && present[round * units + other]) {
					possible++;
					break;
				}
	return possible;
}

/**
 * A group of one round spreads over the other tables in every other round; when it is larger than
 * their number, some of it meets again. A pair that meets m times is counted m(m − 1) times here
 * and is m − 1 repeats, with m at most the number of rounds.
 */
function forcedAgain(model: RotationModel): number {
	if (mostWithoutSeat(model) > 0 || !isPlain(model)) return 0;
	const people = model.units.length;
	const others = model.oncePerTable ? model.tables - 1 : model.tables;
	if (others < 1) return 0;
	let counted = 0;
	for (let table = 0; table < model.tables; table++) {
		const group = Math.floor((people + table) / model.tables);
		counted += model.rounds * (model.rounds - 1) * evenSplit(group, others);
	}
	return Math.ceil(counted / model.rounds);
}

/** Everyone always there and every table always open and large enough: the groups are known. */
function isPlain(model: RotationModel): boolean {
	return (
		model.present.every((people) => people === 1) &&
		model.capacities.flat().every((seats) => seats >= Math.ceil(model.teachers / model.tables))
	);
}

function evenSplit(people: number, parts: number): number {
	const smaller = Math.floor(people / parts);
	const larger = people % parts;
	return larger * pairs(smaller + 1) + (parts - larger) * pairs(smaller);
}

function peopleIn(model: RotationModel, round: number): number {
	const row = model.present.subarray(round * model.units.length, (round + 1) * model.units.length);
	return row.reduce((sum, people) => sum + people, 0);
}

function pairs(people: number): number {
	return (people * (people - 1)) / 2;
}
