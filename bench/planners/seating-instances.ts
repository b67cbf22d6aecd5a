import type { SeatingRequest, SeatingShape } from '#domain/seating/plan-seating.ts';

/** A visit of two schools, and the repeats to reach: opposite and beside. */
export interface SeatingInstance {
	readonly name: string;
	readonly hosts: number;
	readonly visitors: number;
	readonly mixed: SeatingRequest['mixed'];
	readonly items: SeatingRequest['items'];
	readonly opposite: number;
	readonly beside: number;
}

const round = (seats: number): SeatingShape => ({ shape: 'round', seats });
const long = (seatsPerSide: number): SeatingShape => ({ shape: 'long', seatsPerSide });
const row = (seats: number): SeatingShape => ({ shape: 'row', seats });

function times<Each>(count: number, each: Each): Each[] {
	return Array.from({ length: count }, () => each);
}

const noRepeats = { opposite: 0, beside: 0 };

/** Open instances: for each, seats without repeats opposite or beside are known to exist. */
const open: readonly SeatingInstance[] = [
	{
		name: 'visit24',
		hosts: 12,
		visitors: 12,
		mixed: 'opposite',
		items: [[long(12)], times(4, round(6)), times(3, row(8)), times(2, long(6))],
		...noRepeats
	},
	{
		name: 'round11',
		hosts: 6,
		visitors: 5,
		mixed: 'none',
		items: times(5, [round(11)]),
		...noRepeats
	},
	{
		name: 'alt16',
		hosts: 8,
		visitors: 8,
		mixed: 'beside',
		items: times(4, [round(16)]),
		...noRepeats
	},
	{
		name: 'long20x6',
		hosts: 10,
		visitors: 10,
		mixed: 'opposite',
		items: times(6, [long(10)]),
		...noRepeats
	},
	{
		name: 'big60',
		hosts: 30,
		visitors: 30,
		mixed: 'opposite',
		items: [
			[long(30)],
			times(6, round(10)),
			times(10, row(6)),
			times(2, long(15)),
			times(10, round(6))
		],
		...noRepeats
	}
];

/** Five items in the same room. */
const fiveTimes = (
	name: string,
	[hosts, visitors]: readonly [number, number],
	mixed: SeatingRequest['mixed'],
	room: readonly SeatingShape[],
	repeats = noRepeats
): SeatingInstance => ({ name, hosts, visitors, mixed, items: times(5, room), ...repeats });

const squares = times(3, round(4));

/**
 * In some every pair, or nearly every pair, has to meet. What is asked of twelve people at tables of
 * four is above the bound: `seating-limits.ts` goes through all seatings and finds no better.
 */
const crowded: readonly SeatingInstance[] = [
	fiveTimes('circle of 20, alternating', [10, 10], 'beside', [round(20)]),
	fiveTimes('circle of 60, alternating', [30, 30], 'beside', [round(60)]),
	fiveTimes('circles of 6, alternating', [30, 30], 'beside', times(10, round(6))),
	fiveTimes('circles of 10, alternating', [10, 10], 'beside', times(2, round(10))),
	fiveTimes('circles of 6, facing', [6, 6], 'opposite', times(2, round(6))),
	fiveTimes('circle of 12, facing', [6, 6], 'opposite', [round(12)]),
	fiveTimes('squares for 12, facing', [6, 6], 'opposite', squares, { opposite: 0, beside: 3 }),
	fiveTimes('squares for 7 + 5, facing', [7, 5], 'opposite', squares, { opposite: 0, beside: 3 }),
	fiveTimes('squares for 12', [6, 6], 'none', squares, { opposite: 0, beside: 2 }),
	fiveTimes('squares of 4, alternating', [12, 12], 'beside', times(6, round(4))),
	fiveTimes('squares of 4, facing', [12, 12], 'opposite', times(6, round(4))),
	fiveTimes('sides of 30, 2 empty', [30, 28], 'opposite', [long(30)]),
	fiveTimes('sides of 6', [6, 6], 'opposite', [long(6)]),
	fiveTimes('sides of 4', [4, 4], 'opposite', [long(4)], { opposite: 4, beside: 2 }),
	fiveTimes('20 hosts, 10 visitors', [20, 10], 'opposite', [long(15)]),
	fiveTimes('rows of 6', [12, 12], 'beside', times(4, row(6)))
];

export const seatingInstances: readonly SeatingInstance[] = [...open, ...crowded];
