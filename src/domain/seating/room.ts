import type { SeatingShape } from './seating.ts';

export type Edge = readonly [one: number, other: number];

/** Seats side by side, in order. A closed line has its last seat beside its first. */
export interface Line {
	readonly seats: readonly number[];
	readonly isClosed: boolean;
}

/** The seats of one item and who could meet whom from there. Seats count from 0 in table order. */
export interface Room {
	readonly seats: number;
	readonly lines: readonly Line[];
	readonly opposite: readonly Edge[];
	readonly beside: readonly Edge[];
}

export function roomOf(tables: readonly SeatingShape[]): Room {
	const lines: Line[] = [];
	const opposite: Edge[] = [];
	let seats = 0;
	for (const table of tables) {
		for (const line of linesOf(table))
			lines.push({ ...line, seats: line.seats.map((seat) => seat + seats) });
		const apart = seatsApart(table);
		for (let seat = 0; seat < apart; seat++) opposite.push([seats + seat, seats + seat + apart]);
		seats += seatsAt(table);
	}
	return { seats, lines, opposite, beside: lines.flatMap(edgesOf) };
}

export function seatsAt(table: SeatingShape): number {
	return table.shape === 'long' ? 2 * table.seatsPerSide : table.seats;
}

/** From a seat to the one opposite, in seats; 0 where nobody sits opposite anybody. */
function seatsApart(table: SeatingShape): number {
	if (table.shape === 'long') return table.seatsPerSide;
	return table.shape === 'round' && table.seats % 2 === 0 ? table.seats / 2 : 0;
}

function linesOf(table: SeatingShape): Line[] {
	if (table.shape === 'long') {
		const side = range(0, table.seatsPerSide);
		const other = range(table.seatsPerSide, 2 * table.seatsPerSide);
		return [
			{ seats: side, isClosed: false },
			{ seats: other, isClosed: false }
		];
	}
	/* Two at a round table are neighbours once, not on either hand. */
	return [{ seats: range(0, table.seats), isClosed: table.shape === 'round' && table.seats > 2 }];
}

function edgesOf({ seats, isClosed }: Line): Edge[] {
	return seats.flatMap((seat, index): Edge[] => {
		const next = seats[index + 1] ?? (isClosed ? seats[0] : undefined);
		return next === undefined ? [] : [[seat, next]];
	});
}

function range(from: number, until: number): number[] {
	return Array.from({ length: until - from }, (_, index) => from + index);
}
