import type { SeatingPlan, SeatingRequest, SeatingShape } from './seating.ts';

type Pair = readonly [seat: number, other: number];

/** A seating that is no seating: items and seats are 0-based, people as in the plan. */
export type SeatingViolation =
	| { readonly kind: 'wrongNumberOfItems'; readonly items: number }
	| { readonly kind: 'wrongNumberOfSeats'; readonly item: number; readonly seats: number }
	| { readonly kind: 'withoutSeat'; readonly item: number; readonly person: number }
	| { readonly kind: 'seatedTwice'; readonly item: number; readonly person: number }
	| { readonly kind: 'unknownPerson'; readonly item: number; readonly person: number };

export interface SeatingCheck {
	readonly mixViolations: number;
	readonly oppositeRepeats: number;
	readonly besideRepeats: number;
	readonly anyRepeats: number;
	readonly violations: readonly SeatingViolation[];
}

/** Recomputes every figure from the seats alone, with nothing of the planner. */
export function checkSeating(request: SeatingRequest, seat: SeatingPlan['seat']): SeatingCheck {
	const { items, mixed } = request;
	const hosts = request.hosts.length;
	const meetings = (pairsAt: (table: SeatingShape) => readonly Pair[]) =>
		items.flatMap((tables, item) =>
			placesOf(tables, pairsAt).flatMap(([one, other]): Pair[] => {
				const first = seat[item]?.[one] ?? -1;
				const second = seat[item]?.[other] ?? -1;
				return first < 0 || second < 0 ? [] : [[first, second]];
			})
		);
	const opposite = meetings(facingPlaces);
	const beside = meetings(neighbouringPlaces);
	const mixing = mixed === 'none' ? [] : mixed === 'opposite' ? opposite : beside;
	return {
		mixViolations: mixing.filter(([one, other]) => one < hosts === other < hosts).length,
		oppositeRepeats: repeatsIn(opposite),
		besideRepeats: repeatsIn(beside),
		anyRepeats: repeatsIn([...opposite, ...beside]),
		violations: violationsIn(request, seat)
	};
}

function repeatsIn(meetings: readonly Pair[]): number {
	const pairs = meetings.map((pair) => [...pair].sort((one, other) => one - other).join());
	return pairs.length - new Set(pairs).size;
}

function placesOf(
	tables: readonly SeatingShape[],
	pairsAt: (table: SeatingShape) => readonly Pair[]
): Pair[] {
	let first = 0;
	return tables.flatMap((table) => {
		const start = first;
		first += places(table);
		return pairsAt(table).map(([one, other]): Pair => [start + one, start + other]);
	});
}

function places(table: SeatingShape): number {
	return table.shape === 'long' ? table.seatsPerSide * 2 : table.seats;
}

function facingPlaces(table: SeatingShape): Pair[] {
	if (table.shape === 'row' || places(table) % 2 === 1) return [];
	const half = places(table) / 2;
	return Array.from({ length: half }, (_, place) => [place, place + half]);
}

function neighbouringPlaces(table: SeatingShape): Pair[] {
	const all = Array.from({ length: places(table) }, (_, place): Pair => [place, place + 1]);
	if (table.shape === 'long')
		return all.filter(([, next]) => next !== table.seatsPerSide && next !== all.length);
	const inRow = all.slice(0, -1);
	return table.shape === 'round' && all.length > 2 ? [...inRow, [all.length - 1, 0]] : inRow;
}

function violationsIn(
	{ hosts, visitors, items }: SeatingRequest,
	seat: SeatingPlan['seat']
): SeatingViolation[] {
	if (seat.length !== items.length) return [{ kind: 'wrongNumberOfItems', items: seat.length }];
	const people = Array.from({ length: hosts.length + visitors.length }, (_, person) => person);
	return items.flatMap((tables, item): SeatingViolation[] => {
		const row = Array.from(seat[item] ?? []);
		const seats = tables.reduce((sum, table) => sum + places(table), 0);
		const seated = row.filter((person) => person !== -1);
		return [
			...(row.length === seats
				? []
				: [{ kind: 'wrongNumberOfSeats' as const, item, seats: row.length }]),
			...seated
				.filter((person, index) => seated.indexOf(person) !== index)
				.map((person) => ({ kind: 'seatedTwice' as const, item, person })),
			...seated
				.filter((person) => !people.includes(person))
				.map((person) => ({ kind: 'unknownPerson' as const, item, person })),
			...people
				.filter((person) => !seated.includes(person))
				.map((person) => ({ kind: 'withoutSeat' as const, item, person }))
		];
	});
}
