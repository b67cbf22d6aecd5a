import type { Weights } from './anneal-seats.ts';

/** One search of the planner: where it starts and how warm it is. */
export interface Attempt {
	readonly from: 'fresh seats' | 'turned seats' | 'the best so far';
	/** In weight: a worsening of this size is taken once in e times. */
	readonly hot: number;
	readonly cold: number;
	/** Changes to try per seat. */
	readonly movesPerSeat: number;
	readonly weights: Weights;
	/** Whether the target is any repeats, because the others are as few as can be. */
	readonly isLast: boolean;
}

type Kind = Omit<Attempt, 'isLast'>;

/** Each round is longer than the one before; together a minute or so on one core. */
const rounds = 8;
const growth = 1.4;

const forKinds: Weights = { mix: 3, opposite: 1, beside: 1, any: 0 };
const forOpposite: Weights = { mix: 3, opposite: 2, beside: 1, any: 0.1 };
const forAny: Weights = { mix: 3, opposite: 2, beside: 2, any: 1 };

/**
 * What to try, in order. No one temperature suits all visits: rooms in which nearly every pair has to
 * meet want a cold search, rooms in which the schools can sit in many patterns a warm one, and where
 * no meeting is to spare turning is best. So short searches of each kind take turns.
 */
const cool: Kind = {
	from: 'fresh seats',
	hot: 0.32,
	cold: 0.22,
	movesPerSeat: 2000,
	weights: forKinds
};
const warm: Kind = {
	from: 'fresh seats',
	hot: 0.45,
	cold: 0.35,
	movesPerSeat: 2000,
	weights: forKinds
};
const turned: Kind = {
	from: 'turned seats',
	hot: 3,
	cold: 0.5,
	movesPerSeat: 3600,
	weights: forOpposite
};
const further: Kind = {
	...cool,
	from: 'the best so far',
	movesPerSeat: 1000,
	weights: forOpposite
};
const last: Kind = {
	from: 'the best so far',
	hot: 0.4,
	cold: 0.15,
	movesPerSeat: 2000,
	weights: forAny
};
const kinds = [cool, turned, warm, turned, warm, further];

/** @param isLast asked before each attempt: whether opposite and beside are as few as can be */
export function* attempts(isLast: () => boolean): Generator<Attempt> {
	for (let round = 0; round < rounds; round++)
		for (const kind of kinds) {
			const attempt = isLast() ? last : kind;
			const movesPerSeat = attempt.movesPerSeat * growth ** round;
			yield { ...attempt, movesPerSeat, isLast: attempt === last };
		}
}
