import { seatsAt } from './room.ts';
import type { SeatingProblem, SeatingRequest, SeatingShape } from './seating.ts';

/** Person numbers are 16-bit; no school visit comes near. */
const mostPeople = 2000;

/** What no seating can mend. A mixing rule never is: it is kept as well as the numbers allow. */
export function seatingProblem(request: SeatingRequest): SeatingProblem | undefined {
	const people = [...request.hosts, ...request.visitors];
	if (people.length === 0) return { reason: 'no people' };
	if (people.length > mostPeople) return { reason: `more than ${String(mostPeople)} people` };
	const twice = people.find((id, index) => people.indexOf(id) !== index);
	if (twice !== undefined) return { reason: `same person twice: ${twice}` };
	if (request.items.length === 0) return { reason: 'no items' };
	for (const [item, tables] of request.items.entries()) {
		const problem = itemProblem(tables, people.length);
		if (problem !== undefined) return { reason: `item ${String(item)}: ${problem}` };
	}
	return undefined;
}

function itemProblem(tables: readonly SeatingShape[], people: number): string | undefined {
	for (const [index, table] of tables.entries()) {
		const number = table.shape === 'long' ? table.seatsPerSide : table.seats;
		if (!Number.isInteger(number) || number < 1)
			return `table ${String(index)} with ${String(number)} seats`;
	}
	const seats = tables.reduce((sum, table) => sum + seatsAt(table), 0);
	if (seats < people) return `${String(seats)} seats for ${String(people)} people`;
	return undefined;
}
