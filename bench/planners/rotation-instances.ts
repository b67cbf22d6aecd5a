/** Instances with what is known about them: [tables or groups, people, rounds], repeats to reach and within how long. */
export interface RepeatsInstance {
	readonly name: string;
	readonly size: readonly [tables: number, people: number, rounds: number];
	readonly oncePerTable: boolean;
	readonly repeats: number;
	readonly milliseconds: number;
}

const rotation = (
	size: RepeatsInstance['size'],
	milliseconds: number,
	repeats = 0
): RepeatsInstance => ({
	name: `rotation ${size.join('-')}`,
	size,
	oncePerTable: true,
	repeats,
	milliseconds
});

const mixing = (
	groups: number,
	size: number,
	rounds: number,
	milliseconds: number,
	repeats = 0
): RepeatsInstance => ({
	name: `mixing ${[groups, size, rounds].join('×')}`,
	size: [groups, groups * size, rounds],
	oncePerTable: false,
	repeats,
	milliseconds
});

export const repeatsInstances: readonly RepeatsInstance[] = [
	mixing(5, 3, 7, 500),
	mixing(8, 4, 7, 500),
	mixing(20, 5, 6, 500),
	mixing(30, 4, 6, 500),
	mixing(4, 4, 5, 1000),
	mixing(6, 3, 8, 1000),
	mixing(6, 4, 7, 1000),
	mixing(7, 4, 9, 1000),
	mixing(8, 4, 9, 1000),
	mixing(7, 7, 8, 1000),
	mixing(9, 3, 13, 1000),
	mixing(9, 9, 10, 1000),
	mixing(10, 3, 14, 1000),
	mixing(7, 3, 10, 1000),
	mixing(11, 4, 13, 1000),
	mixing(8, 4, 10, 2000, 10),
	rotation([4, 12, 4], 100),
	rotation([7, 28, 7], 100),
	rotation([8, 24, 8], 100),
	rotation([9, 50, 7], 100),
	rotation([16, 240, 16], 100),
	rotation([25, 100, 25], 100),
	rotation([25, 600, 25], 100),
	rotation([27, 54, 10], 100),
	rotation([27, 100, 27], 100),
	rotation([6, 18, 6], 10_000),
	rotation([10, 40, 6], 1000),
	rotation([12, 48, 12], 1000),
	rotation([20, 100, 6], 1000),
	rotation([20, 100, 10], 10_000),
	rotation([10, 30, 10], 10_000),
	rotation([14, 42, 14], 10_000),
	rotation([15, 60, 15], 10_000)
];

/** `drawnAt` is the seed of the wishes; `wishes` is the optimum or, with `share`, a bound on it. */
export interface WishesInstance {
	readonly size: readonly [tables: number, people: number, rounds: number];
	readonly wishes: readonly [fewest: number, most: number];
	readonly conflictPercent: number;
	readonly absentPercent: number;
	readonly drawnAt: number;
	readonly milliseconds: number;
	/** Of the planner's own upper bound; 1 is the optimum. */
	readonly share: number;
	/** Proven optimum by an integer programme, where one was solved. */
	readonly optimum?: number;
}

export const wishesInstances: readonly WishesInstance[] = [
	{
		size: [12, 60, 5],
		wishes: [4, 7],
		conflictPercent: 20,
		absentPercent: 0,
		drawnAt: 301,
		milliseconds: 100,
		share: 1,
		optimum: 252
	},
	{
		size: [20, 100, 6],
		wishes: [4, 8],
		conflictPercent: 20,
		absentPercent: 0,
		drawnAt: 302,
		milliseconds: 1000,
		share: 1
	},
	{
		size: [40, 400, 8],
		wishes: [5, 10],
		conflictPercent: 20,
		absentPercent: 0,
		drawnAt: 303,
		milliseconds: 10_000,
		share: 0.99
	},
	{
		size: [9, 36, 5],
		wishes: [3, 6],
		conflictPercent: 25,
		absentPercent: 25,
		drawnAt: 302,
		milliseconds: 1000,
		share: 0.97,
		optimum: 141
	},
	{
		size: [12, 60, 5],
		wishes: [4, 7],
		conflictPercent: 20,
		absentPercent: 20,
		drawnAt: 301,
		milliseconds: 1000,
		share: 0.97,
		optimum: 254
	},
	{
		size: [20, 100, 6],
		wishes: [4, 8],
		conflictPercent: 20,
		absentPercent: 15,
		drawnAt: 301,
		milliseconds: 2000,
		share: 0.97,
		optimum: 464
	}
];
