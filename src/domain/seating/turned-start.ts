import { patternStart } from './pattern-start.ts';
import type { SeatingModel } from './seating-model.ts';

/**
 * Persons by seat over all items, where every item is the one before with everybody replaced by the
 * next in a circle of people. What two seats are to each other then comes back for the next two in
 * the circles: if no meeting of the first item is a turned copy of another, nobody meets twice.
 * Undefined where the rooms differ.
 *
 * Turning a base block like this is how most designs with much symmetry are made (R. C. Bose, On the
 * construction of balanced incomplete block designs, Annals of Eugenics 9, 1939).
 */
export function turnedStart(model: SeatingModel, random: () => number): number[] | undefined {
	const { rooms, hosts, visitors, request } = model;
	const [room] = rooms;
	if (!room || rooms.length < 2 || rooms.some((other) => other !== room)) return undefined;
	const people = hosts + visitors;
	const schools = request.mixed === 'none' ? [people] : [hosts, visitors];
	const choice = random();
	const next = Int32Array.from({ length: people + 1 }, (_, person) => person);
	let first = 0;
	for (const school of schools) {
		for (const length of circlesOf(school, rooms.length, choice)) {
			for (let step = 0; step < length; step++) next[first + step] = first + ((step + 1) % length);
			first += length;
		}
	}
	let seated = patternStart(model, random).slice(0, room.seats);
	return rooms.flatMap(() => {
		const now = seated;
		seated = now.map((person) => next[person] ?? person);
		return now;
	});
}

/**
 * Lengths that add up to the school. One shorter than the number of items comes round too early.
 *
 * @param choice from 0 up to 1
 */
function circlesOf(school: number, items: number, choice: number): number[] {
	const whole = Math.floor(school / items);
	const over = school % items;
	const equal = Array.from({ length: whole }, () => items);
	const choices = [
		[school],
		[school - 1, 1],
		[...equal, ...Array.from({ length: over }, () => 1)],
		[...equal.slice(1), items + over]
	].filter((lengths) => lengths.every((length) => length >= items || length === 1));
	return choices[Math.floor(choice * choices.length)] ?? [school];
}
