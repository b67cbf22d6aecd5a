/** What somebody wants to learn who looks for a kind of activity. */
export const aims = ['trade', 'careers', 'teaching', 'material', 'partners', 'safeStart'] as const;
export type Aim = (typeof aims)[number];

/** With whom. */
export const companions = ['companies', 'schools', 'onePerson'] as const;
export type Companion = (typeof companions)[number];

/** How much time there is for each teacher. */
export const times = ['hours', 'day', 'days', 'year'] as const;
export type TimeSpent = (typeof times)[number];

/** For which answers to the chooser a kind fits; in each list first what it fits best. */
export interface Suits {
	readonly aims: readonly Aim[];
	readonly with: readonly Companion[];
	readonly time: readonly TimeSpent[];
}
